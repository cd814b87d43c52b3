/// Base64 (RFC 4648, section 4).
package enum Base64 {
  /// - Complexity: O(bytes)
  package static func encode(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    output.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let chunk = bytes[start..<min(start + 3, bytes.count)]
      var word: UInt32 = 0
      for offset in 0..<3 { word = word << 8 | (offset < chunk.count ? UInt32(chunk[start + offset]) : 0) }
      for place in 0..<4 {
        output.append(place <= chunk.count ? alphabet[Int(word >> (18 - 6 * UInt32(place)) & 63)] : UInt8(ascii: "="))
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// - Returns: nil for text that is not exactly base64 with its padding.
  /// - Complexity: O(bytes)
  package static func decode(_ text: String) -> [UInt8]? {
    guard text.utf8.count % 4 == 0 else { return nil }
    let padding = text.utf8.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    return padding <= 2 ? decode(text.utf8.dropLast(padding), values) : nil
  }

  /// The same as others write it: white space and missing padding are forgiven, and the alphabet of addresses is one, too
  /// (section 5).
  /// - Returns: nil when another character stands in the text.
  /// - Complexity: O(bytes)
  package static func decodeLoosely(_ text: String) -> [UInt8]? {
    decode(text.utf8.filter { $0 > 0x20 && $0 != UInt8(ascii: "=") }, looseValues)
  }

  private static func decode(_ digits: some Collection<UInt8>, _ values: [UInt8]) -> [UInt8]? {
    var output: [UInt8] = []
    var word: UInt32 = 0
    var bits = 0
    output.reserveCapacity(digits.count / 4 * 3)
    for byte in digits {
      let value = values[Int(byte)]
      guard value < 64 else { return nil }
      word = word << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        output.append(UInt8(word >> UInt32(bits) & 0xFF))
      }
    }
    return output
  }

  /// By byte; 64 for what is no digit.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 64, count: 256)
    for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(value) }
    return values
  }()

  private static let looseValues: [UInt8] = {
    var values = Self.values
    values[Int(UInt8(ascii: "-"))] = 62
    values[Int(UInt8(ascii: "_"))] = 63
    return values
  }()

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
