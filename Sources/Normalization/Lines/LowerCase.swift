import Markup

/// Lower case of UTF-8 without a `String`, for the scripts that most pages are written in.
enum LowerCase {
  /// Appends a line in lower case, as `String.lowercased()` gives it.
  /// - Complexity: O(bytes)
  static func append(_ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
    let start = output.count
    output += line
    let isKnown = output.withUnsafeMutableBufferPointer { fold(UnsafeMutableBufferPointer(rebasing: $0[start...])) }
    if isKnown { return }
    output.removeSubrange(start...)
    output += String(decoding: line, as: UTF8.self).lowercased().utf8
  }

  /// - Returns: false where a letter may have a small one that only Unicode's tables know (Greek, Armenian, Georgian, the
  ///   Latin of Vietnam …), and where the bytes are cut within a character.
  private static func fold(_ line: UnsafeMutableBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < line.count {
      let byte = line[index]
      if byte < 0x80 {
        line[index] = byte.smallLetter
        index += 1
        continue
      }
      let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard index + width <= line.count, fold(&line[index], &line[index + 1]) else { return false }
      index += width
    }
    return true
  }

  /// The bytes with those letters in lower case that keep their length, as far as this table knows them.
  /// - Complexity: O(bytes)
  static func sameLength(_ line: [UInt8]) -> [UInt8] {
    var folded = line
    for index in line.indices {
      let byte = line[index]
      if byte < 0x80 {
        folded[index] = byte.smallLetter
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
    case 0xC4, 0xC5: return foldLatin(first, &second)
    case 0xD0: foldCyrillic(&first, &second)
    case 0xD1: return second < 0xA0
    case 0xC2, 0xD7...0xDF, 0xE0, 0xE3...0xE9, 0xEB...0xEE: return true
    case 0xE2: return second <= 0x83
    case 0xF0: return second == 0x9F
    default: return false
    }
    return true
  }

  /// U+0100...U+017F: a capital stands right before its small letter, at even places or at odd ones.
  private static func foldLatin(_ first: UInt8, _ second: inout UInt8) -> Bool {
    let place = Int(first & 1) << 6 | Int(second & 0x3F)
    switch place {
    // `İ`, `Ŀ`, `Ÿ`, whose small letters are elsewhere; those that are small already: `ĸ`, `ŉ`, `ſ`.
    case 0x30, 0x3F, 0x78: return false
    case 0x38, 0x49, 0x7F: break
    case 0x39...0x48, 0x79...0x7E: if place & 1 == 1 { second += 1 }
    default: if place & 1 == 0 { second += 1 }
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
