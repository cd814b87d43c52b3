import CCLD2

/// Tells the language of a text with Compact Language Detector 2 (83 languages, quadgrams of letters).
package enum LanguageDetector {
  package struct Finding: Equatable, Sendable {
    /// BCP 47; `und` when it cannot be told.
    package var tag: String
    /// 0...1: the share of the text in that language, halved when the detector is not sure.
    package var confidence: Double
  }

  /// - Parameter text: plain text; some ten words are enough.
  /// - Complexity: O(bytes)
  package static func detect(_ text: String) -> Finding {
    var text = text
    var percent: Int32 = 0
    var reliable: Int32 = 0
    let code = text.withUTF8 { utf8 -> String in
      utf8.withMemoryRebound(to: CChar.self) { bytes in
        guard let base = bytes.baseAddress,
          let code = cld2_detect(base, Int32(min(bytes.count, limit)), &percent, &reliable)
        else { return "un" }
        return String(cString: code)
      }
    }
    let tag = bcp47(code)
    if tag == "und" { return Finding(tag: "und", confidence: 0) }
    return Finding(tag: tag, confidence: Double(percent) / (reliable == 1 ? 100 : 200))
  }

  /// Bytes; more text does not make it surer.
  private static let limit = 4096

  /// Codes that BCP 47 writes otherwise.
  private static func bcp47(_ code: String) -> String {
    switch code {
    case "un", "xxx", "": "und"
    case "iw": "he"
    case "jw": "jv"
    case "in": "id"
    case "mo": "ro"
    case "tl": "fil"
    case "zh": "zh-Hans"
    default: code
    }
  }
}
