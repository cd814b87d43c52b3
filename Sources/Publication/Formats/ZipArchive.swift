/// Writes a ZIP file whose entries are stored as they are (APPNOTE 6.3), without times, so that equal content gives
/// equal bytes.
struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// - Parameter name: ASCII.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = bytes.count
    let header = Self.header(name, content)
    bytes += Self.number(0x0403_4B50, 4) + header + Array(name.utf8) + content
    directory += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + header
    directory += Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 4)
    directory += Self.number(offset, 4) + Array(name.utf8)
    count += 1
  }

  /// The whole file.
  func finished() -> [UInt8] {
    var end = Self.number(0x0605_4B50, 4) + Self.number(0, 4) + Self.number(count, 2) + Self.number(count, 2)
    end += Self.number(directory.count, 4) + Self.number(bytes.count, 4) + Self.number(0, 2)
    return bytes + directory + end
  }

  /// Version, flags, method, time (midnight), date (1 January 1980), checksum, both sizes, lengths of name and extra.
  private static func header(_ name: String, _ content: [UInt8]) -> [UInt8] {
    number(20, 2) + number(0, 2) + number(0, 2) + number(0, 2) + number(0x21, 2)
      + number(Int(CRC32.checksum(content)), 4)
      + number(content.count, 4) + number(content.count, 4) + number(name.utf8.count, 2) + number(0, 2)
  }

  /// Little-endian.
  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}

/// CRC-32 of ISO 3309, as ZIP uses it.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }

  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
  }
}
