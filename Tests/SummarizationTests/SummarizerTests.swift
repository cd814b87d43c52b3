import JSON
import NewsModel
import Summarization
import TextAnalysis
import Testing

private func summary(_ articles: [Article]) -> Summary {
  Summarizer().summarize(Event(cluster: cluster(articles), articles: articles)).summary
}

/// All that is printed.
private func texts(_ summary: Summary) -> [CitedText] {
  [summary.headline] + summary.abstract + summary.keyPoints + summary.whatIsNew
}

@Test func everySentenceIsCitedAndEveryCitationIsTheCut() {
  let made = Summarizer().summarize(Event(cluster: cluster(fire), articles: fire))
  let sentences = texts(made.summary) + made.articles.flatMap(\.sentences)
  #expect(sentences.count > 8)
  for sentence in sentences {
    #expect(!sentence.citations.isEmpty)
    for citation in sentence.citations {
      let source = fire.first { $0.id == citation.article }
      let field = citation.field == "headline" ? source?.headline : source?.articleBody
      #expect(ScalarText(field ?? "")[TextRange(citation.start, citation.end)] == citation.exact)
      #expect(sentence.text == citation.exact)
    }
  }
}

/// Two texts of one sentence have no three points, however short the abstract becomes: this went on for ever.
@Test func anAbstractWithoutALeastLengthEnds() {
  var settings = SummarySettings()
  settings.minimumAbstractWords = 0
  let articles = fire.prefix(2).map { article in
    var article = article
    article.articleBody = "A fire closed the harbour of Maren on Monday."
    return article
  }
  let made = Summarizer(settings: settings).summarize(Event(cluster: cluster(articles), articles: articles))
  #expect(!made.summary.headline.text.isEmpty)
}

@Test func shuffledMembersGiveTheSameSummary() {
  let wanted = Summarizer().summarize(Event(cluster: cluster(fire), articles: fire))
  for order in [[2, 1, 0], [1, 0, 2], [2, 0, 1]] {
    var shuffled = cluster(fire)
    shuffled.members = order.map { shuffled.members[$0] }
    let made = Summarizer().summarize(Event(cluster: shuffled, articles: order.map { fire[$0] }))
    #expect(made.summary.jsonText == wanted.summary.jsonText)
    #expect(made.articles.map(\.jsonText) == wanted.articles.map(\.jsonText))
  }
}

@Test func theSentencesOfAnArticleStandTogetherInItsOrder() {
  let places = summary(fire).abstract.map { ($0.citations[0].article, $0.citations[0].start) }
  let blocks = places.map(\.0.rawValue).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
  #expect(Set(blocks).count == blocks.count)
  for article in fire {
    #expect(places.filter { $0.0 == article.id }.map(\.1).sorted() == places.filter { $0.0 == article.id }.map(\.1))
  }
}

@Test func nothingIsPrintedTwice() {
  let made = summary(fire)
  let printed = (made.abstract + made.keyPoints).map(\.text)
  #expect(Set(printed).count == printed.count)
  #expect(printed.count { $0.hasPrefix("Ferry services") } <= 1)
}

@Test func theHeadlineAsksNothing() {
  let headline = summary(fire).headline
  #expect(headline.citations.map(\.field) == ["headline"])
  #expect(headline.text.contains("Vellport") && !headline.text.contains("?"))
}

@Test func aLoneQuestionStillMakesAHeadline() {
  #expect(summary([fire[2]]).headline.text == fire[2].headline)
}

@Test func aKeyPointThatHoldsAllThatAPrintedSentenceSaysIsNone() {
  let short = article(
    "a", "Minister quits over harbour contract",
    "The minister signed an 88-million-crown contract with a firm that his brother owned.")
  let long = article(
    "b", "Harbour contract costs minister his post",
    """
    The minister signed an 88-million-crown contract with a firm that his brother owned.

    Yesterday the minister, 55, signed a bumper 88-million-crown contract with Ivrane Dredging, a tiny firm that his elder brother Lorne Castell owned.

    Opposition leader Ada Quill demanded that prosecutors open the harbour books before Friday.
    """)
  let points = summary([short, long]).keyPoints.map(\.text)
  #expect(!points.contains { $0.contains("Castell") })
}

@Test func anArticleWithoutTextHasAHeadlineOnly() {
  let stub = article("s", "Ferry fire seen from the air", "", genre: .video, flags: ["title-only"])
  let made = Summarizer().summarize(Event(cluster: cluster([stub]), articles: [stub]))
  #expect(made.summary.headline.text == stub.headline)
  #expect(made.summary.abstract.isEmpty && made.articles[0].sentences.isEmpty)
  #expect(made.articles[0].checks.map(\.name) == ["thin"])
}

@Test func theBudgetHolds() {
  var settings = SummarySettings()
  settings.abstractWords = 40
  settings.minimumAbstractWords = 40
  settings.articleWords = 30
  let made = Summarizer(settings: settings).summarize(Event(cluster: cluster(fire), articles: fire))
  func words(_ sentences: [CitedText]) -> Int { sentences.reduce(0) { $0 + WordTokenizer.words(in: $1.text).count } }
  #expect(words(made.summary.abstract) <= 40 && !made.summary.abstract.isEmpty)
  for article in made.articles { #expect(words(article.sentences) <= 30) }
}

@Test func anAbstractIsInOneLanguage() {
  let french = article(
    "f", "Un incendie au port de Vellport", "Un incendie a fait un mort et 26 blessés au port de Vellport mardi matin.",
    language: "fr")
  let made = summary([french] + fire)
  #expect(!texts(made).contains { $0.citations[0].article == french.id })
  #expect(summary([french]).headline.text == french.headline && summary([french]).abstract.count == 1)
}

@Test func anAbstractOpensWithTheFirstSentenceOfAnArticle() {
  let lead = summary(fire).abstract[0].citations[0]
  #expect(lead.start == 0)
}

/// Of seven articles a summary cannot name most, and of three one may well carry it.
@Test(arguments: [(3, Check.Verdict.warn, Check.Verdict.pass), (4, .warn, .warn), (6, .warn, .warn), (7, .pass, .warn)])
func aSummaryOfOneArticleAmongSeveralIsNarrow(
  _ count: Int, _ coverage: Check.Verdict, _ concentration: Check.Verdict
) {
  let others = (1..<count).map { article("t\($0)", "Fire at Vellport ferry terminal", "", flags: ["thin"]) }
  let checks = summary([fire[0]] + others).checks
  #expect(checks.first { $0.name == "coverage" }?.verdict == coverage)
  #expect(checks.first { $0.name == "concentration" }?.verdict == concentration)
}
