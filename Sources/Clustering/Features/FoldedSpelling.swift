/// One word in two spellings, taken for one: capitals of Greek and Turkish, which lose a mark or a dot, Arabic with and without
/// its vowels, the letters of Arabic that Persian writes with forms of its own, Hebrew with and without points. Latin marks stay,
/// which tell words apart.
enum FoldedSpelling {
  /// False for most words that ``fold(_:)`` leaves as they are: looks at the first bytes of letters alone.
  @inline(__always)
  static func mayChange(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    for (place, byte) in word.enumerated() where byte >= 0xC4 {
      switch byte {
      // Greek, Hebrew, Arabic, and a dot above.
      case 0xCC, 0xCE, 0xCF, 0xD6...0xDB: return true
      // İ and ı; ă, đ and č begin alike.
      case 0xC4: if place + 1 < word.count, word[place + 1] & 0xFE == 0xB0 { return true }
      default: break
      }
    }
    return false
  }

  /// - Parameter word: lower-cased UTF-8, changed in place; one of nothing but marks stays as it is.
  static func fold(_ word: inout [UInt8]) {
    var folded: [UInt8] = []
    folded.reserveCapacity(word.count)
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      if let scalar = Self.folded(scalar) { folded += UTF8.encode(scalar) ?? .init() }
    }
    if !folded.isEmpty { word = folded }
  }

  static func of(_ word: String) -> String {
    var form = Array(word.utf8)
    fold(&form)
    return String(decoding: form, as: UTF8.self)
  }

  /// Nil for a mark that is left out.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    // The dot that is left of a small İ, kashida, vowels and other marks of Arabic, points and accents of Hebrew.
    case 0x0307, 0x0640, 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E8, 0x06EA...0x06ED,
      0x0591...0x05BD, 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7:
      nil
    default: letters[scalar] ?? scalar
    }
  }

  private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs = Array(zip("İıςάέήίόύώϊϋΐΰأإآٱىیک".unicodeScalars, "iiσαεηιουωιυιυااااييك".unicodeScalars))
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
}
