import NewsModel

/// The lists of a day. What its own page has no room for stands on pages of its own: a reader on a slow line pays for every story that
/// is listed, and a day of many outlets has hundreds.
struct DayLists: Sendable {
  /// Stories on the day's page, and on a theme's.
  static let cards = 90
  /// Themes on the day's page.
  static let themes = 12

  let day: PublishedDay

  /// Every story, by weight; nil where the day's page has them all.
  var stories: Pager? {
    day.stories.count > Self.cards ? pager(SiteAddresses.stories(day.date), day.stories.count) : nil
  }

  /// Every theme; nil where the day's page has them all.
  var themes: Pager? {
    day.themes.count > Self.themes ? pager(SiteAddresses.themes(day.date), day.themes.count) : nil
  }

  /// What stands alone.
  var also: Pager { pager(SiteAddresses.also(day.date), day.leftovers.count) }

  /// The events of a theme.
  func events(of theme: PublishedDay.ThemeCard) -> Pager {
    Pager(home: SiteAddresses.theme(theme.id), count: theme.stories.count, size: Self.cards)
  }

  /// The paths of the pages of all of them.
  var paths: [String] {
    ([stories, themes, also].compactMap { $0 } + day.themes.map(events)).flatMap(\.pages).map(\.path)
  }

  private func pager(_ home: String, _ count: Int) -> Pager { Pager(home: home, count: count, size: Listing.longest) }
}
