import NewsModel

/// The part of a day that one outlet may have, so that a feed that floods makes no day its own. What the other outlets
/// bring in the same run is not counted, so that the order in which they answer does not matter: a day only grows, so the
/// outlet never has more than its share.
struct OutletShare {
  private let outlet: Outlet.ID
  private let settings: LiveSettings
  private let counts: ArticleCounts
  private var taken: [Day: Int] = [:]

  init(of outlet: Outlet.ID, _ settings: LiveSettings, _ counts: ArticleCounts) {
    self.outlet = outlet
    self.settings = settings
    self.counts = counts
  }

  /// - Returns: why the outlet may have no further article of a day; nil when it may.
  func refusal(on day: Day) -> String? {
    let taken = taken[day, default: 0]
    let own = counts.articles(of: outlet, on: day) + taken
    let all = counts.articles(on: day) + taken
    if own < settings.outletShareFrom || Double(own + 1) <= settings.outletShare * Double(all + 1) { return nil }
    return "\(outlet) has \(own) of the \(all) articles of \(day); its share is \(settings.outletShare)"
  }

  mutating func take(on day: Day) { taken[day, default: 0] += 1 }
}
