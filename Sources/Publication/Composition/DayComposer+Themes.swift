import NewsModel

extension DayComposer {
  /// Themes with more than one printed story, highest rank first.
  func themes(_ stories: [PublishedStory]) -> [PublishedDay.ThemeCard] {
    let byCluster = Dictionary(stories.map { ($0.cluster, $0) }, uniquingKeysWith: { first, _ in first })
    let ordered = index.input.themes.sorted {
      $0.rank.score != $1.rank.score ? $0.rank.score > $1.rank.score : $0.id < $1.id
    }
    return ordered.compactMap { theme in
      var named: Set<Cluster.ID> = []
      let members = theme.clusters.filter { named.insert($0).inserted }.compactMap { byCluster[$0] }
      return members.count > 1 ? card(theme, members) : nil
    }
  }

  private func card(_ theme: Theme, _ stories: [PublishedStory]) -> PublishedDay.ThemeCard {
    var card = PublishedDay.ThemeCard()
    card.id = theme.id
    card.label = DisplayText.clean(theme.label)
    if card.label.isEmpty { card.label = stories.first?.headline.text ?? "Related events" }
    card.url = index.site.absolute(SiteAddresses.theme(theme.id))
    let articles = stories.flatMap(\.members).compactMap { index.articles[$0.article] }
    card.counts = PublishedCounts(of: articles, counted: theme.counts)
    card.stories = stories.map(\.id)
    return card
  }

  /// Of a theme of hundreds nobody reads all beside one story, and links of all to all would fill the site.
  private static let mostRelated = 12

  /// Links the stories of each theme to each other: to those of the highest rank, and what is more to the theme's page.
  /// - Parameter themes: those that have a page; a story of no such theme has none.
  func relate(_ results: inout [StoryComposer.Result], in themes: [PublishedDay.ThemeCard]) {
    let places = Dictionary(results.indices.map { (results[$0].story.id, $0) }) { first, _ in first }
    for place in results.indices { results[place].story.theme = nil }
    for theme in themes {
      let all = theme.stories.compactMap { places[$0] }.sorted()
      for place in all where results[place].story.theme == nil {
        let others = all.prefix(Self.mostRelated + 1).filter { $0 != place }.prefix(Self.mostRelated)
        let more = all.count - 1 - others.count
        results[place].story.theme = theme.id
        results[place].story.moreRelated = more > 0 ? more : nil
        results[place].story.related = others.map { .init(sameDay: results[$0].story) }
      }
    }
  }
}

extension PublishedStory.Chapter {
  fileprivate init(sameDay story: PublishedStory) {
    self.init()
    (self.story, date) = (story.id, story.date)
    headline = PrintedText(story.headline.text, language: story.headline.language)
  }
}
