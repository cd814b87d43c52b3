/// Reads the parts of a date from scalars.
struct DateScanner {
  let scalars: [Unicode.Scalar]
  var position = 0

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }
  var isAtEnd: Bool { position >= scalars.count }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  mutating func take(anyOf scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
    guard let scalar = next, scalars.contains(scalar) else { return nil }
    position += 1
    return scalar
  }

  mutating func skipSpace() {
    while let scalar = next, scalar.isSpace { position += 1 }
  }

  /// Between `least` and `most` digits.
  mutating func digits(_ least: Int, _ most: Int) -> Int? {
    let start = position
    var value = 0
    while position - start < most, let digit = next?.digit {
      value = value * 10 + digit
      position += 1
    }
    if position - start >= least { return value }
    position = start
    return nil
  }

  /// How many digits stand here.
  var digitCount: Int { scalars[position...].prefix { $0.digit != nil }.count }

  /// A run of letters, lower-cased, with inner full stops dropped (`p.m.`, `มิ.ย.`).
  mutating func word() -> String {
    var word = ""
    while let scalar = next {
      let isInnerStop =
        scalar == "." && !word.isEmpty && position + 1 < scalars.count
        && scalars[position + 1].isLetter
        && (word.unicodeScalars.count == 1 || word.unicodeScalars.allSatisfy(\.isThai))
      if isInnerStop {
        position += 1
        continue
      }
      guard scalar.isLetter || scalar.isMark else { break }
      if scalar.isASCII {
        word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      } else {
        word += scalar.properties.lowercaseMapping
      }
      position += 1
    }
    return word
  }

  /// `10:30`, `10:30:15.25`, `10:30 pm`, and after a `T` also `1030` and `103015`.
  mutating func clock(compact: Bool = false) -> WrittenDate.Clock? {
    let start = position
    if let clock = readClock(compact: compact) { return clock }
    position = start
    return nil
  }

  private mutating func readClock(compact: Bool) -> WrittenDate.Clock? {
    guard let hour = digits(1, 2) else { return nil }
    var minute = 0
    var second = 0
    if take(":") {
      guard let value = digits(1, 2) else { return nil }
      minute = value
      if take(":") {
        guard let value = digits(1, 2) else { return nil }
        second = value
      }
    } else if compact, let value = digits(2, 2) {
      minute = value
      second = digits(2, 2) ?? 0
    } else if !compact {
      return halfDay(hour: hour, minute: 0, required: true)
    }
    skipFraction()
    return halfDay(hour: hour, minute: minute, second: second, required: false)
  }

  private mutating func skipFraction() {
    let start = position
    guard take(anyOf: [".", ",", ":"]) != nil else { return }
    if digits(1, 9) == nil { position = start }
    while next?.digit != nil { position += 1 }
  }

  /// Reads `am` or `pm` if it stands here.
  private mutating func halfDay(hour: Int, minute: Int, second: Int = 0, required: Bool) -> WrittenDate.Clock? {
    let start = position
    skipSpace()
    let mark = word()
    if mark == "am" || mark == "pm" {
      _ = take(".")
      guard (1...12).contains(hour) else { return WrittenDate.Clock(hour: hour, minute: minute, second: second) }
      return WrittenDate.Clock(hour: hour % 12 + (mark == "pm" ? 12 : 0), minute: minute, second: second)
    }
    position = start
    return required ? nil : WrittenDate.Clock(hour: hour, minute: minute, second: second)
  }

  /// `Z`, `+02:00`, `-0500`, `+2`, `GMT`, `UTC+2`, `EST`, `ET`, each after optional white space.
  mutating func zone() -> WrittenDate.Zone? {
    let start = position
    skipSpace()
    if let zone = numericZone() { return zone }
    let name = word()
    if let zone = WrittenDate.Zone(name: name) {
      if zone == .fixed(0), let further = numericZone() { return further }
      return zone
    }
    position = start
    return nil
  }

  private mutating func numericZone() -> WrittenDate.Zone? {
    let start = position
    guard let sign = take(anyOf: ["+", "-", "\u{2212}"]) else { return nil }
    let count = digitCount
    guard let hours = digits(1, count == 3 ? 1 : 2) else {
      position = start
      return nil
    }
    _ = take(":")
    let minutes = digits(2, 2) ?? 0
    guard hours <= 23, minutes < 60 else {
      position = start
      return nil
    }
    let seconds = hours * 3600 + minutes * 60
    return .fixed(sign == "+" ? seconds : -seconds)
  }
}

extension Unicode.Scalar {
  // Dates are ASCII mostly, of which no table need be asked.

  /// Alphabetic, as Unicode has it.
  var isLetter: Bool { isASCII ? (value | 0x20) &- 0x61 < 26 : properties.isAlphabetic }
  fileprivate var isSpace: Bool { isASCII ? value == 0x20 || value &- 0x09 < 5 : properties.isWhitespace }
  /// An accent and the like, which belongs to the letter before.
  fileprivate var isMark: Bool { !isASCII && properties.generalCategory == .nonspacingMark }
  fileprivate var isThai: Bool { (0x0E00...0x0E7F).contains(value) }
}
