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

extension String {
  /// Whether a byte stands in the text.
  func holds(_ byte: UInt8) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(byte) } ?? utf8.contains(byte)
  }

  /// Whether the bytes of another text stand in this one.
  /// - Complexity: O(bytes × part)
  func holds(_ part: String) -> Bool {
    var (text, part) = (self, part)
    return text.withUTF8 { text in
      part.withUTF8 { ByteSearch.first(UnsafeRawBufferPointer($0), in: UnsafeRawBufferPointer(text)) != nil }
    }
  }
}

extension UInt8 {
  /// Whether a digit of ASCII or of another script may begin with this byte of UTF-8.
  var mayBeginDigit: Bool { isASCIIDigit || self >= 0xD9 }
}
