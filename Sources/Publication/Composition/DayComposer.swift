import NewsModel

/// Sets the day: its stories in order, what stands under “Also today”, themes, outlets and what was turned away.
struct DayComposer: Sendable {
  let index: EditionIndex

  /// - Returns: the day, and its stories with their links to each other made; after them what has a page and is no story
  ///   of the day: an article alone that continues a story, and what was withdrawn.
  func compose(_ workers: some Workers) -> (day: PublishedDay, stories: [StoryComposer.Result]) {
    let index = self.index
    let (clusters, leftovers) = index.ranked
    let printed = clusters.filter { !index.labels.isTakenDown($0) }
    let withdrawn = clusters.filter { index.labels.isTakenDown($0) }
    var results = workers.map(Array(printed.enumerated())) { entry in
      StoryComposer(index, entry.element).compose(place: entry.offset + 1, of: printed.count)
    }
    var day = blank()
    day.themes = themes(results.map(\.story))
    relate(&results, in: day.themes)
    distinguishSlugs(&results)
    day.stories = results.map { PublishedDay.Card($0.story) }
    day.leftovers = order(workers.map(leftovers, alsoToday).flatMap { $0 })
    day.outlets = outlets(results.map(\.story), leftovers)
    let chapters = leftovers.filter { !index.labels.isTakenDown($0) && index.isChapter($0.id) }
    results += workers.map(chapters + withdrawn) {
      StoryComposer(index, $0).compose(place: nil, of: printed.count)
    }
    day.corrections = results.flatMap(\.story.corrections)
    day.dateModified = results.map(\.story.dateModified).max() ?? day.dateModified
    count(&day)
    return (day, results)
  }

  private func blank() -> PublishedDay {
    var day = PublishedDay()
    let input = index.input
    day.date = input.date
    day.url = index.site.absolute(SiteAddresses.day(input.date))
    day.window.start = Instant(day: input.date, secondOfDay: 0)
    day.window.end = Instant(day: input.date.advanced(by: 1), secondOfDay: 0)
    day.dateModified = day.window.end
    day.rejections = rejections()
    day.sourceHealth = input.sourceHealth
    day.models = input.models.sorted()
    day.previous = input.previous
    day.next = input.next
    return day
  }

  private func count(_ day: inout PublishedDay) {
    day.counts.articles = index.articles.count
    day.counts.outlets = day.outlets.count
    day.counts.stories = day.stories.count
    day.counts.leftovers = day.leftovers.count
    day.counts.rejected = day.rejections.reduce(0) { $0 + $1.n }
  }

  /// The articles of an event that is no story of the day.
  @Sendable private func alsoToday(_ cluster: Cluster) -> [(PublishedDay.Leftover, rank: Double)] {
    shown(cluster).enumerated().map { place, article in
      var leftover = leftover(article, of: cluster)
      // Where the event has a page it has all of them, and the first leads there.
      if place == 0, index.isChapter(cluster.id) { leftover.story = index.story(of: cluster.id) }
      return (leftover, cluster.rank.score)
    }
  }

  private func shown(_ cluster: Cluster) -> [Article] {
    index.labels.isTakenDown(cluster) ? [] : cluster.members.compactMap { index.articles[$0.article] }
  }

  private func leftover(_ article: Article, of cluster: Cluster) -> PublishedDay.Leftover {
    var leftover = PublishedDay.Leftover()
    leftover.member = .init(article, role: .core)
    var printer = CitationPrinter(index)
    var corrections = TextCorrections(index.labels.corrections(of: cluster))
    let summary = index.articleSummaries[article.id]
    // One sentence is enough for a list.
    leftover.member.summary = (summary?.sentences.prefix(1) ?? []).compactMap {
      printer.print($0, isVerbatim: summary?.method == .extractive, corrections: &corrections)
    }
    for place in leftover.member.summary.indices { leftover.member.summary[place].citations = [] }
    leftover.topic = cluster.topic.map { DisplayText.capitalized($0.name) }
    leftover.earlier = index.earlierChapters(of: cluster.id)
    return leftover
  }

  /// Groups by topic, the topic with the highest ranked article first, those without a topic last.
  private func order(_ leftovers: [(PublishedDay.Leftover, rank: Double)]) -> [PublishedDay.Leftover] {
    var topics: [String] = []
    for (leftover, _) in leftovers {
      if let topic = leftover.topic, !topics.contains(topic) { topics.append(topic) }
    }
    let named = topics.flatMap { topic in leftovers.filter { $0.0.topic == topic } }
    return (named + leftovers.filter { $0.0.topic == nil }).map(\.0)
  }

  private func rejections() -> [PublishedDay.RejectionCount] {
    let groups = Dictionary(grouping: index.input.rejections) { "\($0.stage)\n\($0.reason)" }
    return groups.values.compactMap { group in
      group.first.map { first in
        var count = PublishedDay.RejectionCount()
        count.stage = first.stage
        count.reason = first.reason
        count.n = group.count
        return count
      }
    }.sorted { ($0.stage, $1.n, $0.reason) < ($1.stage, $0.n, $1.reason) }
  }

  private func outlets(_ stories: [PublishedStory], _ leftovers: [Cluster]) -> [PublishedDay.OutletOfDay] {
    var found: [Outlet.ID: PublishedDay.OutletOfDay] = [:]
    for article in index.articles.keys.sorted().compactMap({ index.articles[$0] }) {
      var entry = found[article.publisher.id] ?? PublishedDay.OutletOfDay()
      if entry.articles == 0 {
        entry.outlet = article.publisher
        entry.outlet.name = article.publisher.printedName
      }
      entry.articles += 1
      found[article.publisher.id] = entry
    }
    for story in stories {
      for count in story.counts.byOutlet {
        found[count.id]?.stories += 1
        if story.counts.outlets == 1 { found[count.id]?.alone += count.n }
      }
    }
    for articles in leftovers.map(shown) where Set(articles.map(\.publisher.id)).count == 1 {
      found[articles[0].publisher.id]?.alone += articles.count
    }
    return found.values.sorted { ($0.outlet.name, $0.outlet.id) < ($1.outlet.name, $1.outlet.id) }
  }

  /// Two stories of a day may not have one anchor.
  private func distinguishSlugs(_ results: inout [StoryComposer.Result]) {
    var taken: Set<String> = []
    for place in results.indices {
      let slug = results[place].story.slug
      var times = 1
      // `flood-2` may be a story's own, or the name that a second `flood` got.
      while !taken.insert(results[place].story.slug).inserted {
        times += 1
        results[place].story.slug = "\(slug)-\(times)"
      }
    }
  }
}

extension PublishedDay.Card {
  init(_ story: PublishedStory) {
    self.init()
    self.story = story.id
    cluster = story.cluster
    url = story.url
    chapterURL = story.chapterURL
    slug = story.slug
    state = story.state
    headline = story.headline
    abstract = story.abstract
    keyPoints = story.keyPoints
    counts = story.counts
    topic = story.topic
    theme = story.theme
    differs = story.disagreements.contains { !$0.isUpdate }
    image = story.image
    sameAs = story.sameAs
    method = story.method
    model = story.model
    datePublished = story.datePublished
    dateModified = story.dateModified
  }
}
