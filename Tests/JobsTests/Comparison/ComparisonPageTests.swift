import DataLake
import JSON
import NewsModel
import Testing

@testable import Jobs

@Suite struct ComparisonPageTests {
  private let test: TestLake

  init() throws { test = try TestLake() }

  /// Commits the day's article anew under another headline.
  private func put(_ headline: String, level: Int) throws {
    var article = Article()
    article.id = Article.ID("article-a")
    article.headline = headline
    let settings = JSONTree.object([.init("level", .number("\(level)"))])
    try StageRun(
      lake: test.lake, day: test.day,
      fingerprint: Fingerprint(stage: .normalize, epoch: 1, settings: settings, inputs: [])
    ).write([article], to: .articles)
  }

  @Test func whatChangedIsNamedAndWordsOfOthersAreEscaped() throws {
    try put("Ferry sinks", level: 1)
    try put("Ferry <b>sails</b> & sinks", level: 2)
    let comparison = try GenerationComparison(
      lake: test.lake, partition: Dataset.articles.partition(on: test.day))
    let page = ComparisonPage.html([comparison])
    #expect(
      page.contains(
        "<dt>changed: “Ferry &lt;b&gt;sails&lt;/b&gt; &amp; sinks” (article-a)</dt>\n<dd class=\"new\">+ headline</dd>")
    )
    #expect(page.contains("<p>no model → no model; settings changed</p>"))
    #expect(page.contains("0 records as before, 0 gained, 0 lost, 1 changed</h2>"))
    #expect(!page.contains("<b>sails"))
  }

  @Test func wordsOfASentenceThatChangedAreEscaped() throws {
    for (level, words) in ["The <b>ferry</b> sank in the night", "The <i>ferry</i> sank in the night"].enumerated() {
      var summary = ArticleSummary()
      summary.id = ArticleSummary.id(article: .init("article-a"))
      summary.article = .init("article-a")
      summary.sentences = [CitedText(text: words, citations: [])]
      let fingerprint = Fingerprint(stage: .summarize, epoch: level, settings: .object([]), inputs: [])
      try StageRun(lake: test.lake, day: test.day, fingerprint: fingerprint).write([summary], to: .articleSummaries)
    }
    let page = ComparisonPage.html([
      try GenerationComparison(lake: test.lake, partition: Dataset.articleSummaries.partition(on: test.day))
    ])
    #expect(page.contains("<dd class=\"old\">− The &lt;b&gt;ferry&lt;/b&gt; sank in the night</dd>"))
    #expect(page.contains("<dd class=\"new\">+ The &lt;i&gt;ferry&lt;/i&gt; sank in the night</dd>"))
  }

  @Test func aRangeWithNothingToCompareIsSaidToBeOne() {
    #expect(ComparisonPage.html([]).contains("<p>No day of the range has a generation that was live before.</p>"))
  }

  @Test func generationsThatAreNotKeptAreNamed() throws {
    let partition = try Dataset.articles.partition(on: test.day)
    let live = try test.lake.manifest(of: partition).generation
    #expect(throws: Failure(.inputMissing, "\(partition): no generation was live before \(live)")) {
      try GenerationComparison(lake: test.lake, partition: partition)
    }
    #expect(
      throws: DataLakeError.noSuchGeneration(partition: partition.description, prefix: "zz", found: 0)
    ) { try GenerationComparison(lake: test.lake, partition: partition, old: "zz") }
  }
}
