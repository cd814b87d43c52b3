/// Text of strangers, made fit for print.
enum DisplayText {
  /// Removes what could act on the text around it or is not allowed in XML: controls, bidirectional embeddings and
  /// isolates (CVE-2021-42574), non-characters and private use. White space becomes single spaces.
  /// - Complexity: O(bytes); plain ASCII is only looked at.
  static func clean(_ text: String) -> String {
    if isPlain(text) { return text }
    var scalars = String.UnicodeScalarView()
    var space = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        space = !scalars.isEmpty
      } else if isPrintable(scalar) {
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
    case 0xE000...0xF8FF, 0xF0000...: false
    case 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}

extension Substring {
  func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return String(text)
  }
}
