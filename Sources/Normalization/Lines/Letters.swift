import Markup

extension String {
  /// Without anything but letters and digits.
  /// - Complexity: O(characters); ASCII needs no look at Unicode's tables.
  var lettersAndDigits: String {
    if utf8.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: utf8.filter { $0.isASCIILetter || $0.isASCIIDigit }, as: UTF8.self)
    }
    return filter { $0.isLetter || $0.isNumber }
  }
}

extension UInt8 {
  /// Whether a digit of ASCII or of another script may begin with this byte of UTF-8.
  var mayBeginDigit: Bool { isASCIIDigit || self >= 0xD9 }
}
