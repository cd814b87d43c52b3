/// What a Unicode scalar does to a word.
enum ScalarKind: UInt8 {
  /// Ends a word.
  case separator
  case letter
  /// A combining mark: stays with the letter before it.
  case mark
  case digit
  /// A letter of a script that is written without spaces: two neighbours make a word.
  case unspaced
  /// A vowel or tone of such a script: stays with the letter before it.
  case unspacedMark

  init(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if Self.isUnspaced(scalar.value) {
      self = Self.unspaced(properties)
      return
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
      self = .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
    case .decimalNumber, .otherNumber: self = .digit
    default: self = .separator
    }
  }

  private static func unspaced(_ properties: Unicode.Scalar.Properties) -> ScalarKind {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: .unspacedMark
    case .decimalNumber: .digit
    default: properties.isAlphabetic ? .unspaced : .separator
    }
  }

  /// Han with the signs that repeat and stand for it, kana and Hangul, and the scripts of Thai, Lao, Burmese and Khmer.
  private static func isUnspaced(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x30FF, 0x3105...0x312F,
      0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

/// Kind, case and lower-case form of the scalars under U+3000, looked up once: the properties of Swift's own library
/// cost about a microsecond each.
struct ScalarTable: Sendable {
  static let shared = ScalarTable()
  private static let size: UInt32 = 0x3000

  private let kinds: [ScalarKind]
  private let lowered: [UInt32]

  private init() {
    let scalars = (0..<Self.size).map { Unicode.Scalar($0) ?? " " }
    kinds = scalars.map { ScalarKind($0) }
    lowered = scalars.map { Self.lowercase($0) }
  }

  func kind(_ scalar: Unicode.Scalar) -> ScalarKind {
    scalar.value < Self.size ? kinds[Int(scalar.value)] : ScalarKind(scalar)
  }

  /// The scalar's own lower-case form; itself when that takes more than one scalar.
  func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value < Self.size else { return Unicode.Scalar(Self.lowercase(scalar)) ?? scalar }
    return Unicode.Scalar(lowered[Int(scalar.value)]) ?? scalar
  }

  private static func lowercase(_ scalar: Unicode.Scalar) -> UInt32 {
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first?.value ?? scalar.value : scalar.value
  }
}
