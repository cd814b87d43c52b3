/// What the characters (Unicode scalars) of a text are, told by its UTF-8 bytes.
struct ScalarCounts {
  private(set) var all = 0
  private(set) var beyondASCII = 0
  /// Replacement characters (U+FFFD): what could not be read.
  private(set) var replaced = 0

  /// - Complexity: O(bytes)
  init(_ text: String) {
    var text = text
    text.withUTF8 { count($0) }
  }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (all, beyondASCII, replaced) = (0, 0, 0)
    for byte in bytes {
      all &+= byte & 0xC0 == 0x80 ? 0 : 1
      beyondASCII &+= byte >= 0xC0 ? 1 : 0
    }
    for index in 0..<max(0, bytes.count - 2) {
      let isReplacement = bytes[index] == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD
      replaced &+= isReplacement ? 1 : 0
    }
    (self.all, self.beyondASCII, self.replaced) = (all, beyondASCII, replaced)
  }

  /// Of all: 0...1.
  var replacedShare: Double { replaced == 0 ? 0 : Double(replaced) / Double(all) }
}
