package import DataLake
package import JSON
package import NewsModel

/// What a record that somebody brings must keep beside the form of its dataset, so that no later stage stumbles over it.
package struct RecordContract {
  private let day: Day
  private let schema: JSONTree
  /// nil while the day has none: nothing can be held against them.
  private let articles: [Article.ID: Article]?

  /// - Throws: `DataLakeError` for articles that do not read.
  /// - Complexity: O(bytes of the day's articles) for datasets whose records cite them
  package init(_ entry: CatalogEntry, on day: Day, in lake: Lake) throws(DataLakeError) {
    self.day = day
    schema = entry.recordSchema
    let partition = try Dataset<Article>.articles.partition(on: day)
    let cites = [Dataset.summaries.name, Dataset.articleSummaries.name].contains(entry.name)
    guard cites, try lake.manifestIfCommitted(of: partition) != nil else {
      articles = nil
      return
    }
    articles = Dictionary(try lake.records(Article.self, of: partition).map { ($0.id, $0) }) { first, _ in first }
  }

  /// The first fault of a record that reads: the field, its value and what is allowed; nil when there is none.
  package func fault(of record: JSONTree) -> String? {
    if record["id"]?.string == "" { return "id is “”; it must not be empty" }
    if schema["properties"]?["date"] != nil, let date = record["date"]?.string, date != day.description {
      return "date is “\(date)”; it must be the partition's, \(day)"
    }
    return fault(of: record, schema, at: "")
  }

  private func fault(of value: JSONTree, _ schema: JSONTree, at path: String) -> String? {
    for (index, element) in (value.array ?? []).enumerated() {
      if let fault = fault(of: element, schema["items"] ?? .null, at: "\(path)[\(index)]") { return fault }
    }
    for field in value.fields ?? [] {
      // What this version does not know is not ours to judge.
      guard let inner = schema["properties"]?[field.key] else { continue }
      let place = path.isEmpty ? field.key : "\(path).\(field.key)"
      let found =
        field.key == "citations"
        ? fault(ofCitations: field.value, of: value, at: place)
        : fault(of: field, isCount: inner["type"]?.string == "integer", at: place)
      if let fault = found ?? fault(of: field.value, inner, at: place) { return fault }
    }
    return nil
  }

  private func fault(of field: JSONTree.Field, isCount: Bool, at place: String) -> String? {
    guard let number = field.value.number else { return nil }
    if isCount, number < 0 { return "\(place) is \(field.value.text); it must be 0 or more" }
    if field.key == "confidence", !(0...1).contains(number) {
      return "\(place) is \(field.value.text); it must be 0 to 1"
    }
    return nil
  }

  private func fault(ofCitations list: JSONTree, of text: JSONTree, at place: String) -> String? {
    let citations = list.array ?? []
    // An event without a headline has an empty one, of which nothing is printed.
    if citations.isEmpty, text["text"]?.string != "" { return "\(place) is []; it must name at least one passage" }
    guard let articles else { return nil }
    for (index, tree) in citations.enumerated() {
      let citation = Citation(tree)
      let own = "\(place)[\(index)]"
      guard let article = articles[citation.article] else {
        return "\(own).article is “\(citation.article)”; it must be an article of \(day)"
      }
      if article.states(citation) { continue }
      let there = article.text(of: citation).map { "“\($0)”, as stands there" } ?? "what stands there, and nothing does"
      return
        "\(own).exact is “\(citation.exact)”; it must be \(there) in \(citation.field ?? "articleBody") of \(article.id)"
    }
    return nil
  }
}

extension Citation {
  /// A citation that was read as one before.
  fileprivate init(_ tree: JSONTree) {
    self.init(
      article: .init(tree["article"]?.string ?? ""), field: tree["field"]?.string,
      start: tree["start"]?.number.flatMap { Int(exactly: $0) } ?? -1,
      end: tree["end"]?.number.flatMap { Int(exactly: $0) } ?? -1, exact: tree["exact"]?.string ?? "")
  }
}
