import NewsModel

/// When a request is sent again, and after how long.
enum RetryPolicy {
  /// Seconds that any wait may take.
  private static let longest = 60.0

  static func isTransient(_ status: Int) -> Bool { [408, 409, 429, 500, 502, 503, 504].contains(status) }

  /// Seconds to wait before a try: what the server asks for, or twice as long each time with a jitter that depends on
  /// the request alone.
  /// - Parameter attempt: tries so far, 1 or more.
  static func wait(after attempt: Int, reply: TransportReply?, digest: String) -> Double {
    if let asked = reply.flatMap({ asked($0.headers) }) { return min(longest, asked) }
    let jitter = Double(digest.utf8.reduce(UInt32(attempt)) { $0 &* 31 &+ UInt32($1) } % 1000) / 1000
    return min(longest, 0.5 * Double(1 << min(attempt - 1, 7)) * (1 + jitter / 2))
  }

  private static func asked(_ headers: [String: String]) -> Double? {
    if let milliseconds = headers["retry-after-ms"].flatMap(Double.init), milliseconds >= 0 {
      return milliseconds / 1000
    }
    if let seconds = headers["retry-after"].flatMap(Double.init), seconds >= 0 { return seconds }
    if let date = headers["retry-after"].flatMap(instant), let now = headers["date"].flatMap(instant) {
      return Double(max(0, date.seconds - now.seconds))
    }
    let resets = headers.keys.sorted().filter { $0.hasPrefix("x-ratelimit-reset") }.compactMap {
      duration(headers[$0] ?? "")
    }
    return resets.max()
  }

  /// A date of HTTP; waits are counted from the reply's own `Date`, so that the two clocks need not agree.
  private static func instant(_ text: String) -> Instant? { WrittenDate(text)?.instant }

  /// Seconds of `6m0s`, `1.5s`, `250ms`; nil for anything else.
  static func duration(_ text: String) -> Double? {
    let units = ["ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0]
    var total = 0.0
    var rest = Substring(text)
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isNumber || $0 == "." }
      let unit = rest.dropFirst(digits.count).prefix { $0.isLetter }
      guard let value = Double(digits), let factor = units[String(unit)] else { return nil }
      total += value * factor
      rest = rest.dropFirst(digits.count + unit.count)
    }
    return text.isEmpty ? nil : total
  }
}
