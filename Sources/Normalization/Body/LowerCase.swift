/// Lower case of UTF-8 without a `String`, for the scripts that most pages are written in.
enum LowerCase {
  /// The bytes in lower case, as `String.lowercased()` gives them; nil where a letter may have one that only Unicode's tables
  /// know (Latin beyond Latin-1, Greek, Armenian, Georgian …), and where the bytes are cut within a character.
  /// - Complexity: O(bytes)
  static func folded(_ line: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var isKnown = true
    let folded = [UInt8](unsafeUninitializedCapacity: line.count) { output, count in
      var index = 0
      while index < line.count, isKnown {
        let byte = line[index]
        if byte < 0x80 {
          output[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte
          index += 1
          continue
        }
        let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard index + width <= line.count else {
          isKnown = false
          break
        }
        for place in index..<(index + width) { output[place] = line[place] }
        isKnown = fold(&output[index], &output[index + 1])
        index += width
      }
      count = isKnown ? line.count : 0
    }
    return isKnown ? folded : nil
  }

  /// The bytes with those letters in lower case that keep their length, as far as this table knows them.
  /// - Complexity: O(bytes)
  static func sameLength(_ line: [UInt8]) -> [UInt8] {
    var folded = line
    for index in line.indices {
      let byte = line[index]
      if byte < 0x80 {
        if byte &- 0x41 < 26 { folded[index] = byte | 0x20 }
      } else if byte >= 0xC2, index + 1 < line.count {
        var (first, second) = (byte, line[index + 1])
        if fold(&first, &second) { (folded[index], folded[index + 1]) = (first, second) }
      }
    }
    return folded
  }

  /// The first two bytes of a character.
  /// - Returns: false when only Unicode's tables know.
  private static func fold(_ first: inout UInt8, _ second: inout UInt8) -> Bool {
    switch first {
    case 0xC3: if second <= 0x9E, second != 0x97 { second |= 0x20 }
    case 0xD0: foldCyrillic(&first, &second)
    case 0xD1: return second < 0xA0
    case 0xC2, 0xD7...0xDF, 0xE0, 0xE3...0xE9, 0xEB...0xEE: return true
    case 0xE2: return second <= 0x83
    case 0xF0: return second == 0x9F
    default: return false
    }
    return true
  }

  /// U+0400...U+042F have their small letters 80 and 32 further on.
  private static func foldCyrillic(_ first: inout UInt8, _ second: inout UInt8) {
    switch second {
    case ..<0x90: (first, second) = (0xD1, second + 0x10)
    case ..<0xA0: second += 0x20
    case ..<0xB0: (first, second) = (0xD1, second - 0x20)
    default: break
    }
  }
}
