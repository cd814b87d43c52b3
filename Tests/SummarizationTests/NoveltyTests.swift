import NewsModel
import Summarization
import Testing

private func summary(_ articles: [Article], earlier: [Article] = []) -> Summary {
  Summarizer().summarize(Event(cluster: cluster(articles), articles: articles, earlier: earlier)).summary
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

@Test func whatWasToldYesterdayInNearlyTheSameWordsIsNotNew() {
  var yesterday = fire[2]
  yesterday.id = Article.ID("article-y")
  yesterday.articleBody = fire[2].articleBody.replacing("1.2 million", with: "1.1 million")
    .replacing("March", with: "April").replacing("4,000", with: "3,000")
  #expect(summary([fire[2]], earlier: [yesterday]).whatIsNew.map(\.text) == [])
}
