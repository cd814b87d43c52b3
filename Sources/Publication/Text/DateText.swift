import NewsModel

extension Day {
  /// `Monday, 2 March 2026`
  var longText: String { "\(Self.weekdays[weekday]), \(mediumText)" }

  /// `2 March 2026`
  var mediumText: String {
    let (year, month, day) = parts
    return "\(day) \(Self.months[month - 1]) \(year)"
  }

  /// `2 March` on the page of a day that is near it, `2 March 2026` on others: who reads a day and a month takes those nearest.
  func text(on page: Day) -> String {
    if abs(number - page.number) > 180 { return mediumText }
    let (_, month, day) = parts
    return "\(day) \(Self.months[month - 1])"
  }

  /// `March 2026`
  var monthText: String {
    let (year, month, _) = parts
    return "\(Self.months[month - 1]) \(year)"
  }

  /// `Mon, 02 Mar 2026`, after RFC 5322.
  fileprivate var mailText: String {
    let (year, month, day) = parts
    return
      "\(Self.weekdays[weekday].prefix(3)), \(day < 10 ? "0" : "")\(day) \(Self.months[month - 1].prefix(3)) \(year)"
  }

  /// `2026/03/02/`
  var path: String { description.split(separator: "-").joined(separator: "/") + "/" }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}

extension Instant {
  /// `14:05 UTC`
  var timeText: String { "\(description.dropFirst(11).prefix(5)) UTC" }
  /// `Mon, 02 Mar 2026 14:05:00 +0000`, after RFC 5322.
  var mailText: String { "\(day.mailText) \(description.dropFirst(11).prefix(8)) +0000" }
}
