/// A BCP 47 tag that may stand in a `lang` attribute.
struct LanguageTag: Hashable, Sendable {
  let text: String

  /// - Returns: nil for `und` and for what is no tag.
  init?(_ raw: String) {
    // Most tags are two letters.
    let bytes = raw.utf8
    if bytes.count == 2, bytes.allSatisfy({ (0x61...0x7A).contains($0) }) {
      text = raw
      return
    }
    let parts = raw.split(separator: "-", omittingEmptySubsequences: false)
    guard let primary = parts.first, (2...3).contains(primary.utf8.count), raw != "und",
      primary.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
      parts.dropFirst().allSatisfy({
        (2...8).contains($0.utf8.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      })
    else { return nil }
    text = raw
  }

  /// The language of the pages' own words.
  static let own = "en"

  /// The tag of a text that is not in the pages' own language; nil for one that is, or whose language is not known.
  static func foreign(_ raw: String) -> String? {
    let tag = LanguageTag(raw)?.text
    return tag == own ? nil : tag
  }

  var primary: String { String(text.prefix { $0 != "-" }) }

  /// `rtl` for languages written from right to left (CLDR, scripts Arab, Hebr, Syrc, Thaa).
  var direction: String {
    if text.utf8.count < 3 { return Self.rightToLeft.contains(text) ? "rtl" : "ltr" }
    if text.contains("-Arab") || text.contains("-Hebr") { return "rtl" }
    if text.contains("-Latn") || text.contains("-Cyrl") { return "ltr" }
    return Self.rightToLeft.contains(primary) ? "rtl" : "ltr"
  }

  private static let rightToLeft: Set = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi",
  ]

  /// The language's English name, or the tag for one that is not in the list.
  var name: String { Self.names[primary] ?? text }

  private static let names = [
    "ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German",
    "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French",
    "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian",
    "ja": "Japanese", "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "nl": "Dutch", "no": "Norwegian",
    "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian",
    "sr": "Serbian", "sv": "Swedish", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu",
    "vi": "Vietnamese", "zh": "Chinese",
  ]
}
