import DataLake
import JSON
import NewsModel
import Testing

@testable import Jobs

/// The first fault of a record of a dataset on the day of a lake with one article, `article-a`.
private func fault(_ dataset: String, _ edit: (inout [JSONTree.Field]) -> Void, of record: JSONTree) throws -> String? {
  let test = try TestLake()
  var article = Article()
  article.id = .init("article-a")
  article.headline = "Flood"
  article.articleBody = "The water rose."
  let fingerprint = Fingerprint(stage: .normalize, epoch: 5, settings: .object([]), inputs: [])
  try StageRun(lake: test.lake, day: test.day, fingerprint: fingerprint).write([article], to: .articles)
  var fields = record.fields ?? []
  edit(&fields)
  return try RecordContract(Catalog.existing(dataset), on: test.day, in: test.lake).fault(of: .object(fields))
}

extension [JSONTree.Field] {
  fileprivate subscript(key: String) -> JSONTree {
    get { first { $0.key == key }?.value ?? .null }
    set {
      removeAll { $0.key == key }
      append(.init(key, newValue))
    }
  }
}

private func tree(_ text: String) -> JSONTree {
  do throws(JSONError) {
    return try JSONReader.read(JSONTree.self, from: Array(text.utf8))
  } catch {
    Issue.record(error)
    return .null
  }
}

private var article: JSONTree {
  var article = Article()
  article.id = .init("mine-1")
  return tree(article.jsonText)
}

private func summary(_ abstract: String) -> JSONTree {
  var summary = Summary()
  summary.id = .init("summary-a")
  var fields = tree(summary.jsonText).fields ?? []
  fields["abstract"] = tree(abstract)
  return .object(fields)
}

@Test func idsHaveAnyFormButAreNotEmpty() throws {
  #expect(try fault("articles", { _ in }, of: article) == nil)
  #expect(try fault("articles", { $0["id"] = .string("") }, of: article) == "id is “”; it must not be empty")
}

@Test func aRecordBelongsToItsPartitionsDay() throws {
  var cluster = Cluster()
  cluster.id = .init("cluster-a")
  cluster.date = Day(number: 20_513)
  #expect(
    try fault("clusters", { _ in }, of: tree(cluster.jsonText))
      == "date is “2026-03-01”; it must be the partition's, 2026-03-02")
  #expect(try fault("clusters", { $0["date"] = .string("2026-03-02") }, of: tree(cluster.jsonText)) == nil)
}

@Test func countsAndConfidencesHaveTheirBounds() throws {
  #expect(
    try fault("articles", { $0["wordCount"] = .number("-4") }, of: article) == "wordCount is -4; it must be 0 or more")
  #expect(
    try fault("articles", { $0["image"] = tree(#"[{"url":"u"},{"url":"v","width":-1}]"#) }, of: article)
      == "image[1].width is -1; it must be 0 or more")
  #expect(
    try fault("articles", { $0["inLanguage"] = tree(#"{"tag":"en","confidence":1.5}"#) }, of: article)
      == "inLanguage.confidence is 1.5; it must be 0 to 1")
  #expect(try fault("articles", { $0["ownWords"] = tree(#"{"confidence":9}"#) }, of: article) == nil)
  #expect(try fault("embeddings", { _ in }, of: tree(#"{"id":"embedding-a","vector":[-3,4]}"#)) == nil)
}

@Test(arguments: [
  (#"[]"#, nil),
  (#"[{"text":"x","citations":[]}]"#, "abstract[0].citations is []; it must name at least one passage"),
  (#"[{"text":"x","citations":[{"article":"article-a","start":4,"end":9,"exact":"water"}]}]"#, nil),
  (#"[{"text":"x","citations":[{"article":"article-a","field":"headline","start":0,"end":5,"exact":"Flood"}]}]"#, nil),
  (
    #"[{"text":"x","citations":[{"article":"article-a","start":0,"end":5,"exact":"water"}]}]"#,
    "abstract[0].citations[0].exact is “water”; it must be “The w”, as stands there in articleBody of article-a"
  ),
  (
    #"[{"text":"x","citations":[{"article":"article-a","start":4,"end":99,"exact":"water"}]}]"#,
    "abstract[0].citations[0].exact is “water”; it must be what stands there, and nothing does in articleBody of article-a"
  ),
  (
    #"[{"text":"x","citations":[{"article":"article-z","start":0,"end":1,"exact":"x"}]}]"#,
    "abstract[0].citations[0].article is “article-z”; it must be an article of 2026-03-02"
  ),
])
func aSentenceStandsOnTheDaysArticles(_ pair: (abstract: String, fault: String?)) throws {
  #expect(try fault("summaries", { _ in }, of: summary(pair.abstract)) == pair.fault)
}

@Test func withoutArticlesOfTheDayNothingIsHeldAgainstThem() throws {
  let test = try TestLake()
  let contract = try RecordContract(Catalog.existing("summaries"), on: test.day.advanced(by: 1), in: test.lake)
  let elsewhere = #"[{"text":"x","citations":[{"article":"article-z","start":0,"end":1,"exact":"x"}]}]"#
  #expect(contract.fault(of: summary(elsewhere)) == nil)
  #expect(
    contract.fault(of: summary(#"[{"text":"x","citations":[]}]"#))
      == "abstract[0].citations is []; it must name at least one passage")
}
