/// The header of a gzip member (RFC 1952, section 2.3).
enum GzipHeader {
  private static let checksumFlag: UInt8 = 2
  private static let extraFlag: UInt8 = 4
  private static let nameFlag: UInt8 = 8
  private static let commentFlag: UInt8 = 16
  private static let reservedFlags: UInt8 = 0xE0

  /// - Returns: its length; nil when the bytes begin with no header, or not with all of it.
  /// - Complexity: O(length)
  static func length(_ bytes: UnsafeRawBufferPointer) -> Int? {
    guard bytes.count >= 10, bytes[0] == 0x1F, bytes[1] == 0x8B, bytes[2] == 8, bytes[3] & reservedFlags == 0 else {
      return nil
    }
    let flags = bytes[3]
    var length = 10
    if flags & extraFlag != 0 {
      guard bytes.count >= length + 2 else { return nil }
      length += 2 + Int(bytes[length]) + Int(bytes[length + 1]) << 8
    }
    for flag in [nameFlag, commentFlag] where flags & flag != 0 {
      guard length < bytes.count, let end = bytes[length...].firstIndex(of: 0) else { return nil }
      length = end + 1
    }
    if flags & checksumFlag != 0 { length += 2 }
    return length <= bytes.count ? length : nil
  }
}
