extension JSONReader {
  /// A string, unescaped.
  /// - Complexity: O(bytes); a string without escapes is copied once.
  package mutating func string() throws(JSONError) -> String {
    try expect(UInt8(ascii: "\""))
    let start = position
    position = plainEnd(from: start)
    guard position < bytes.count else { throw failure("the string does not end") }
    if bytes[position] == UInt8(ascii: "\"") {
      let text = try validated(UnsafeBufferPointer(rebasing: bytes[start..<position]), at: start)
      position += 1
      return text
    }
    return try escapedString(from: start)
  }

  /// Where the run of bytes without quote, backslash or control character ends, eight bytes at a time
  /// (Lamport, "Multiple byte processing with full-word instructions", CACM 1975).
  @inline(__always)
  func plainEnd(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    while bytes.count - index >= 8 {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let quote = word ^ 0x2222_2222_2222_2222
      let slash = word ^ 0x5C5C_5C5C_5C5C_5C5C
      let isQuote = (quote &- ones) & ~quote
      let isSlash = (slash &- ones) & ~slash
      let isControl = (word &- 0x2020_2020_2020_2020) & ~word
      let found = (isQuote | isSlash | isControl) & highs
      if found != 0 { return index + found.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { return index }
      index += 1
    }
    return index
  }

  private func validated(_ slice: UnsafeBufferPointer<UInt8>, at start: Int) throws(JSONError) -> String {
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw JSONError(offset: start, reason: "the string is not UTF-8")
    }
    return text
  }

  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(max(64, (position - start) * 2))
    output.append(contentsOf: bytes[start..<position])
    while true {
      guard position < bytes.count else { throw failure("the string does not end") }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") { break }
      guard byte == UInt8(ascii: "\\") else { throw failure("a control character in a string") }
      position += 1
      try escape(into: &output)
      let end = plainEnd(from: position)
      output.append(contentsOf: bytes[position..<end])
      position = end
    }
    position += 1
    return try output.withUnsafeBufferPointer { buffer throws(JSONError) in try validated(buffer, at: start) }
  }

  private mutating func escape(into output: inout [UInt8]) throws(JSONError) {
    guard position < bytes.count else { throw failure("the string does not end") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(byte)
    case UInt8(ascii: "n"): output.append(0x0A)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "r"): output.append(0x0D)
    case UInt8(ascii: "b"): output.append(0x08)
    case UInt8(ascii: "f"): output.append(0x0C)
    case UInt8(ascii: "u"): output.append(contentsOf: Array(String(Character(try unicodeEscape())).utf8))
    default: throw JSONError(offset: position - 1, reason: "unknown escape")
    }
  }

  /// The scalar after `\u`, with its low surrogate when it needs one.
  private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let high = try hexQuad()
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard high < 0xDC00, bytes.count - position >= 6,
      bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
    else { throw failure("a lone surrogate") }
    position += 2
    let low = try hexQuad()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw failure("a lone surrogate") }
    return scalar
  }

  private mutating func hexQuad() throws(JSONError) -> UInt32 {
    guard bytes.count - position >= 4 else { throw failure("the string does not end") }
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue, bytes[position] < 0x80 else {
        throw failure("expected four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
