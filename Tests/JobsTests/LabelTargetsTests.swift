import DataLake
import JSON
import NewsModel
import Testing

@testable import Jobs

@Suite struct LabelTargetsTests {
  /// The day has articles a and b, the day after it b, looked at again, and c.
  private static func lake() throws -> TestLake {
    let test = try TestLake()
    let fingerprint = Fingerprint(stage: .normalize, epoch: 2, settings: .object([]), inputs: [])
    for (day, names) in [(test.day, ["a", "b"]), (test.day.advanced(by: 1), ["b", "c"])] {
      let articles = names.map { name in
        var article = Article()
        article.id = .init("article-\(name)")
        return article
      }
      try StageRun(lake: test.lake, day: day, fingerprint: fingerprint).write(articles, to: .articles)
    }
    return test
  }

  private static let founded = Cluster.id(founder: .init("article-c"))

  @Test(arguments: [
    (#""kind":"merge","articles":["article-a","article-b"]"#, nil),
    (#""kind":"merge","date":"2026-03-03","articles":["article-b","article-c"]"#, nil),
    (#""kind":"take-down","date":"2026-03-02","articles":["article-c"]"#, nil),
    (#""kind":"take-down","articles":["article-c"],"cluster":"\#(founded)""#, nil),
    (#""kind":"correction","date":"2026-03-02","oldText":"two","newText":"three""#, nil),
    (#""kind":"take-down","articles":["article-a","article-q"]"#, "no day has article-q"),
    (#""kind":"split","date":"2026-03-02","articles":["article-c"]"#, "2026-03-02 does not have article-c"),
    (#""kind":"not-same","articles":["article-a","article-a","article-c"]"#, "no day has two of its articles"),
    (#""kind":"take-down","articles":[],"cluster":"cluster-q""#, "no article founded cluster-q"),
    (#""kind":"take-down","articles":[],"date":"2026-03-03","cluster":"\#(founded)""#, nil),
    (
      #""kind":"take-down","articles":[],"date":"2026-03-02","cluster":"\#(founded)""#,
      "2026-03-02 does not have \(founded)"
    ),
  ])
  func whatALabelNamesAndTheLakeDoesNotHaveIsSaid(_ example: (fields: String, gap: String?)) throws {
    let label = try Label(jsonText: "{\"id\":\"label-1\",\(example.fields)}")
    let test = try Self.lake()
    #expect(try LabelTargets([label], in: test.lake).gap(of: label) == example.gap)
  }
}
