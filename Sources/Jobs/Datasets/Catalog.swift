package import JSON
package import NewsModel

// Every dataset of the lake: one entry each.

extension Dataset where Record == Capture {
  package static var captures: Dataset<Capture> { Dataset("captures") { $0.id.rawValue } }
}
extension Dataset where Record == FeedHealth {
  package static var feedHealth: Dataset<FeedHealth> { Dataset("feed-health") { $0.id } }
}
extension Dataset where Record == Article {
  package static var articles: Dataset<Article> { Dataset("articles") { $0.id.rawValue } }
}
extension Dataset where Record == Embedding {
  package static var embeddings: Dataset<Embedding> { Dataset("embeddings") { $0.id.rawValue } }
}
extension Dataset where Record == Cluster {
  package static var clusters: Dataset<Cluster> { Dataset("clusters") { $0.id.rawValue } }
}
extension Dataset where Record == Theme {
  package static var themes: Dataset<Theme> { Dataset("themes") { $0.id.rawValue } }
}
extension Dataset where Record == StoryThread {
  package static var threads: Dataset<StoryThread> { Dataset("threads") { $0.id.rawValue } }
}
extension Dataset where Record == ArticleSummary {
  package static var articleSummaries: Dataset<ArticleSummary> { Dataset("article-summaries") { $0.id.rawValue } }
}
extension Dataset where Record == Summary {
  package static var summaries: Dataset<Summary> { Dataset("summaries") { $0.id.rawValue } }
}
extension Dataset where Record == Edition {
  package static var editions: Dataset<Edition> { Dataset("editions") { $0.id.rawValue } }
}
extension Dataset where Record == PageRecord {
  package static var pages: Dataset<PageRecord> { Dataset("pages") { $0.id } }
}
extension Dataset where Record == Rejection {
  package static func rejections(by stage: Stage) -> Dataset<Rejection> {
    Dataset("rejections/\(stage.rawValue)") { $0.id.rawValue }
  }
}

/// A dataset without its record type, for tools that go over all of them.
package struct CatalogEntry: Sendable {
  package let name: String
  package let schema: Int
  /// What a record is, for `lake ls` and docs/LAKE.md.
  package let summary: String
  /// JSON Schema (draft 2020-12) of a record.
  package let recordSchema: JSONTree
  /// Reads a line as a record of this dataset and returns its id and its written form.
  package let validate: @Sendable (UnsafeBufferPointer<UInt8>) -> Result<(id: String, line: String), JSONError>

  init<Record: JSONRecord>(_ dataset: Dataset<Record>, _ summary: String) {
    name = dataset.name
    schema = dataset.schema
    self.summary = summary
    recordSchema = .object(
      [
        .init("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        .init("$id", .string("urn:stonehand:\(dataset.name.split(separator: "/")[0]):v\(dataset.schema)")),
        .init("title", .string("\(dataset.name.split(separator: "/")[0]), version \(dataset.schema)")),
      ] + (Record.jsonSchema.fields ?? []))
    validate = { line in
      JSONReader.read(Record.self, from: line).map { (dataset.id($0), $0.jsonText) }
    }
  }
}

package enum Catalog {
  package static let entries: [CatalogEntry] =
    [
      CatalogEntry(.captures, "what was fetched or imported, as it came"),
      CatalogEntry(.feedHealth, "how each feed did on a day"),
      CatalogEntry(.articles, "canonical articles"),
      CatalogEntry(.embeddings, "vectors of the articles' texts, when an embedder is configured"),
      CatalogEntry(.clusters, "one record an event: its articles, counts and rank"),
      CatalogEntry(.themes, "related events gathered"),
      CatalogEntry(.threads, "links from events to stories of earlier days"),
      CatalogEntry(.articleSummaries, "one summary an article"),
      CatalogEntry(.summaries, "one summary a cluster"),
      CatalogEntry(.editions, "one record a published day"),
      CatalogEntry(.pages, "the published files of a day"),
    ] + Stage.allCases.map { CatalogEntry(.rejections(by: $0), "records that \($0.rawValue) turned away") }

  package static func entry(_ name: String) -> CatalogEntry? { entries.first { $0.name == name } }

  /// - Throws: `Failure` (65) that names the datasets there are.
  package static func existing(_ name: String) throws(Failure) -> CatalogEntry {
    if let entry = entry(name) { return entry }
    let names = entries.map(\.name).joined(separator: ", ")
    throw Failure(.badData, "\(name): not a dataset; the datasets are \(names)")
  }
}
