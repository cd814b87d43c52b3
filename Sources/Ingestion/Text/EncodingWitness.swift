import Markup

/// Where the encoding of a text is written.
enum EncodingWitness {
  /// The encoding of a byte order mark, and the mark's length.
  static func mark(_ bytes: [UInt8]) -> (encoding: CharacterEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32le, 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32be, 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16le, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16be, 2) }
    return nil
  }

  /// Encodings of two or four bytes a character show in the zeros of the first ones (XML 1.0, appendix F).
  static func zeros(_ bytes: [UInt8]) -> CharacterEncoding? {
    guard bytes.count >= 4 else { return nil }
    switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
    case (0, 0, 0, 1...): return .utf32be
    case (1..., 0, 0, 0): return .utf32le
    case (0, 1..., 0, 1...): return .utf16be
    case (1..., 0, 1..., 0): return .utf16le
    default: return nil
    }
  }

  /// `charset=` of a Content-Type.
  static func parameter(_ contentType: String?) -> String? {
    guard let contentType, let range = lowered(Array(contentType.utf8)).firstRange(of: Array("charset=".utf8)) else {
      return nil
    }
    return label(Array(contentType.utf8), from: range.upperBound)
  }

  /// What the text says of itself near its beginning: `<?xml encoding="…"?>` or `<meta charset=…>`.
  static func declaration(_ bytes: [UInt8]) -> String? {
    let head = lowered(Array(bytes.prefix(4096)))
    if head.prefix(64).contains(UInt8(ascii: "?")), let start = head.firstRange(of: Array("<?xml".utf8)) {
      let end = head.firstRange(of: Array("?>".utf8), from: start.upperBound)?.lowerBound ?? head.count
      if let name = head.firstRange(of: Array("encoding".utf8), from: start.upperBound), name.upperBound < end {
        return label(head, from: name.upperBound)
      }
    }
    var position = 0
    while let meta = head.firstRange(of: Array("<meta".utf8), from: position) {
      let end = head[meta.upperBound...].firstIndex(of: UInt8(ascii: ">")) ?? head.count
      if let name = head.firstRange(of: Array("charset".utf8), from: meta.upperBound), name.upperBound < end {
        return label(head, from: name.upperBound)
      }
      position = meta.upperBound
    }
    return nil
  }

  private static func lowered(_ bytes: [UInt8]) -> [UInt8] { bytes.map(\.smallLetter) }

  /// The value after `=`, with or without quotes.
  private static func label(_ bytes: [UInt8], from start: Int) -> String? {
    let separators = Array(" =\t\n\r\"'".utf8)
    let value = bytes[start...].drop { separators.contains($0) }.prefix {
      !separators.contains($0) && !Array(";>/?".utf8).contains($0)
    }
    return value.isEmpty ? nil : String(decoding: value.prefix(40), as: UTF8.self)
  }
}
