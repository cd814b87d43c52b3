/// Gzip members that are small outside and large inside.
package enum GzipBomb {
  /// One deflate block of a mebibyte of zeros, aligned to bytes (RFC 1951): 1,010 times as large inside.
  private static let block: [UInt8] =
    [0xEC, 0xC1, 0x31, 1, 0, 0, 0, 0xC2, 0xA0, 0xF5, 0x4F, 0x6D, 8, 0x5F, 0xA0]
    + [UInt8](repeating: 0, count: 1017) + [0x3E, 0x03, 0, 0, 0xFF, 0xFF]

  package static func zeros(mebibytes: Int) -> [UInt8] {
    let blocks = (0..<mebibytes).flatMap { _ in block }
    // The trailer is a checksum and a length, which nobody here waits for.
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + blocks + [3, 0] + [UInt8](repeating: 0, count: 8)
  }
}
