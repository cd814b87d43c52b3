import JSON
import NewsModel
import Summarization
import TextAnalysis
import Testing

private func summary(_ articles: [Article], support: Set<String> = [], earlier: [Article] = []) -> Summary {
  Summarizer().summarize(Event(cluster: cluster(articles, support: support), articles: articles, earlier: earlier))
    .summary
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

@Test func boilerplateAndQuestionsAreNotPrinted() {
  let printed = texts(summary(fire)).map(\.text).joined()
  #expect(!printed.contains("newsletter"))
  #expect(!printed.contains("?"))
}

@Test func aPronounIsPrintedOnlyAfterItsSentence() {
  let printed = texts(summary(fire)).map(\.text)
  #expect(!printed.contains { $0.hasPrefix("He did not") })
  if let she = printed.firstIndex(where: { $0.hasPrefix("She said") }) {
    #expect(printed[she - 1].contains("Marta Oyen"))
  }
}

@Test func theHeadlineAsksNothing() {
  let headline = summary(fire).headline
  #expect(headline.citations.map(\.field) == ["headline"])
  #expect(headline.text.contains("Vellport") && !headline.text.contains("?"))
}

@Test func aLoneQuestionStillMakesAHeadline() {
  #expect(summary([fire[2]]).headline.text == fire[2].headline)
}

@Test func whatIsNewIsNotOfYesterday() {
  var today = fire[1]
  today.articleBody +=
    "\n\nDivers found the body of a second victim under the burned pier on Wednesday morning, police said."
  let new = summary([today], earlier: fire).whatIsNew.map(\.text)
  #expect(new == ["Divers found the body of a second victim under the burned pier on Wednesday morning, police said."])
  #expect(summary(fire).whatIsNew.isEmpty)
}

@Test func whatIsNewLeavesWhatOpensTheAbstractAndRepeatsNoneOfIt() {
  var today = fire[0]
  today.articleBody =
    """
    Divers found the body of a second victim under the burned pier on Wednesday morning, police said.

    A fire at the main ferry terminal in Vellport killed one person and injured 26 others on Tuesday, the city's fire service said.

    The transport ministry suspended the licence of the company that serviced the alarm, a spokeswoman told reporters.
    """
  let made = summary([today], earlier: fire)
  let opening = "Divers found the body of a second victim under the burned pier on Wednesday morning, police said."
  #expect(made.abstract.first?.text == opening)
  #expect(
    made.whatIsNew.map(\.text) == [
      "The transport ministry suspended the licence of the company that serviced the alarm, a spokeswoman told reporters."
    ])
  #expect(Set(made.abstract.map(\.text)).isDisjoint(with: made.whatIsNew.map(\.text)))
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

/// What an abstract makes of a sentence that stands before one that says what happened.
private func survives(_ sentence: String) -> Bool {
  let plain = "Divers found the body of a second victim under the burned pier of Vellport, police said."
  let made = summary([article("a", "Second victim found in Vellport", sentence + "\n\n" + plain)])
  return texts(made).map(\.text).contains(sentence)
}

@Test(arguments: [
  "Mayor Ines Calder speaks to reporters at the pier in Vellport on March 6, 2026.",
  "Sep 8, 2025; Vellport, HV, Halvora; The ferry terminal before the fire (not pictured) of this year.",
  "Council members Oda Brill and Jens Quay, who opposed the pier, are also pictured.",
  "A combination of file photos shows the old pier of Vellport and the one that burned.",
  "Add Vellport as an interest to stay up to date on the latest Vellport news and analysis.",
  "Corrections and clarifications: An earlier version of this story misstated where the pier stands.",
  "Updated at 1:53 p.m. with what the mayor of Vellport told the harbour board.",
  "Mayor Calder Ines Maria CalderBoard balks at pier Harbour goes local MORE's speech is planned for Tuesday night.",
  "| Jo Quill Politics Pier ruling delivers a new shock to Vellport and its harbour board.",
  "(The harbour board refers to the pier as a purported landing stage of the ferry company.)",
  "committee interviews, over 1,200 questions for the record and half a million pages of documents.",
  "As far as the larger war on the old piers of Vellport goes, this is undoubtedly good news.",
])
func whatIsNoSentenceOfTheReportIsNotPrinted(_ sentence: String) { #expect(!survives(sentence)) }

@Test(arguments: [
  "The fire began on March 6, 2026, in a kitchen of the Vellport ferry terminal, inspectors found.",
  "Mayor Ines Calder said the ruling was undoubtedly good news for the harbour of Vellport.",
  "“The fire is of course a sad end,” said harbour master Oda Brill of the Vellport board.",
  "The draft report on the pier, first published by the Harbour Post, says the practice in Vellport was not recorded.",
  "iPhone footage shows how the pier of Vellport burned, and when its first beams fell.",
  "More than 40 people were led from the Vellport terminal by their neighbours in the night.",
])
func whatIsASentenceOfTheReportMayBePrinted(_ sentence: String) { #expect(survives(sentence)) }

@Test(arguments: [
  ("In other words, the pier of Vellport will not be rebuilt before the summer of next year.", false),
  ("WARREN, Mich. (Reuters) - The pier of Vellport burned to the water line on Tuesday night.", true),
  ("VELLPORT—The pier of Vellport burned to the water line on Tuesday night, officials said.", true),
])
func datelinesAreCutAndConnectivesDoNotStandAlone(_ sentence: String, isPrinted: Bool) {
  let made = summary([article("a", "Pier burns down", sentence)])
  let printed = texts(made).dropFirst().map(\.text)
  #expect(printed.contains { $0.hasPrefix("The pier of Vellport burned") } == isPrinted)
  #expect(!printed.contains { $0.hasPrefix("In other") || $0.hasPrefix("(Reut") || $0.hasPrefix("VELLPORT") })
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

@Test(arguments: [
  (
    "VELLPORT (Harbour Press) - The old pier burned down late on Monday night.",
    "The old pier burned down late on Monday night."
  ),
  ("Vellport (CNB) The old pier burned down late on Monday night.", "The old pier burned down late on Monday night."),
  ("(CNB) The old pier burned down late on Monday night.", "The old pier burned down late on Monday night."),
  (
    "VELLPORT, March 3 — The old pier burned down late on Monday night.",
    "The old pier burned down late on Monday night."
  ),
  (
    "The pier — the oldest (1902) in town - burned down on Monday night.",
    "The pier — the oldest (1902) in town - burned down on Monday night."
  ),
  (
    "NATO — the alliance of the coast — said the pier burned down on Monday.",
    "NATO — the alliance of the coast — said the pier burned down on Monday."
  ),
  (
    "The Harbour Office (HO) said the pier burned down on Monday.",
    "The Harbour Office (HO) said the pier burned down on Monday."
  ),
])
func datelinesAreNotPrinted(_ example: (String, String)) {
  #expect(summary([article("a", "Pier burns down in Vellport", example.0)]).abstract.map(\.text) == [example.1])
}

@Test func aSentenceWithinAQuotationIsNotPrintedAlone() {
  let long = (1...60).map { "word\($0)" }.joined(separator: " ")
  let body =
    "“The port has been asking for a new alarm for years, \(long). The ministry never answered any of our many letters. Nobody cared,” said Tomas Brill.\n\nThe ministry declined to comment on the matter on Tuesday."
  #expect(
    summary([article("a", "Port asked for alarm", body)]).abstract.map(\.text) == [
      "The ministry declined to comment on the matter on Tuesday."
    ])
}

@Test func sentencesThatAddressTheReaderAreNotPrinted() {
  let body =
    "You may want to avoid the harbour road for the next days. The harbour road stays closed until Thursday, the city said."
  #expect(
    summary([article("a", "Harbour road closed", body)]).abstract.map(\.text) == [
      "The harbour road stays closed until Thursday, the city said."
    ])
}

@Test(arguments: [
  "UPDATE: The harbour road in Vellport is closed until Thursday, the city council said on Tuesday.",
  "Exclusive— The harbour road in Vellport is closed until Thursday, the city council said on Tuesday.",
  "Related:The harbour road in Vellport is closed until Thursday, the city council said on Tuesday.",
  "Mayor Ines CalderHarbour road closed Five storms that Vellport remembers MORE said on Tuesday that it is shut.",
])
func linesOfThePageAreNotPrinted(_ line: String) {
  let said = "The harbour road stays closed until Thursday, the city said in a statement."
  #expect(summary([article("a", "Harbour road closed", line + "\n\n" + said)]).abstract.map(\.text) == [said])
}

@Test(arguments: [
  "A third, who gave evidence against the mayor, was acquitted by the court in Vellport.",
  "The 67-year-old took the money from three building firms in Vellport, the court found.",
  "Some have been told that it could be Easter before they can move back to Vellport.",
  "Even so, the harbour road in Vellport will not be opened before Thursday morning.",
])
func whatPointsBackDoesNotStandAlone(_ line: String) {
  let said = "The harbour road stays closed until Thursday, the city said in a statement."
  let printed = summary([article("a", "Harbour road closed", "Short line.\n\n" + line + "\n\n" + said)]).abstract
  #expect(printed.map(\.text) == [said])
}

@Test func aDatelineAfterALineOfThePageIsNotPrinted() {
  let body = "By Our Reporter\n\nVELLPORT – The old pier burned down late on Monday night, the fire service said."
  #expect(
    summary([article("a", "Pier burns down in Vellport", body)]).abstract.map(\.text) == [
      "The old pier burned down late on Monday night, the fire service said."
    ])
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

@Test func aQuotationThatIsNotClosedEndsWithItsParagraph() {
  let body = """
    “The alarm had been broken for years, Tomas Brill told the council of Vellport on Tuesday evening.

    The ministry declined to comment on the matter on Tuesday.
    """
  #expect(
    summary([article("a", "Alarm was broken", body)]).abstract.map(\.text) == [
      "The ministry declined to comment on the matter on Tuesday."
    ])
}

@Test func whatWasToldYesterdayInNearlyTheSameWordsIsNotNew() {
  var yesterday = fire[2]
  yesterday.id = Article.ID("article-y")
  yesterday.articleBody = fire[2].articleBody.replacing("1.2 million", with: "1.1 million")
    .replacing("March", with: "April").replacing("4,000", with: "3,000")
  #expect(summary([fire[2]], earlier: [yesterday]).whatIsNew.map(\.text) == [])
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
