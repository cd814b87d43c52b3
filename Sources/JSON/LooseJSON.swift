/// Reads JSON as strangers write it, in `script` elements of pages and in feeds: line feeds in strings, trailing and
/// missing commas, comments, unknown escapes, words that are no values (which count as null), an end that is missing. What
/// cannot be read costs the object or list that it stands in from there on, and what nests too deeply costs itself;
/// nothing throws. Of a key that stands twice the tree has both.
public struct LooseJSON {
  private static let depthLimit = 48
  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Returns: the first value of the text; nil when there is none.
  /// - Complexity: O(bytes)
  public static func read(_ bytes: [UInt8]) -> JSONTree? {
    var reader = LooseJSON(bytes)
    guard let start = bytes.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else {
      return nil
    }
    reader.position = start
    return reader.value(depth: 0)
  }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func value(depth: Int) -> JSONTree? {
    skipSpace()
    guard let byte else { return nil }
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if depth >= Self.depthLimit {
        position += 1
        skipRest()
        return .null
      }
      return byte == UInt8(ascii: "{") ? object(depth: depth) : array(depth: depth)
    case UInt8(ascii: "\""): return .string(string())
    default: return bareWord()
    }
  }

  private mutating func object(depth: Int) -> JSONTree? {
    position += 1
    var fields: [JSONTree.Field] = []
    while true {
      skipSeparators()
      guard let byte else { break }
      if byte == UInt8(ascii: "}") {
        position += 1
        break
      }
      guard byte == UInt8(ascii: "\""), let field = field(depth: depth) else {
        skipRest()
        break
      }
      fields.append(field)
    }
    return .object(fields)
  }

  private mutating func field(depth: Int) -> JSONTree.Field? {
    let key = string()
    skipSpace()
    guard byte == UInt8(ascii: ":") else { return nil }
    position += 1
    return value(depth: depth + 1).map { .init(key, $0) }
  }

  private mutating func array(depth: Int) -> JSONTree? {
    position += 1
    var elements: [JSONTree] = []
    while true {
      skipSeparators()
      guard let byte else { break }
      if byte == UInt8(ascii: "]") {
        position += 1
        break
      }
      guard byte != UInt8(ascii: "}"), let value = value(depth: depth + 1) else {
        skipRest()
        break
      }
      elements.append(value)
    }
    return .array(elements)
  }

  /// To the end of the object or list that is open, over whatever stands there.
  private mutating func skipRest() {
    var open = 1
    while open > 0, let byte {
      switch byte {
      case UInt8(ascii: "\""):
        skipString()
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): open += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): open -= 1
      default: break
      }
      position += 1
    }
  }

  private mutating func skipString() {
    position += 1
    while let byte, byte != UInt8(ascii: "\"") { position += byte == UInt8(ascii: "\\") ? 2 : 1 }
    position += 1
  }

  private mutating func string() -> String {
    position += 1
    var output: [UInt8] = []
    while let byte, byte != UInt8(ascii: "\"") {
      position += 1
      if byte == UInt8(ascii: "\\") { escape(into: &output) } else { output.append(byte < 0x20 ? 0x20 : byte) }
    }
    position += 1
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func escape(into output: inout [UInt8]) {
    guard let byte else { return }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): output.append(0x0A)
    case UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): output.append(0x20)
    case UInt8(ascii: "u"): output.append(contentsOf: Array(String(unicodeEscape()).utf8))
    default: output.append(byte)
    }
  }

  private mutating func unicodeEscape() -> Character {
    let high = hexQuad()
    if let scalar = Unicode.Scalar(high) { return Character(scalar) }
    guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    position += 2
    let low = hexQuad()
    guard (0xDC00..<0xE000).contains(low), high < 0xDC00,
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { return "\u{FFFD}" }
    return Character(scalar)
  }

  private mutating func hexQuad() -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { break }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  /// A number, `true`, `false` or `null`; anything else is no value.
  private mutating func bareWord() -> JSONTree? {
    let start = position
    while let byte, byte > 0x20, byte != 0x2C, byte != 0x5D, byte != 0x7D { position += 1 }
    guard position > start else { return nil }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    switch word {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null", "undefined": return .null
    default: return Self.isNumber(word) ? .number(word) : .null
    }
  }

  /// `Double` reads NaN, infinities and hexadecimal numbers, too.
  private static func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy { $0 &- 0x30 < 10 || "+-.eE".utf8.contains($0) } && Double(word)?.isFinite == true
  }

  private mutating func skipSpace() {
    while let byte {
      if byte <= 0x20 { position += 1 } else if byte == UInt8(ascii: "/") { skipComment() } else { return }
    }
  }

  private mutating func skipComment() {
    position += 1
    if byte == UInt8(ascii: "*") {
      while position + 1 < bytes.count,
        !(bytes[position] == UInt8(ascii: "*") && bytes[position + 1] == UInt8(ascii: "/"))
      {
        position += 1
      }
      position += 2
    } else {
      while let byte, byte != 0x0A { position += 1 }
    }
  }

  private mutating func skipSeparators() {
    skipSpace()
    while byte == UInt8(ascii: ",") {
      position += 1
      skipSpace()
    }
  }
}
