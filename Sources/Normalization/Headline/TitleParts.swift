import Markup

/// A title cut at the marks with which publishers sign it.
struct TitleParts: Equatable {
  var parts: [String]
  /// One fewer than parts, as written.
  var separators: [String]

  /// Marks that, between spaces, part a headline from a name. A hyphen within a word parts nothing.
  static let marks: [Character] = ["-", "|", "–", "—", "·", "•", "»", "«", ":", "‹", "›", "/", "～", "｜"]
  /// Marks that need no space on their left side or at all.
  static let tightMarks: Set<Character> = ["|", "｜"]

  /// - Complexity: O(characters)
  init(_ title: String) {
    parts = []
    separators = []
    guard Self.mayHaveMarks(title) else {
      parts = [title]
      return
    }
    var current = ""
    let characters = Array(title)
    var index = 0
    while index < characters.count {
      if let length = Self.separatorLength(characters, index) {
        parts.append(current)
        separators.append(String(characters[index..<(index + length)]))
        current = ""
        index += length
      } else {
        current.append(characters[index])
        index += 1
      }
    }
    parts.append(current)
  }

  /// Most titles have no byte of a mark where it would part them, and need not be cut into characters.
  private static func mayHaveMarks(_ title: String) -> Bool {
    var before: UInt8 = 0
    for byte in title.utf8 {
      switch byte {
      case UInt8(ascii: "|"): return true
      // The end of a bar of full width.
      case 0x9C where before == 0xBD: return true
      case UInt8(ascii: ":") where before == UInt8(ascii: ":"): return true
      case UInt8(ascii: "-"), UInt8(ascii: "/"), 0xC2, 0xE2, 0xEF: if before == 0x20 { return true }
      default: break
      }
      before = byte
    }
    return false
  }

  /// Letters and digits, which most characters are, are none.
  private static func isMark(_ character: Character) -> Bool {
    if let byte = character.asciiValue, byte.isASCIILetter || byte.isASCIIDigit { return false }
    return marks.contains(character)
  }

  /// The characters of a separator that begins here, its spaces included.
  private static func separatorLength(_ characters: [Character], _ index: Int) -> Int? {
    var start = index
    while start < characters.count, characters[start] == " " { start += 1 }
    guard start < characters.count, isMark(characters[start]) else { return nil }
    let mark = characters[start]
    var end = start + 1
    while end < characters.count, characters[end] == mark { end += 1 }
    let isTight = tightMarks.contains(mark) || (mark == ":" && end - start == 2)
    let hasSpaces = start > index && end < characters.count && characters[end] == " "
    if mark == ":" && end - start < 2 { return nil }
    guard isTight || hasSpaces else { return nil }
    while end < characters.count, characters[end] == " " { end += 1 }
    return end - index
  }

  /// The title up to a part, as it was written.
  func joined(_ range: Range<Int>) -> String {
    var text = ""
    for index in range {
      text += parts[index]
      if index + 1 < range.upperBound { text += separators[index] }
    }
    return text
  }
}
