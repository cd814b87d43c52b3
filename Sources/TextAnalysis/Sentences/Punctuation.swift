// Marks that matter where sentences end, over all scripts.

extension Unicode.Scalar {
  /// A mark that may end a sentence and has other uses too: it ends one only before white space.
  var isSoftStop: Bool {
    switch value {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x2047...0x2049: true
    default: false
    }
  }

  /// A mark that ends a sentence wherever it stands: ideographic, Arabic, Devanagari, Armenian, Ethiopic, Burmese,
  /// Khmer and Tibetan full stops and their kin.
  var isHardStop: Bool {
    switch value {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF61, 0x061F, 0x06D4, 0x0964, 0x0965, 0x0589, 0x1362, 0x1367, 0x104B, 0x17D4, 0x0F0D:
      true
    default: false
    }
  }

  /// A quotation mark or bracket that belongs to the sentence whose stop it follows.
  var isCloser: Bool {
    switch value {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0x2019, 0x201D, 0xBB, 0x203A, 0x201C, 0x2018: true
    case 0x300D, 0x300F, 0xFF09, 0x300B, 0x3009, 0xFF02, 0x3011, 0x301E, 0x301F: true
    default: false
    }
  }

  /// A mark that may stand before the first letter of a sentence.
  var isOpener: Bool {
    switch value {
    case 0x22, 0x27, 0x28, 0x5B, 0x2018, 0x201C, 0x201E, 0x201A, 0xAB, 0x2039, 0xBB, 0x203A, 0xBF, 0xA1, 0x2D, 0x2013,
      0x2014, 0x2022, 0x300C, 0x300E, 0xFF08, 0x300A:
      true
    default: false
    }
  }

  var isHiragana: Bool { (0x3041...0x309F).contains(value) }
}
