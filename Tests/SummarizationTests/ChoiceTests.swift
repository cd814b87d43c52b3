import NewsModel
import TextAnalysis
import Testing

@testable import Summarization

private func summary(_ articles: [Article]) -> Summary {
  Summarizer().summarize(Event(cluster: cluster(articles), articles: articles)).summary
}

private func cited(_ summary: Summary) -> Set<String> {
  Set((summary.abstract + summary.keyPoints).flatMap(\.citations).map(\.article.rawValue))
}

private func note(_ id: String, _ body: String, words: Int = 45) -> Article {
  var note = article(id, "Pier fire in Vellport", body, flags: ["thin"])
  note.wordCount = words
  return note
}

private let opinion = article(
  "o", "Comment: The pier deserved it",
  "The old pier of Vellport was a placebo of wood, and the harbour board knew that.",
  genre: .opinion)

@Test func whereAllReportsAreShortOpinionIsStillNoFact() {
  let first = note("a", "The old pier of Vellport burned to the water line on Monday night, police said.", words: 15)
  #expect(cited(summary([first, opinion])) == ["article-a"])
  #expect(cited(summary([opinion])) == ["article-o"])
}

@Test func aShortReportIsHeardBesideALongOne() {
  let short = note("s", "Divers found the body of a second victim under the burned pier of Vellport on Wednesday.")
  #expect(cited(summary(fire + [short])).contains("article-s"))
  let stub = note(
    "t", "Divers found the body of a second victim under the burned pier of Vellport on Wednesday.", words: 15)
  #expect(!cited(summary(fire + [stub])).contains("article-t"))
  var walled = short
  walled.isAccessibleForFree = false
  #expect(!cited(summary(fire + [walled])).contains("article-s"))
}

@Test func oneFactIsNotToldByTwoLeads() {
  let one =
    "Former minister Tomas Varga was sentenced to six years in prison on Tuesday for taking bribes over the port of Selna."
  let other =
    "A court on Tuesday sentenced ex-minister Tomas Varga to six years in jail over bribes, ending the trial of Selna."
  let reports = [article("a", "Varga jailed", one), article("b", "Varga gets six years", other)]
  let candidates = CandidateRules(settings: SummarySettings()).candidates(
    of: EventReading(Event(cluster: cluster(reports), articles: reports), depth: 15).members, in: "en")
  #expect(candidates.count == 2 && candidates[0].bound(beside: candidates[1], SummarySettings()) == 0.4)
  #expect(summary(reports).abstract.count == 1)
}

@Test func leadsOfOtherDaysOrNamesTellOtherFacts() {
  let lead = Lead("Tomas Varga was jailed in Selna on Tuesday.")
  let same = Lead("A court in Selna sentenced Tomas Varga on Tuesday.")
  #expect(lead.namesSame(as: same) && lead.hasDay(of: same) == true)
  #expect(lead.hasDay(of: Lead("A court in Selna sentenced Tomas Varga on Wednesday.")) == false)
  #expect(lead.hasDay(of: Lead("A court in Selna sentenced Tomas Varga.")) == nil)
  #expect(!lead.namesSame(as: Lead("A court in Zabor sentenced Ada Quill on Tuesday.")))
}

@Test func aCaseInItsMiddleDoesNotOpenTheAbstract() {
  #expect(Openings.takesUp("The man held over the attack is Daniel Pryce."))
  #expect(Openings.takesUp("The officer who fired was suspended."))
  #expect(!Openings.takesUp("The man was held over the attack."))
  #expect(!Openings.takesUp("A man held over the attack was freed."))
}

@Test(arguments: [
  ("The man held is Daniel Pryce of Vellport. He has not been charged.", 1),
  ("The board accused Quill of theft. Quill rejected the accusation.", 1),
  ("The board accused Quill of theft. The trial begins in May.", 2),
  ("The board accused Quill of theft.\n\nQuill rejected the accusation.", 2),
])
func whatComesOfAnAccusationStaysWithIt(_ body: String, _ count: Int) {
  let text = ScalarText(body)
  #expect(DenialJoiner.join(SentenceSplitter.sentences(in: text), in: text).count == count)
}

private func read(_ body: String) -> [Sentence] {
  var vocabulary = Vocabulary()
  return Member(article("a", "Pier fire", body), isCore: true, depth: 15, vocabulary: &vocabulary).sentences
}

@Test func aPostBelowItsReportIsNotTheOutletsOwnWord() {
  let sentences = read(
    """
    Quill signalled that he would vote no: "The board will send a bill that gives the pier away, as always."

    The board will send a bill that gives the pier away, as always.

    The board will send a bill on Monday, Quill said.
    """)
  #expect(sentences.map(\.isQuoted) == [false, true, false])
}

@Test func whatStandsBeforeAPhotographerIsACaption() {
  let sentences = read(
    """
    Waiting in line for bread on the burned pier of Vellport. ADA QUILL/Getty Images

    The pier of Vellport burned to the water line on Monday.
    """)
  #expect(sentences.map(\.standing) == [.never, .never, .alone])
  let report = read(
    "The pier burned. The port closed. Ships turned. Nobody was hurt. The board met. ADA QUILL/Getty Images")
  #expect(report.first?.standing == .alone)
}
