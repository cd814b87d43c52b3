// The decomposition of Unicode is in Swift's library but not yet in its public interface; the alternative is Foundation
// with thirty megabytes of data for this one table.
@_spi(_Unicode) import Swift

/// What BERT's uncased tokenizers make of a scalar: control characters out, accents off, lower case.
enum FoldedScalar: Sendable, Equatable {
  case nothing
  /// Parts words.
  case space
  /// A word of its own: an ideograph.
  case ideograph(Unicode.Scalar)
  /// What is left of the scalar, mostly one.
  case text([Unicode.Scalar])

  init(_ scalar: Unicode.Scalar) {
    if Self.isDropped(scalar) {
      self = .nothing
    } else if scalar.properties.isWhitespace {
      self = .space
    } else if Self.isIdeograph(scalar.value) {
      self = .ideograph(Self.letters(of: scalar).first ?? scalar)
    } else {
      let letters = Self.letters(of: scalar)
      self = letters.isEmpty ? .nothing : .text(letters)
    }
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0xFFFD: true
    default:
      switch category(scalar) {
      case .control, .format, .privateUse: true
      default: false
      }
    }
  }

  /// The tokenizers that models come with know the categories of Unicode 8; what was added later is unassigned to them.
  private static func category(_ scalar: Unicode.Scalar) -> Unicode.GeneralCategory {
    let properties = scalar.properties
    guard let age = properties.age, age.major <= 8 else {
      // Private use has no age, and was never anything else.
      return properties.generalCategory == .privateUse ? .privateUse : .unassigned
    }
    return properties.generalCategory
  }

  /// The scalar decomposed, without its combining marks, in lower case.
  private static func letters(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    String(scalar)._nfd.filter { category($0) != .nonspacingMark }
      .flatMap { Array($0.properties.lowercaseMapping.unicodeScalars) }
  }

  /// The blocks that BERT's tokenizers name; kana and Hangul are not among them.
  private static func isIdeograph(_ value: UInt32) -> Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x2A700...0x2B73F, 0x2B740...0x2B81F,
      0x2B920...0x2CEAF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
      true
    default: false
    }
  }

  /// Whether a scalar is a word of its own: punctuation, and what ASCII has beside letters and digits.
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    case 0..<0x80: false
    default:
      switch category(scalar) {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation, .otherPunctuation:
        true
      default: false
      }
    }
  }
}

/// The folded form of the scalars under U+3000, looked up once: properties cost about a microsecond each.
struct FoldedScalarTable: Sendable {
  static let shared = FoldedScalarTable()
  private static let size: UInt32 = 0x3000
  private let folded: [FoldedScalar]

  private init() { folded = (0..<Self.size).map { FoldedScalar(Unicode.Scalar($0) ?? " ") } }

  func fold(_ scalar: Unicode.Scalar) -> FoldedScalar {
    scalar.value < Self.size ? folded[Int(scalar.value)] : FoldedScalar(scalar)
  }
}
