/// The chunks in which a body was transferred (RFC 9112, section 7.1).
enum Chunks {
  /// - Returns: nil when the bytes are not chunked at all; whether the last chunk was there.
  static func join(_ bytes: ArraySlice<UInt8>) -> (joined: [UInt8], isWhole: Bool)? {
    var joined: [UInt8] = []
    var position = bytes.startIndex
    while true {
      guard let end = bytes[position...].firstIndex(of: 0x0A), let size = size(bytes[position..<end]) else {
        return position == bytes.startIndex ? nil : (joined + bytes[position...], false)
      }
      if size == 0 { return (joined, true) }
      let start = end + 1
      joined += bytes[start..<min(start + size, bytes.endIndex)]
      guard start + size < bytes.endIndex else { return (joined, false) }
      position = start + size
      if bytes[position] == 0x0D { position += 1 }
      if position < bytes.endIndex, bytes[position] == 0x0A { position += 1 }
    }
  }

  /// The hexadecimal size at the head of a chunk; extensions after `;` are ignored. A sign is no digit, though `Int` reads it.
  private static func size(_ line: ArraySlice<UInt8>) -> Int? {
    let digits = line.prefix { $0 != UInt8(ascii: ";") && $0 != 0x0D && $0 != 0x20 }
    guard !digits.isEmpty, digits.count <= 8, digits.allSatisfy({ $0.hexadecimalValue != nil }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
