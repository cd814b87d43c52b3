import TextAnalysis

/// A number that a sentence states.
struct Quantity: Equatable {
  /// Scaled: 4200000000 for `$4.2bn`.
  let value: Double
  /// `%`, the name of a currency, or empty.
  let unit: String
  /// How far the number binds: `at least`, `about` …
  let qualifier: Qualifier?
  /// Tokens from the qualifier to the unit.
  let tokens: Range<Int>
  /// Place of the number itself among the tokens.
  let number: Int
  /// Written in letters.
  let isWord: Bool
  /// Four digits that name a year.
  let isYear: Bool
  /// `first`, `21st`
  let isOrdinal: Bool

  /// Whether a source that states the other says what this says.
  func agrees(with other: Quantity) -> Bool {
    value == other.value && (unit == other.unit || unit.isEmpty || other.unit.isEmpty && unit != "%")
  }

  /// Whether this one is an honest rounding of the other: said to be one, rounder, in the right direction, within 5 %, or, of a
  /// number that is as round as its digits allow, less than one in its last digit away.
  func rounds(_ other: Quantity) -> Bool {
    guard let qualifier, unit == other.unit, other.value != 0, significantDigits <= other.significantDigits else {
      return false
    }
    // `more than a thousand` for 1,200, `fewer than ten` for 8.
    if mayRound(other.value), value != other.value, abs(value - other.value) <= value / 4 { return true }
    if significantDigits == other.significantDigits { return false }
    let excess = (other.value - value) / other.value
    return switch qualifier {
    case .about: abs(excess) <= 0.05
    case .more: excess >= 0 && excess <= 0.05
    case .less: excess <= 0 && excess >= -0.05
    case .atLeast, .atMost: false
    }
  }
}

extension Quantity {
  /// Digits before the trailing zeros: 2 for 650, 3 for 653.
  fileprivate var significantDigits: Int {
    var digits = Array(value.description.utf8.prefix { $0 != UInt8(ascii: "e") })
    if digits.suffix(2).elementsEqual(".0".utf8) { digits.removeLast(2) }
    digits.removeAll { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    let trimmed = digits.reversed().drop { $0 == UInt8(ascii: "0") }
    return trimmed.count
  }
}

/// Words before a number.
enum Qualifier {
  case atLeast, atMost, about, more, less

  var isApproximate: Bool { self == .about || self == .more || self == .less }

  /// Words, and what they say; the longest first where one begins with another.
  static let phrases: [(words: [String], qualifier: Qualifier)] = {
    let lists: [(Qualifier, String)] = [
      (
        .atLeast,
        """
        at least,no fewer than,no less than,not less than,mindestens,au moins,al menos,por lo menos,pelo menos,\
        almeno,minstens,ten minste,не менее,как минимум
        """
      ),
      (.atMost, "at most,up to,as many as,as much as,no more than,bis zu,jusqu'à,hasta,até,fino a"),
      (
        .about,
        """
        about,around,some,roughly,approximately,an estimated,estimated,nearly,almost,close to,rund,etwa,fast,\
        knapp,environ,près de,unos,unas,cerca de,alrededor de,circa,ongeveer,bijna,около
        """
      ),
      (
        .more,
        """
        more than,over,upwards of,in excess of,mehr als,über,plus de,más de,mais de,più di,oltre,meer dan,ruim,\
        более,свыше
        """
      ),
      (.less, "fewer than,less than,under,just under,weniger als,moins de,menos de,meno di,minder dan,менее"),
    ]
    let phrases = lists.flatMap { qualifier, list in
      list.split(separator: ",").map { (words: $0.split(separator: " ").map(String.init), qualifier: qualifier) }
    }
    return phrases.sorted { ($1.words.count, $0.words.joined()) < ($0.words.count, $1.words.joined()) }
  }()
}
