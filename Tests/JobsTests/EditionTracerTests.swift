import DataLake
import JSON
import NewsModel
import Testing

@testable import Jobs

/// A day with one story of an article and another article alone, printed by hand.
private struct PrintedDay {
  let test: TestLake
  let story = Cluster.ID("cluster-a")

  /// - Parameter record: of the story.
  init(story record: String) throws {
    test = try TestLake()
    try commit(.ingest, [capture("a"), capture("b")], to: .captures)
    try commit(
      .normalize,
      [
        article("a", "Flood cuts off Port Ammel", "The water rose by two metres."),
        article("b", "Opera reopens", "Singers returned."),
      ], to: .articles)
    try commit(.cluster, [Cluster](), to: .clusters)
    var own = ArticleSummary()
    own.id = .init("article-summary-b")
    own.article = .init("article-b")
    own.sentences = [cited("Singers returned.", in: "b", 0, 17)]
    try commit(.summarize, [own], to: .articleSummaries)
    var summary = Summary()
    summary.id = .init("summary-a")
    summary.cluster = story
    summary.headline = cited("Flood cuts off Port Ammel", in: "a", 0, 25, field: "headline")
    summary.abstract = [cited("The water rose by two metres.", in: "a", 0, 29)]
    summary.keyPoints = [cited("The water rose", in: "a", 0, 14)]
    summary.method = .model
    summary.model = "small-1"
    try commit(.summarize, [summary], to: .summaries)
    var edition = Edition()
    edition.date = test.day
    edition.stories = [.init()]
    edition.stories[0].cluster = story
    let day = #"""
      {"stories":[{"cluster":"cluster-a","headline":{"text":"Flood cuts off Port Ammel","citations":[1]}}],
      "leftovers":[{"member":{"article":"article-b","headline":"Opera reopens","summary":[{"text":"Singers returned.","citations":[]}]}}]}
      """#
    try commit(
      .publish, [page("api/v1/days/2026-03-02.json", day), page("api/v1/stories/a/2026-03-02.json", record)], to: .pages
    )
    try commit(.publish, [edition], to: .editions)
  }

  private func commit<Record: JSONRecord>(_ stage: Stage, _ records: [Record], to dataset: Dataset<Record>) throws {
    let fingerprint = Fingerprint(stage: stage, epoch: 7, settings: .object([]), inputs: [])
    try StageRun(lake: test.lake, day: test.day, fingerprint: fingerprint).write(records, to: dataset)
  }

  private func capture(_ key: String) -> Capture {
    var capture = Capture()
    capture.id = .init("capture-\(key)")
    return capture
  }

  private func article(_ key: String, _ headline: String, _ body: String) -> Article {
    var article = Article()
    article.id = .init("article-\(key)")
    article.capture = .init("capture-\(key)")
    article.headline = headline
    article.articleBody = body
    return article
  }

  private func cited(
    _ text: String, in key: String, _ start: Int, _ end: Int, field: String? = nil
  ) -> CitedText {
    .init(
      text: text,
      citations: [.init(article: .init("article-\(key)"), field: field, start: start, end: end, exact: text)])
  }

  private func page(_ path: String, _ body: String) -> PageRecord {
    var page = PageRecord()
    page.id = path
    page.body = body
    return page
  }

  var traces: [SentenceTrace] { get throws { try EditionTracer(lake: test.lake, day: test.day).traces } }
}

private let citations = #"""
  "citations":[
  {"number":1,"article":"article-a","field":"headline","start":0,"end":25},
  {"number":2,"article":"article-a","field":"articleBody","start":0,"end":29,"exact":"The water","isShortened":true}]
  """#

/// The key point is not printed, and a label has corrected the abstract.
@Test func whatIsPrintedIsFollowedAndNothingElse() throws {
  let record = #"""
    {"cluster":"cluster-a","headline":{"text":"Flood cuts off Port Ammel","citations":[1]},
    "abstract":[{"text":"The water rose by three metres.","citations":[2],"isCorrected":true}],
    "disagreements":[{"about":"height","values":[{"value":"two metres","citations":[2]}]}],\#(citations)}
    """#
  let traces = try PrintedDay(story: record).traces
  #expect(
    traces.map(\.text) == [
      "Flood cuts off Port Ammel", "The water rose by three metres.", "height: two metres", "Opera reopens",
      "Singers returned.",
    ])
  #expect(traces.map(\.part) == ["headline", "abstract", "disagreements", "headline", "sentences"])
  #expect(
    traces.map(\.record) == ["summary-a", "summary-a", "summary-a", "article-b", "article-summary-b"])
  #expect(traces.map(\.model) == ["small-1", "small-1", "small-1", nil, nil])
  #expect(traces[1].sources.map(\.citation.exact) == ["The water rose by two metres."])
  #expect(traces[1].sources.map(\.capture?.id.rawValue) == ["capture-a"])
  #expect(traces.allSatisfy { $0.breaks.isEmpty })
}

@Test func aWayThatBreaksOffIsSaidToDoSo() throws {
  let record = #"""
    {"cluster":"cluster-a","headline":{"text":"Flood","citations":[]},
    "abstract":[{"text":"Beyond.","citations":[1]},{"text":"Nowhere.","citations":[2]}],"citations":[
    {"number":1,"article":"article-a","field":"articleBody","start":20,"end":99},
    {"number":2,"article":"article-z","field":"articleBody","start":0,"end":1}]}
    """#
  #expect(
    try PrintedDay(story: record).traces.prefix(3).map(\.breaks) == [
      ["it cites nothing"], ["the article does not say so there"], ["no such article in the edition's generation"],
    ])
}

@Test func aWithdrawnStoryHasNoSentence() throws {
  let record =
    #"{"cluster":"cluster-a","state":"withdrawn","headline":{"text":"This story was withdrawn","citations":[]}}"#
  #expect(try PrintedDay(story: record).traces.map(\.text) == ["Opera reopens", "Singers returned."])
}
