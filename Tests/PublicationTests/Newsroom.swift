import NewsModel
import Testing

@testable import Publication

/// Builds records about invented outlets, so that a test states only what it is about.
struct Newsroom {
  var input: EditionInput

  init(_ day: String) throws {
    input = EditionInput(date: try #require(Day(day)))
  }

  /// Outlets of the invented country, by id.
  static let outlets: [String: Outlet] = Dictionary(
    uniqueKeysWithValues: [
      ("harbour-post", "Harbour Post", "harbour-post.example", "Seaward", "VL"),
      ("daily-lantern", "The Daily Lantern", "lantern.example", nil, "VL"),
      ("north-courier", "North Courier", "courier.example", "Seaward", "VL"),
      ("valley-radio", "Valley Radio", "valleyradio.example", nil, "VL"),
      ("le-phare", "Le Phare", "lephare.example", nil, "FR"),
      ("al-manara", "المنارة", "manara.example", nil, "EG"),
      ("tokyo-tide", "潮新聞", "tide.example", nil, "JP"),
    ].map { id, name, domain, family, country in
      (id, Outlet(id: .init(id), name: name, domain: domain, family: family, country: country))
    })

  /// Adds an article and returns it.
  @discardableResult
  mutating func article(
    _ outlet: String, _ headline: String, _ body: String, at time: String = "09:00", language: String = "en",
    genre: Article.Genre = .report, edit: (inout Article) -> Void = { _ in }
  ) -> Article {
    var article = Article()
    let publisher = Self.outlets[outlet] ?? Outlet(id: .init(outlet), name: outlet, domain: "\(outlet).example")
    article.url = "https://www.\(publisher.domain)/\(input.date)/\(input.articles.count + 1)"
    article.canonicalURL = article.url
    article.id = Article.ID(kind: "article", of: [article.url])
    article.publisher = publisher
    article.headline = headline
    article.articleBody = body
    article.datePublished.value = Instant("\(input.date)T\(time):00Z")
    article.datePublished.zoneKnown = true
    article.inLanguage = .init(tag: language, confidence: 0.99)
    article.genre = genre
    edit(&article)
    input.articles.append(article)
    return article
  }

  /// Gathers articles to a cluster, with a thread of its own.
  @discardableResult
  mutating func cluster(
    _ articles: [Article], score: Double = 1, topic: String? = nil, edit: (inout Cluster) -> Void = { _ in }
  ) -> Cluster {
    var cluster = Cluster()
    cluster.id = Cluster.id(founder: articles.first?.id ?? .init("none"))
    cluster.date = input.date
    cluster.members = articles.map { article in
      var member = Cluster.Member()
      member.article = article.id
      member.role = article.genre == .opinion ? .support : .core
      return member
    }
    cluster.representative = articles.first?.id ?? .init("none")
    cluster.rank.score = score
    cluster.rank.parts = [.init("outlets", score * 0.6), .init("freshness", score * 0.4)]
    if let topic {
      var value = Cluster.Topic()
      (value.code, value.name, value.confidence) = ("medtop:0", topic, 0.9)
      cluster.topic = value
    }
    edit(&cluster)
    input.clusters.append(cluster)
    var thread = StoryThread()
    thread.id = StoryThread.ID(kind: "thread", of: [cluster.id.rawValue])
    thread.date = input.date
    thread.story = .founded(by: cluster.id, on: thread.date)
    thread.cluster = cluster.id
    thread.firstSeen = input.date
    input.threads.append(thread)
    return cluster
  }

  /// Writes the summary of a cluster.
  mutating func summary(of cluster: Cluster, _ headline: CitedText, edit: (inout Summary) -> Void = { _ in }) {
    var summary = Summary()
    summary.id = Summary.id(cluster: cluster.id)
    summary.cluster = cluster.id
    summary.headline = headline
    edit(&summary)
    input.summaries.append(summary)
  }

  /// Writes the summary of an article: sentences of its body.
  mutating func digest(_ article: Article, _ sentences: String...) {
    var summary = ArticleSummary()
    summary.id = ArticleSummary.id(article: article.id)
    summary.article = article.id
    summary.sentences = sentences.map { article.says($0) }
    input.articleSummaries.append(summary)
  }

  func publish(_ settings: PublicationSettings = .init()) -> PublishedEdition { Publisher(settings).publish(input) }
}

extension Article {
  /// A sentence that rests on words of this article.
  /// - Parameters:
  ///   - text: as printed; the words themselves by default.
  func says(_ words: String, as text: String? = nil, in field: String? = nil) -> CitedText {
    let whole = field == "headline" ? headline : articleBody
    let start = whole.firstRange(of: words).map {
      whole.unicodeScalars.distance(from: whole.startIndex, to: $0.lowerBound)
    }
    // Words that are not there give a citation that does not verify.
    let from = start ?? 0
    let citation = Citation(
      article: id, field: field, start: from, end: from + words.unicodeScalars.count, exact: words)
    return CitedText(text: text ?? words, citations: [citation])
  }
}

extension PublishedEdition {
  /// The text of a file; empty when there is none of that path.
  func text(_ path: String) -> String { files.first { $0.path == path }?.text ?? "" }

  /// The page of the story at a place in the edition.
  func storyPage(_ place: Int) -> String {
    text("story/\(edition.stories[place].story)/\(edition.date)/index.html")
  }
}
