/// How much a text says, whatever script it is written in.
enum TextWeight {
  /// Bytes, where a character of Chinese, Japanese, Korean or Thai counts as much as a short word, and marks of
  /// punctuation.
  /// - Complexity: O(bytes)
  static func of(_ text: ArraySlice<UInt8>) -> (weight: Int, marks: Int) {
    var sum = 0
    text.withUnsafeBufferPointer { bytes in
      table.withUnsafeBufferPointer { table in
        for index in bytes.indices {
          sum &+= table[Int(bytes[index])]
          // U+3001 and U+3002.
          if bytes[index] == 0xE3, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] | 3 == 0x83 {
            sum &+= mark
          }
        }
      }
    }
    return (sum & (mark - 1), sum / mark)
  }

  /// One mark in a sum whose lower half is the weight: one addition a byte.
  private static let mark = 1 << 32

  private static let table = (0..<256).map { byte in
    switch byte {
    case 0x2C, 0x2E, 0x3B, 0x21, 0x3F: 1 + mark
    case 0x80..<0xC0: 0
    case 0xE3..<0xEE: 4
    default: 1
    }
  }
}
