/// The characters of windows-1252 that are others than those of Unicode's first 256.
package enum Windows1252 {
  /// Of a byte (WHATWG Encoding, index windows-1252).
  package static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? others[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// Of 0x80 to 0x9F.
  private static let others = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
