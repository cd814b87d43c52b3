import NewsModel

extension DayComposer {
  /// Themes with more than one printed story, highest rank first.
  func themes(_ stories: [PublishedStory]) -> [PublishedDay.ThemeCard] {
    let byCluster = Dictionary(stories.map { ($0.cluster, $0) }, uniquingKeysWith: { first, _ in first })
    let ordered = index.input.themes.sorted {
      $0.rank.score != $1.rank.score ? $0.rank.score > $1.rank.score : $0.id < $1.id
    }
    return ordered.compactMap { theme in
      let members = theme.clusters.compactMap { byCluster[$0] }
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
    card.counts = PublishedCounts(of: articles, counted: nil)
    card.stories = stories.map(\.id)
    return card
  }

  /// Of a theme of hundreds nobody reads all beside one story, and links of all to all would fill the site.
  private static let mostRelated = 12

  /// Links the stories of each theme to each other: to those of the highest rank, and what is more to the theme's page.
  func relate(_ results: inout [StoryComposer.Result]) {
    let places = Dictionary(grouping: results.indices.filter { results[$0].story.theme != nil }) {
      results[$0].story.theme
    }
    let headlines = results.map { ($0.story.id, $0.story.date, $0.story.headline) }
    for place in results.indices {
      guard let theme = results[place].story.theme else { continue }
      let all = places[theme] ?? []
      let others = all.prefix(Self.mostRelated + 1).filter { $0 != place }.prefix(Self.mostRelated)
      if others.isEmpty { results[place].story.theme = nil }
      let more = all.count - 1 - others.count
      results[place].story.moreRelated = more > 0 ? more : nil
      results[place].story.related = others.map { other in
        var link = PublishedStory.Chapter()
        (link.story, link.date) = (headlines[other].0, headlines[other].1)
        link.headline = PrintedText(headlines[other].2.text, language: headlines[other].2.language)
        return link
      }
    }
  }
}
