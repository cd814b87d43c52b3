import Markup

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
