/// Decimal digits of all scripts, so that ٢٠ and 20 are one number.
enum DecimalDigits {
  /// False for nearly all words of letters: looks at the first bytes alone.
  @inline(__always)
  static func mayBegin(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    if word.count < 2 { return false }
    switch word[0] {
    case 0xD9: return (0xA0...0xA9).contains(word[1])
    case 0xDB: return (0xB0...0xB9).contains(word[1])
    // Of India's scripts, of Thai and of Lao.
    case 0xE0: return word[1] & 1 == 1
    case 0xEF: return word[1] == 0xBC
    default: return false
    }
  }

  /// A word of digits alone in ASCII; nil for any other.
  /// - Parameter word: UTF-8.
  static func ascii(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var digits: [UInt8] = []
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      guard scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue else {
        return nil
      }
      digits.append(UInt8(ascii: "0") + UInt8(value))
    }
    return digits
  }
}
