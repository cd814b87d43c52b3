/// A date as people and machines write it: RFC 3339 and ISO 8601, RFC 822, 850 and 1123, asctime, the epoch in seconds or
/// milliseconds, and the written forms of English and some sixty other languages, in any decimal digits; years of the
/// Buddhist calendar, of the Republic of China and of the Japanese eras since 1989; days of the Persian calendar.
///
/// What it does not do: relative dates (“two hours ago”), dates without a year, other calendars (the Islamic, the
/// Hebrew), and slashed dates that could be read two ways, unless it is told which.
package struct WrittenDate: Equatable, Sendable {
  /// In UTC when no zone was written; midnight when no time was.
  package let instant: Instant
  package let zoneKnown: Bool
  package let hasTime: Bool

  /// Longer texts are not looked at: dates are short, and hostile texts are not.
  static let lengthLimit = 160

  /// - Parameters:
  ///   - text: one date; what stands around it is forgiven only where it is known (weekdays, “published on”).
  ///   - monthFirst: how `07/05/2025` is meant; nil refuses it when both readings are dates.
  /// - Returns: nil when the text is no date of the calendar.
  /// - Complexity: O(bytes)
  package init?(_ text: String, monthFirst: Bool? = nil) {
    guard text.utf8.count <= Self.lengthLimit * 4 else { return nil }
    let scalars = text.unicodeScalars.trimmed.map(\.inASCII)
    guard !scalars.isEmpty, scalars.count <= Self.lengthLimit else { return nil }
    if let date = Self.machine(scalars) ?? Self.written(scalars, monthFirst: monthFirst) {
      self = date
    } else {
      return nil
    }
  }

  init(day: Day, clock: Clock?, zone: Zone?) {
    let offset = zone?.offset(on: day, secondOfDay: clock?.secondOfDay ?? 0) ?? 0
    let seconds = (clock?.secondOfDay ?? 0) - (clock == nil ? 0 : offset)
    instant = Instant(day: day, secondOfDay: seconds)
    zoneKnown = clock != nil && zone != nil
    hasTime = clock != nil
  }

  init(instant: Instant) {
    self.instant = instant
    zoneKnown = true
    hasTime = true
  }

  /// A time of day.
  struct Clock: Equatable {
    /// 0...86400; ISO 8601 knows 24:00.
    var secondOfDay: Int

    /// - Returns: nil outside 00:00:00 to 24:00:00; a leap second counts as the second before it.
    init?(hour: Int, minute: Int, second: Int = 0) {
      guard hour < 24 || (hour == 24 && minute == 0 && second == 0), minute < 60, second <= 60 else { return nil }
      secondOfDay = hour * 3600 + minute * 60 + min(second, 59)
    }
  }
}

extension String.UnicodeScalarView {
  /// Without white space, quotes and byte order marks at both ends.
  fileprivate var trimmed: SubSequence {
    func isEdge(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar == "\"" || scalar == "'" || scalar == "\u{FEFF}"
    }
    guard let first = firstIndex(where: { !isEdge($0) }), let last = lastIndex(where: { !isEdge($0) }) else {
      return self[startIndex..<startIndex]
    }
    return self[first...last]
  }
}

extension Unicode.Scalar {
  /// The ASCII digit for a digit of any script (`７`, `٧`, `৭`), else the scalar itself.
  fileprivate var inASCII: Unicode.Scalar {
    guard value > 0x7F, properties.numericType == .decimal, let number = properties.numericValue else { return self }
    return Unicode.Scalar(0x30 + UInt8(number))
  }

  /// 0...9 for an ASCII digit.
  var digit: Int? { (0x30...0x39).contains(value) ? Int(value) - 0x30 : nil }
}
