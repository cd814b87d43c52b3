#include "cld2_shim.h"

#include <cstdio>

#include <cld2/public/compact_lang_det.h>

const char *cld2_detect(const char *text, int length, int *percent, int *reliable) {
  CLD2::Language languages[3];
  int percents[3];
  int bytes = 0;
  bool isReliable = false;
  CLD2::Language best = CLD2::DetectLanguageSummary(
      text, length, /*is_plain_text=*/true, languages, percents, &bytes, &isReliable);
  *percent = percents[0];
  *reliable = isReliable ? 1 : 0;
  return CLD2::LanguageCode(best);
}
