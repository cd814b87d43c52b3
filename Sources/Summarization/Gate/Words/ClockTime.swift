/// A time of day: `18:22`, `6.22pm`, `6:22 p.m.`
struct ClockTime {
  /// Of the half day, 0..<720.
  private let minutes: Int
  /// Unknown where neither `a.m.` nor `p.m.` stands and the hour leaves it open.
  private let isAfternoon: Bool?
  /// Of the token of the hour to that of the last part.
  let tokens: ClosedRange<Int>

  /// All of a text, in order.
  /// - Complexity: O(tokens)
  static func all(in tokens: [Token]) -> [ClockTime] { tokens.indices.compactMap { ClockTime(at: $0, tokens) } }

  private init?(at index: Int, _ tokens: [Token]) {
    guard tokens[index].kind == .number else { return nil }
    let parts = tokens[index].text.split(separator: ".")
    var end = index
    var minute = parts.count == 2 && parts[1].count == 2 ? Int(parts[1]) : nil
    guard parts.count == 1 || minute != nil, let hour = parts.first.flatMap({ Int($0) }), hour < 24 else { return nil }
    var hasColon = false
    if minute == nil, index + 2 < tokens.count, tokens[index + 1].text == ":", tokens[index + 1].isAttached,
      tokens[index + 2].isAttached, tokens[index + 2].text.count == 2, let read = Int(tokens[index + 2].text)
    {
      (minute, end, hasColon) = (read, index + 2, true)
    }
    let next = end + 1 < tokens.count ? tokens[end + 1].text : ""
    let isMarked = next == "am" || next == "pm"
    guard hasColon || isMarked, (minute ?? 0) < 60 else { return nil }
    minutes = hour % 12 * 60 + (minute ?? 0)
    isAfternoon = isMarked ? next == "pm" : hour > 12 || hour == 0 ? hour > 12 : nil
    self.tokens = index...(isMarked ? end + 1 : end)
  }

  func agrees(with other: ClockTime) -> Bool {
    guard minutes == other.minutes else { return false }
    guard let isAfternoon, let its = other.isAfternoon else { return true }
    return isAfternoon == its
  }
}
