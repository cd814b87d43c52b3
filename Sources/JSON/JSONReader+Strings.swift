private import CTextScan

extension JSONReader {
  /// A string, unescaped.
  /// - Complexity: O(bytes); a string without escapes is copied once.
  public mutating func string() throws(JSONError) -> String {
    try expect(UInt8(ascii: "\""))
    let start = position
    position = plainEnd(from: start)
    guard position < bytes.count else { throw failure("the string does not end") }
    guard bytes[position] == UInt8(ascii: "\"") else { return try escapedString(from: start) }
    let text = try validated(UnsafeBufferPointer(rebasing: bytes[start..<position]), at: start)
    position += 1
    return text
  }

  /// Where the run of bytes that stand for themselves ends.
  private func plainEnd(from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return start }
    return scan_plain(base, start, bytes.count)
  }

  private func validated(_ slice: UnsafeBufferPointer<UInt8>, at start: Int) throws(JSONError) -> String {
    guard let text = UTF8Text.string(slice) else {
      throw JSONError(offset: start, reason: "the string is not UTF-8")
    }
    return text
  }

  /// A string's output is no longer than its input. The rest of a short text bounds that well enough; in a long one the
  /// end is looked for first.
  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    let room = try bytes.count - start <= 1 << 16 ? bytes.count - start : closingQuote(from: position) - start
    position = start
    var result: Result<String, JSONError> = .failure(JSONError(offset: start, reason: "no string"))
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room + Int(scan_width)) { output in
      do throws(JSONError) {
        let count = try unescape(into: output)
        result = .success(try validated(UnsafeBufferPointer(rebasing: output[..<count]), at: start))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  /// Passes over a string, which is checked but not made unless it has escapes.
  mutating func skipString() throws(JSONError) {
    try expect(UInt8(ascii: "\""))
    let start = position
    position = plainEnd(from: start)
    guard position < bytes.count, let base = bytes.baseAddress else { throw failure("the string does not end") }
    if bytes[position] != UInt8(ascii: "\"") {
      _ = try escapedString(from: start)
    } else {
      guard scan_is_utf8(base + start, position - start) != 0 else {
        throw JSONError(offset: start, reason: "the string is not UTF-8")
      }
      position += 1
    }
  }

  private func closingQuote(from start: Int) throws(JSONError) -> Int {
    var index = start
    while true {
      index = plainEnd(from: index)
      guard index < bytes.count else { throw JSONError(offset: bytes.count, reason: "the string does not end") }
      switch bytes[index] {
      case UInt8(ascii: "\""): return index
      // The backslash may be the text's last byte.
      case UInt8(ascii: "\\"): index = min(index + 2, bytes.count)
      default: throw JSONError(offset: index, reason: "a control character in a string")
      }
    }
  }

  /// Reads up to and with the closing quote.
  /// - Returns: bytes written.
  private mutating func unescape(into output: UnsafeMutableBufferPointer<UInt8>) throws(JSONError) -> Int {
    guard let base = bytes.baseAddress, let target = output.baseAddress else { return 0 }
    var count = 0
    while true {
      let start = position
      position = scan_copy_plain(target + count, base, start, bytes.count)
      count += position - start
      guard position < bytes.count else { throw failure("the string does not end") }
      let byte = base[position]
      guard byte == UInt8(ascii: "\\") else {
        if byte != UInt8(ascii: "\"") { throw failure("a control character in a string") }
        position += 1
        return count
      }
      position += 1
      count += try escape(into: output, at: count)
    }
  }

  /// - Returns: bytes written.
  private mutating func escape(
    into output: UnsafeMutableBufferPointer<UInt8>, at index: Int
  ) throws(JSONError) -> Int {
    guard position < bytes.count else { throw failure("the string does not end") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output[index] = byte
    case UInt8(ascii: "n"): output[index] = 0x0A
    case UInt8(ascii: "t"): output[index] = 0x09
    case UInt8(ascii: "r"): output[index] = 0x0D
    case UInt8(ascii: "b"): output[index] = 0x08
    case UInt8(ascii: "f"): output[index] = 0x0C
    case UInt8(ascii: "u"):
      let encoded = UTF8.encode(try unicodeEscape()) ?? UTF8.encodedReplacementCharacter
      for (offset, unit) in encoded.enumerated() { output[index + offset] = unit }
      return encoded.count
    default: throw JSONError(offset: position - 1, reason: "unknown escape")
    }
    return 1
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
