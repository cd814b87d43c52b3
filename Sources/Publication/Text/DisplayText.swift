import TextAnalysis

/// Text of strangers, made fit for print.
enum DisplayText {
  /// Removes what could act on the text around it, is not seen, or is not allowed in XML: controls, bidirectional embeddings
  /// and isolates (CVE-2021-42574), invisible characters and tags, non-characters and private use. White space becomes
  /// single spaces, and letters are composed (NFC). Of marks that stack on one letter four stay, of joiners in a row one: scripts need no more.
  /// - Complexity: O(bytes); plain ASCII is only looked at.
  static func clean(_ text: String) -> String {
    if isPlain(text) { return text }
    var scalars = String.UnicodeScalarView()
    var space = false
    var marks = 0
    for scalar in ComposedText.of(text).unicodeScalars {
      if isSpace(scalar) {
        space = !scalars.isEmpty
      } else if isPrintable(scalar) {
        marks = isMark(scalar) ? marks + 1 : 0
        if marks > 4 || (isJoiner(scalar) && scalars.last.map(isJoiner) == true) { continue }
        if space { scalars.append(" ") }
        space = false
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Cleaned, and beginning with a capital letter, as labels do.
  static func capitalized(_ text: String) -> String {
    let text = clean(text)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The text cut at a word, with an ellipsis, when it has more characters than the limit.
  static func shortened(_ text: String, to limit: Int) -> String {
    if text.count <= limit { return text }
    let cut = text.prefix(limit - 1)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end].trimmingSuffix { ",;:–—-( ".contains($0) } + "…"
  }

  private static func isPlain(_ text: String) -> Bool {
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      guard (0x20...0x7E).contains(byte), byte != 0x20 || previous != 0x20 else { return false }
      previous = byte
    }
    return previous != 0x20 || text.isEmpty
  }

  /// Unicode's White_Space, without a look into its tables.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFC: false
    // Soft hyphen, fillers, zero width space, word joiner and its kin, blank Braille, tags.
    case 0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x2060...0x2065, 0x206A...0x206F, 0x2800, 0x3164,
      0xFFA0, 0xE0000...0xE00FF:
      false
    case 0xE000...0xF8FF, 0xF0000...: false
    case 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .enclosingMark
  }

  /// Joiners, non-joiners and marks of direction: not seen, and needed by Persian, Hindi, Hebrew and emoji.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    (0x200C...0x200F).contains(scalar.value) || scalar.value == 0x61C
  }
}

extension Substring {
  func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return String(text)
  }
}
