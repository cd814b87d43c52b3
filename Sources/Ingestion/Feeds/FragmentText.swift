import Markup

/// The words of a piece of HTML.
enum FragmentText {
  /// Tags out, references replaced, white space to single spaces. Text of `script` and `style` goes too.
  /// - Complexity: O(bytes)
  static func of(html: String) -> String? {
    guard html.utf8.contains(UInt8(ascii: "<")) || html.utf8.contains(UInt8(ascii: "&")) else { return collapse(html) }
    return collapse(HTMLCharacterReference.decode(withoutTags(Array(html.utf8))))
  }

  private static func withoutTags(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    let lastEnd = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), isTag(bytes, index + 1, lastEnd: lastEnd) else {
        output.append(bytes[index])
        index += 1
        continue
      }
      let name = tagName(bytes, index + 1)
      let isEnd = bytes[index + 1] == UInt8(ascii: "/")
      index = tagEnd(bytes, index)
      if !isEnd, silent.contains(name) { index = closing(name, in: bytes, from: index) }
      if !inline.contains(name) { output.append(0x20) }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// - Parameter lastEnd: where the last `>` stands.
  private static func isTag(_ bytes: [UInt8], _ index: Int, lastEnd: Int) -> Bool {
    guard index < bytes.count else { return false }
    if bytes[index].isASCIILetter { return true }
    switch bytes[index] {
    case UInt8(ascii: "/"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "!"):
      // Only comments and whole declarations; prose has `<!` too.
      let isNamed =
        index + 1 < bytes.count && (bytes[index + 1] == UInt8(ascii: "-") || bytes[index + 1].isASCIILetter)
      return isNamed && index < lastEnd
    default: return false
    }
  }

  /// Lower case, without the slash of an end tag.
  private static func tagName(_ bytes: [UInt8], _ start: Int) -> String {
    let name = bytes[start...].drop { $0 == UInt8(ascii: "/") }.prefix(12) {
      $0.isASCIILetter || $0.isASCIIDigit
    }
    return String(decoding: name.map { $0 | 0x20 }, as: UTF8.self)
  }

  /// Past the `>`, which may stand in quotes before that; past `-->` of a comment.
  private static func tagEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    if bytes[start...].starts(with: Array("<!--".utf8)) {
      return bytes.firstRange(of: Array("-->".utf8), from: start)?.upperBound ?? bytes.count
    }
    var quote: UInt8 = 0
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
    }
    // A quote that does not end would take the rest of the text with it.
    return quote == 0 ? bytes.count : (bytes[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count)
  }

  private static func closing(_ name: String, in bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while let end = bytes.firstRange(of: Array("</".utf8), from: index) {
      if tagName(bytes, end.upperBound) == name { return end.lowerBound }
      index = end.upperBound
    }
    return bytes.count
  }

  private static let silent: Set<String> = ["script", "style"]
  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "big", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong",
    "sub", "sup", "u", "wbr",
  ]

  /// - Returns: nil when nothing is left.
  static func collapse(_ text: String) -> String? {
    var output = String.UnicodeScalarView()
    var needsSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        needsSpace = !output.isEmpty
      } else if scalar.value >= 0x20, scalar.value != 0x7F {
        if needsSpace { output.append(" ") }
        needsSpace = false
        output.append(scalar)
      }
    }
    return output.isEmpty ? nil : String(output)
  }
}

extension ArraySlice where Element == UInt8 {
  fileprivate func prefix(_ most: Int, while isTaken: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    prefix(most).prefix(while: isTaken)
  }
}
