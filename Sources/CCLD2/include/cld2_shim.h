#pragma once

#ifdef __cplusplus
extern "C" {
#endif

/// The language of UTF-8 text by Compact Language Detector 2.
/// - Parameters:
///   - percent: share of the text in that language, 0...100.
///   - reliable: 1 when the detector is sure.
/// - Returns: a BCP 47 tag that lives as long as the program; "un" when unknown.
const char *cld2_detect(const char *text, int length, int *percent, int *reliable);

#ifdef __cplusplus
}
#endif
