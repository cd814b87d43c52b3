package import DataLake
package import NewsModel

/// Follows every printed sentence of a day back to its capture, through the generations that the edition was made from. What was printed
/// is read from the edition's own pages: of what the summaries offer some is left out there, and some corrected.
package struct EditionTracer {
  /// Stage, settings and models of each partition on the way, for the report's head.
  package let manifests: [Manifest]
  private let sentences: [PrintedSentence]
  private let articles: [Article.ID: Article]
  private let captures: [Capture.ID: Capture]
  private let summaries: [Cluster.ID: Summary]
  private let articleSummaries: [Article.ID: ArticleSummary]
  private let places: [String: String]

  /// - Throws: `DataLakeError`; `.missing` when the day has no edition or its pages are gone.
  /// - Complexity: O(bytes of the day)
  package init(lake: Lake, day: Day) throws(DataLakeError) {
    let reader = try EditionReader(lake: lake, day: day)
    sentences = try reader.sentences()
    articles = Dictionary(try reader.records(.articles).map { ($0.id, $0) }) { first, _ in first }
    captures = Dictionary(try reader.records(.captures).map { ($0.id, $0.withoutBody) }) { first, _ in first }
    summaries = Dictionary(try reader.records(.summaries).map { ($0.cluster, $0) }) { first, _ in first }
    articleSummaries = Dictionary(try reader.records(.articleSummaries).map { ($0.article, $0) }) { first, _ in first }
    let names = ["captures", "articles", "clusters", "article-summaries", "summaries"]
    manifests = try names.map { name throws(DataLakeError) in try reader.manifest(name) }
    places = Dictionary(uniqueKeysWithValues: zip(names, manifests.map { "\(name($0)) \($0.generation)" }))
  }

  /// Every printed sentence: of the day's stories, then of the articles that stand alone.
  package var traces: [SentenceTrace] { sentences.compactMap(trace) }

  private func trace(_ sentence: PrintedSentence) -> SentenceTrace? {
    guard let origin = origin(of: sentence) else { return nil }
    return SentenceTrace(
      text: sentence.text, part: sentence.part, record: origin.record, place: places[origin.dataset, default: ""],
      method: origin.method, model: origin.model, promptDigest: origin.promptDigest,
      sources: sources(sentence, among: origin.citations))
  }

  /// Nil for an article without a headline: the page names it by its address then.
  private func origin(of sentence: PrintedSentence) -> Origin? {
    switch sentence.source {
    case .event(let cluster):
      return Origin(summaries[cluster], id: Summary.id(cluster: cluster))
    case .article(let id) where sentence.part == "headline":
      guard let article = articles[id], !article.headline.isEmpty else { return nil }
      return Origin(article)
    case .article(let id):
      return Origin(articleSummaries[id], id: ArticleSummary.id(article: id))
    }
  }

  /// - Parameter citations: of the record that the sentence is from, the first sentence's first.
  private func sources(_ sentence: PrintedSentence, among citations: [[Citation]]) -> [SentenceTrace.Source] {
    guard let places = sentence.places else {
      // What does not stand in its article is not printed.
      let sources = (citations.first ?? []).map(source)
      let sound = sources.filter { $0.broken == nil }
      return sound.isEmpty ? sources : sound
    }
    let known = Dictionary(citations.joined().map { (PrintedSentence.Place($0), $0) }) { first, _ in first }
    return places.map { source(known[$0] ?? cut(at: $0)) }
  }

  /// The page may show fewer of the words than it points to.
  private func cut(at place: PrintedSentence.Place) -> Citation {
    var citation = Citation(
      article: place.article, field: place.field == "articleBody" ? nil : place.field, start: place.start,
      end: place.end, exact: "")
    citation.exact = articles[place.article]?.text(of: citation) ?? ""
    return citation
  }

  private func source(_ citation: Citation) -> SentenceTrace.Source {
    guard let article = articles[citation.article] else {
      return .init(citation: citation, broken: "no such article in the edition's generation")
    }
    let capture = captures[article.capture]
    var broken: String?
    if !article.states(citation) { broken = "the article does not say so there" }
    if capture == nil { broken = "no such capture: \(article.capture)" }
    return .init(citation: citation, article: article, capture: capture, broken: broken)
  }
}

private func name(_ manifest: Manifest) -> String { "\(manifest.dataset)/date=\(manifest.date)" }

extension Capture {
  /// A day's bodies would fill the memory.
  fileprivate var withoutBody: Capture {
    var copy = self
    copy.body = nil
    copy.bodyBase64 = nil
    return copy
  }
}

extension PrintedSentence.Place {
  fileprivate init(_ citation: Citation) {
    self.init(
      article: citation.article, field: citation.field ?? "articleBody", start: citation.start, end: citation.end)
  }
}

/// The record that a sentence is from.
private struct Origin {
  let dataset: String
  let record: String
  var method = WritingMethod.extractive
  var model: String?
  var promptDigest: String?
  /// Of each text that may be printed, the first one's first.
  var citations: [[Citation]] = []

  init(_ article: Article) {
    (dataset, record) = ("articles", article.id.rawValue)
    citations = [article.citedHeadline.citations]
  }

  init(_ summary: Summary?, id: Summary.ID) {
    (dataset, record) = ("summaries", (summary?.id ?? id).rawValue)
    guard let summary else { return }
    (method, model, promptDigest) = (summary.method, summary.model, summary.promptDigest)
    citations =
      ([summary.headline] + summary.abstract + summary.keyPoints + summary.whatIsNew).map(\.citations)
      + summary.disagreements.flatMap { $0.values.map(\.citations) }
  }

  init(_ summary: ArticleSummary?, id: ArticleSummary.ID) {
    (dataset, record) = ("article-summaries", (summary?.id ?? id).rawValue)
    guard let summary else { return }
    (method, model, promptDigest) = (summary.method, summary.model, summary.promptDigest)
    citations = summary.sentences.map(\.citations)
  }
}
