import NewsModel
import Testing

@testable import Publication

@Suite struct QuotationTests {
  @Test(arguments: [(4, nil as String?), (5, "one two three four five"), (6, "one two three four five six")])
  func lessThanFiveWordsAreNoQuotation(_ limit: Int, _ words: String?) {
    var budget = QuotationBudget(limit: limit)
    let text = "one two three four five six"
    let quote = budget.quote(Citation(article: Article.ID("a"), start: 0, end: text.count, exact: text))
    #expect(quote?.text == words)
    #expect(quote?.isShortened == (words == nil ? nil : words != text))
  }

  @Test(arguments: [(25, false), (26, true)])
  func aRunOfTwentySixWordsIsACopy(_ count: Int, _ isCopy: Bool) {
    let words = (1...60).map { "word\($0)" }
    let text = words[10..<10 + count].joined(separator: " ")
    #expect(VerbatimRun(text).isRepeated(in: words.joined(separator: " ")) == isCopy)
  }

  @Test func theAuditCountsEachStretchOnce() {
    func cited(_ start: Int, _ exact: String) -> PrintedCitation {
      var citation = PrintedCitation()
      (citation.article, citation.field, citation.exact) = (Article.ID("article-a"), "articleBody", exact)
      (citation.start, citation.end) = (start, start + exact.count)
      return citation
    }
    var story = PublishedStory()
    story.citations = [cited(8, "three four"), cited(0, "one two three four"), cited(30, "five")]
    #expect(RightsAudit([:]).mostQuoted([story]).words == 5)
  }

  @Test func anArticleIsNoCopyOfItself() {
    var article = Article()
    article.id = Article.ID("article-a")
    article.copyGroup = article.id
    #expect(PublishedStory.Member(article, role: .core).copyOf == nil)
    article.duplicateOf = Article.ID("article-b")
    #expect(PublishedStory.Member(article, role: .core).copyOf == Article.ID("article-b"))
  }

  @Test func wordsOfScriptsWithoutSpacesCountByCharacters() {
    #expect(WordCount.words(in: "two words") == 2)
    #expect(WordCount.words(in: "一二三四五六") == 3)
    #expect(WordCount.prefix("one two three", words: 2) == "one two")
    #expect(WordCount.prefix("one two", words: 5) == "one two")
  }

  @Test func noEditionRepeatsMoreThanAHundredWordsOfAnArticle() throws {
    var room = try Newsroom("2026-03-02")
    let sentences = (1...30).map { n in "Sentence number \(n) has exactly ten words in all, really." }
    let long = room.article("harbour-post", "Long", sentences.joined(separator: " "))
    let other = room.article("daily-lantern", "Other", "Another view.")
    let cluster = room.cluster([long, other])
    room.summary(of: cluster, long.says("Long", in: "headline")) {
      $0.abstract = sentences.prefix(6).map { long.says($0) }
      $0.keyPoints = sentences[6..<12].map { long.says($0) }
    }
    room.input.articleSummaries = []
    for sentence in sentences[12..<20] { room.digest(long, sentence) }
    let edition = room.publish()
    for file in edition.files where !file.path.hasSuffix(".epub") && !file.path.hasSuffix(".eml") {
      let printed = sentences.filter { file.text.contains($0) }
      #expect(printed.count <= 10, "\(file.path)")
    }
    #expect(sentences.filter { edition.storyPage(0).contains($0) }.count == 10)
  }

  @Test func wordsQuotedTwiceCountOnce() {
    var budget = QuotationBudget(limit: 4)
    let article = Article.ID("a")
    let whole = Citation(article: article, start: 0, end: 18, exact: "one two three four")
    let part = Citation(article: article, start: 4, end: 7, exact: "two")
    let more = Citation(article: article, start: 20, end: 24, exact: "five")
    let admitted = [[whole], [part], [more]].map { budget.admit($0) }
    #expect(admitted == [true, true, false])
    #expect(budget.words(of: article) == 4)
  }

  @Test func aWrittenSentenceThatCopiesALongRunIsNotPrinted() throws {
    var room = try Newsroom("2026-03-02")
    let words = (1...40).map { "word\($0)" }.joined(separator: " ")
    let one = room.article("harbour-post", "One", words + ".")
    let two = room.article("daily-lantern", "Two", "Another view.")
    let cluster = room.cluster([one, two])
    let copied = (1...26).map { "word\($0)" }.joined(separator: " ")
    let short = (1...25).map { "word\($0)" }.joined(separator: " ")
    room.summary(of: cluster, one.says("One", in: "headline")) {
      $0.method = .model
      $0.abstract = [one.says("word1", as: "It says \(copied) now."), one.says("word2", as: "It says \(short) then.")]
      $0.keyPoints = [one.says("word3", as: "It says “\(copied)” in full.")]
    }
    let page = room.publish().storyPage(0)
    #expect(!page.contains("now."))
    #expect(page.contains("\(short) then."))
    #expect(page.contains("in full."))
  }
}
