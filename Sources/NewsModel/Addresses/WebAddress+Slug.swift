extension WebAddress {
  /// Words that a part of a path needs to read as a headline.
  private static let leastWords = 3

  /// The slug: the words of the part of the path that has most of them, the first among equals, parted by spaces. As a rule it
  /// repeats the headline that the page had at first: `new-cosmos-hosted-by-tyson`.
  /// - Returns: nil when no part has three words.
  /// - Complexity: O(bytes of the path)
  package var slug: String? {
    var best: [ArraySlice<UInt8>] = []
    for part in path.utf8.split(separator: UInt8(ascii: "/")) {
      let words = Self.words(of: Self.decoded(part))
      if words.count > best.count { best = words }
    }
    return best.count < Self.leastWords
      ? nil : String(decoding: Array(best.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
  }

  /// Runs of two letters and more: single ones and numbers are keys of databases. Whatever is not ASCII counts as letters.
  private static func words(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split { $0 < 0x80 && !(0x61...0x7A).contains($0 | 0x20) }.filter { $0.count > 1 }
  }

  /// A part of a path as people read it (RFC 3986, section 2.1).
  private static func decoded(_ part: Substring.UTF8View) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = part
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2, digits.allSatisfy(isASCIIAlphanumeric),
        let value = UInt8(Substring(digits), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
