package import DataLake
package import NewsModel

/// Follows every printed sentence of a day back to its capture, through the generations that the edition was made from.
package struct EditionTracer {
  /// Stage, settings and models of each partition on the way, for the report's head.
  package let manifests: [Manifest]
  private let edition: Edition
  private let articles: [Article.ID: Article]
  private let captures: [Capture.ID: Capture]
  private let summaries: [Summary]
  private let articleSummaries: [ArticleSummary]
  private let places: [String: String]

  /// - Throws: `DataLakeError`; `.missing` when the day has no edition.
  /// - Complexity: O(bytes of the day)
  package init(lake: Lake, day: Day) throws(DataLakeError) {
    let editions = try lake.records(Edition.self, of: Dataset<Edition>.editions.partition(on: day))
    guard let edition = editions.first else { throw .missing(path: "editions/date=\(day)") }
    self.edition = edition
    let reader = EditionReader(lake: lake, day: day, edition: edition)
    articles = Dictionary(try reader.records(.articles).map { ($0.id, $0) }) { first, _ in first }
    captures = Dictionary(try reader.records(.captures).map { ($0.id, $0.withoutBody) }) { first, _ in first }
    summaries = try reader.records(.summaries)
    articleSummaries = try reader.records(.articleSummaries)
    let names = ["captures", "articles", "clusters", "article-summaries", "summaries"]
    manifests = try names.map { name throws(DataLakeError) in try reader.manifest(name) }
    places = Dictionary(uniqueKeysWithValues: zip(names, manifests.map { "\(name($0)) \($0.generation)" }))
  }

  /// Every printed sentence: of the day's events, then of its articles.
  package var traces: [SentenceTrace] {
    let printed = Set(edition.stories.map(\.cluster) + edition.leftovers)
    return summaries.filter { printed.contains($0.cluster) }.flatMap(traces) + articleSummaries.flatMap(traces)
  }

  private func traces(of summary: Summary) -> [SentenceTrace] {
    let parts = [
      ("headline", [summary.headline]), ("abstract", summary.abstract), ("keyPoints", summary.keyPoints),
      ("whatIsNew", summary.whatIsNew), ("disagreements", summary.disagreements.flatMap(\.cited)),
    ]
    return parts.flatMap { part, texts in
      texts.map { text in
        SentenceTrace(
          text: text.text, part: part, record: summary.id.rawValue, place: places["summaries", default: ""],
          method: summary.method, model: summary.model, promptDigest: summary.promptDigest,
          sources: text.citations.map(source))
      }
    }
  }

  private func traces(of summary: ArticleSummary) -> [SentenceTrace] {
    summary.sentences.map { text in
      SentenceTrace(
        text: text.text, part: "sentences", record: summary.id.rawValue,
        place: places["article-summaries", default: ""],
        method: summary.method, model: summary.model, promptDigest: summary.promptDigest,
        sources: text.citations.map(source))
    }
  }

  private func source(_ citation: Citation) -> SentenceTrace.Source {
    guard let article = articles[citation.article] else {
      return .init(citation: citation, broken: "no such article in the edition's generation")
    }
    let capture = captures[article.capture]
    var broken: String?
    if article.text(of: citation) != citation.exact { broken = "the article does not say so there" }
    if capture == nil { broken = "no such capture: \(article.capture)" }
    return .init(citation: citation, article: article, capture: capture, broken: broken)
  }
}

private func name(_ manifest: Manifest) -> String { "\(manifest.dataset)/date=\(manifest.date)" }

/// Reads the generations that an edition names, and the live one of what it does not name.
private struct EditionReader {
  let lake: Lake
  let day: Day
  let edition: Edition

  func manifest(_ dataset: String) throws(DataLakeError) -> Manifest {
    let partition = try Partition(dataset: dataset, date: day.description)
    let live = try lake.manifest(of: partition)
    guard let named = edition.generations.first(where: { $0.partition == partition.description }),
      named.generation != live.generation
    else { return live }
    guard let manifest = try lake.generations(of: partition).first(where: { $0.generation == named.generation }) else {
      throw .missing(path: "\(partition)/\(named.generation)")
    }
    return manifest
  }

  func records<Record>(_ dataset: Dataset<Record>) throws(DataLakeError) -> [Record] {
    let partition = try dataset.partition(on: day)
    var records: [Record] = []
    for file in try manifest(dataset.name).files { records += try lake.records(Record.self, of: file, in: partition) }
    return records
  }
}

extension Capture {
  /// A day's bodies would fill the memory.
  fileprivate var withoutBody: Capture {
    var copy = self
    copy.body = nil
    copy.bodyBase64 = nil
    return copy
  }
}

extension Summary.Disagreement {
  /// Each value as a text that rests on its citations.
  fileprivate var cited: [CitedText] {
    values.map { .init(text: "\(about): \($0.value)", citations: $0.citations) }
  }
}

extension Article {
  /// What stands where a citation points; nil when there is no such place.
  fileprivate func text(of citation: Citation) -> String? {
    let text = citation.field == "headline" ? headline : citation.field == nil ? articleBody : nil
    guard let scalars = text?.unicodeScalars,
      let start = scalars.index(scalars.startIndex, offsetBy: citation.start, limitedBy: scalars.endIndex),
      let end = scalars.index(scalars.startIndex, offsetBy: citation.end, limitedBy: scalars.endIndex), start <= end
    else { return nil }
    return String(scalars[start..<end])
  }
}
