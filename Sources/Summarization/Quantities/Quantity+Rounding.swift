/// Which exact numbers a rounded one may stand for.
extension Quantity {
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

  /// Digits before the trailing zeros: 2 for 650, 3 for 653.
  private var significantDigits: Int {
    var digits = Array(value.description.utf8.prefix { $0 != UInt8(ascii: "e") })
    if digits.suffix(2).elementsEqual(".0".utf8) { digits.removeLast(2) }
    digits.removeAll { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    let trimmed = digits.reversed().drop { $0 == UInt8(ascii: "0") }
    return trimmed.count
  }

  /// `about 130,000` may stand for 126,000 and not for 140,000; `more than 40` for 41 and not for 38.
  func mayRound(_ exact: Double) -> Bool {
    let step = lastDigitStep
    return switch qualifier {
    case .about: abs(value - exact) < step / 2
    case .more: exact >= value && exact - value < step
    case .less: exact <= value && value - exact < step
    default: false
    }
  }

  /// A number without a word of how far it binds stands for what rounds to it: `$1 billion` for 1.07 billion, 78,000 for 78,430,
  /// 78 per cent for 78.4.
  func isRoundFormOf(_ exact: Double) -> Bool {
    guard qualifier == nil else { return false }
    if unit == "%" { return value == value.rounded() && exact != exact.rounded() && abs(value - exact) < 0.5 }
    let step = lastDigitStep
    return value >= 1000 && step >= 10 && exact.truncatingRemainder(dividingBy: step) != 0
      && abs(value - exact) < min(step / 2, exact / 10)
  }

  /// Three digits and more before the zeros.
  var isExact: Bool { value >= 100 * lastDigitStep }

  /// What one more in the last digit before the zeros is worth: 10,000 for 130,000.
  var lastDigitStep: Double {
    if value != value.rounded() { return 0.1 }
    var step = 1.0
    while step < value, value.truncatingRemainder(dividingBy: step * 10) == 0 { step *= 10 }
    return step
  }
}
