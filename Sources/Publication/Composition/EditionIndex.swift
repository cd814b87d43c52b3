import NewsModel

/// An edition's input, ready to be looked up, with what was taken down left out.
struct EditionIndex: Sendable {
  /// An address that two days have founds an event of one id on either.
  struct DatedEvent: Hashable {
    let date: Day
    let cluster: Cluster.ID

    init(_ date: Day, _ cluster: Cluster.ID) { (self.date, self.cluster) = (date, cluster) }
  }

  let input: EditionInput
  let settings: PublicationSettings
  let site: SiteAddresses
  let labels: PrintedLabels
  let articles: [Article.ID: Article]
  /// Articles of which nothing but the title may be printed.
  let silent: Set<Article.ID>
  let summaries: [Cluster.ID: Summary]
  let articleSummaries: [Article.ID: ArticleSummary]
  let threads: [Cluster.ID: StoryThread]
  /// Events of other days by story, in order of date.
  let chapters: [Story.ID: [EditionInput.Neighbour]]
  let eventsOfOtherDays: [DatedEvent: EditionInput.Neighbour]
  /// Events of other days by the events of this day that they go on from, in order of date.
  let successors: [Cluster.ID: [(event: EditionInput.Neighbour, relation: StoryThread.Relation)]]

  /// - Complexity: O(records)
  init(_ input: EditionInput, _ settings: PublicationSettings) {
    self.input = input
    self.settings = settings
    let labels = PrintedLabels(input.labels)
    self.labels = labels
    site = SiteAddresses(settings)
    let shown = OutletNames(input.articles).settle(input.articles.filter { !labels.takenDown.contains($0.id) })
    articles = Dictionary(shown.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    silent = Set(shown.filter { $0.flags.contains(Article.noSnippet) }.map(\.id))
    summaries = Dictionary(input.summaries.map { ($0.cluster, $0) }, uniquingKeysWith: { first, _ in first })
    articleSummaries = Dictionary(
      input.articleSummaries.map { ($0.article, $0) }, uniquingKeysWith: { first, _ in first })
    threads = Dictionary(input.threads.map { ($0.cluster, $0) }, uniquingKeysWith: { first, _ in first })
    let neighbours = input.neighbours.sorted { ($0.thread.date, $0.thread.id) < ($1.thread.date, $1.thread.id) }
    chapters = Dictionary(grouping: neighbours, by: \.thread.story)
    eventsOfOtherDays = Dictionary(
      neighbours.map { (.init($0.thread.date, $0.thread.cluster), $0) }, uniquingKeysWith: { first, _ in first })
    successors = neighbours.reduce(into: [:]) { successors, event in
      for link in event.thread.previous where link.date == input.date {
        successors[link.cluster, default: []].append((event, link.relation))
      }
    }
  }

  /// The story of an event; an event that no thread names founds its own.
  func story(of cluster: Cluster.ID) -> Story.ID {
    threads[cluster]?.story ?? .founded(by: cluster, on: input.date)
  }

  /// Clusters that are printed as stories, and those that are not, each highest rank first.
  var ranked: (stories: [Cluster], leftovers: [Cluster]) {
    let ordered = input.clusters.sorted {
      $0.rank.score != $1.rank.score ? $0.rank.score > $1.rank.score : $0.id < $1.id
    }
    let minimum = settings.storyArticles
    return (ordered.filter { $0.members.count >= minimum }, ordered.filter { $0.members.count < minimum })
  }
}
