import NewsModel

/// How many articles each day of the lake holds: in all, of each outlet, and of each feed.
struct ArticleCounts: Sendable {
  private struct Place: Hashable {
    var day: Day
    var name: String
  }

  private var all: [Day: Int] = [:]
  private var ofOutlets: [Place: Int] = [:]
  private var ofFeeds: [Place: Int] = [:]

  /// Counts a capture; pictures and later versions of a page are no articles of their own.
  mutating func add(_ capture: Capture, on day: Day) {
    guard capture.kind != .image, capture.revisitOf == nil else { return }
    all[day, default: 0] += 1
    if let outlet = capture.outlet { ofOutlets[Place(day: day, name: outlet.rawValue), default: 0] += 1 }
    if let feed = capture.feed?.url {
      ofFeeds[Place(day: capture.capturedAt.day, name: feed), default: 0] += 1
    }
  }

  func articles(on day: Day) -> Int { all[day, default: 0] }
  func articles(of outlet: Outlet.ID, on day: Day) -> Int {
    ofOutlets[Place(day: day, name: outlet.rawValue), default: 0]
  }
  func articles(ofFeed feed: String, capturedOn day: Day) -> Int { ofFeeds[Place(day: day, name: feed), default: 0] }
}
