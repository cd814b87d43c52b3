import NewsModel
import Summarization
import Testing

private func disagreements(_ articles: [Article]) -> [Summary.Disagreement] {
  Summarizer().summarize(Event(cluster: cluster(articles), articles: articles)).summary.disagreements
}

private func lines(_ articles: [Article]) -> [String] {
  disagreements(articles).map { found in
    found.about + ": "
      + found.values.map { "\($0.value) (\($0.articles.map(\.rawValue).joined(separator: " ")))" }.joined(
        separator: ", ")
  }
}

/// F25 of the page that started the project: the figures of two outlets side by side.
@Test func sourcesThatDifferAreShownWithTheirOutlets() {
  #expect(lines(fire) == ["injured: at least 23 (article-b), 26 (article-a)"])
  let values = disagreements(fire)[0].values
  #expect(values.map { $0.citations[0].exact.contains($0.value) } == [true, true])
}

private func report(_ id: String, _ body: String, outlet: String = "") -> Article {
  article(id, "Storm at Vellport", body, outlet: outlet)
}

@Test func equalFiguresAreNoDisagreement() {
  #expect(lines([report("a", "At least 23 people were injured."), report("b", "The storm injured 23 people.")]) == [])
}

@Test func roundedFiguresAreNoDisagreement() {
  #expect(
    lines([report("a", "About 4,000 people were evacuated."), report("b", "The town evacuated 4,100 people.")]) == [])
}

@Test func oneOutletDoesNotDisagreeWithItself() {
  #expect(
    lines([
      report("a", "The storm killed 3 people.", outlet: "x"), report("b", "The storm killed 4 people.", outlet: "x"),
    ]) == [])
}

@Test func figuresOfOtherTimesAreNotCompared() {
  #expect(lines([report("a", "The storm killed 3 people."), report("b", "A storm in 2011 killed 9 people.")]) == [])
}

@Test func moneyAndVotesAreCompared() {
  let found = lines([
    report("a", "The court imposed a fine of $5 million. The bill passed with 52 votes."),
    report("b", "The fine of $6.5 million is the largest. It won 54 votes."),
  ])
  #expect(found == ["fine: $5 million (article-a), $6.5 million (article-b)", "votes: 52 (article-a), 54 (article-b)"])
}

@Test func numbersOfOneThingAreKnownByTheWordsBesideThem() {
  let found = lines([
    report("a", "About 60 metres of the old sea wall fell. The ferry had 212 people on board."),
    report("b", "Some 70 metres of the wall collapsed. There were 214 people aboard the ferry."),
    report("c", "The sea wall cost 900,000 crowns in 1911. It took 212 workers."),
  ])
  #expect(
    found == [
      "metres: about 60 (article-a), some 70 (article-b)", "people on board: 212 (article-a), 214 (article-b)",
    ])
}

@Test func anArticleThatKnowsTheOthersFigureDoesNotDisagree() {
  #expect(
    lines([
      report("a", "The storm injured 23 people. Police had first spoken of 9."),
      report("b", "The storm injured 9 people."),
    ]) == [])
}
