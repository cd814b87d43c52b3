import NewsModel
import Summarization
import Testing

private func summary(_ articles: [Article]) -> Summary {
  Summarizer().summarize(Event(cluster: cluster(articles), articles: articles)).summary
}

/// All that is printed.
private func texts(_ summary: Summary) -> [CitedText] {
  [summary.headline] + summary.abstract + summary.keyPoints + summary.whatIsNew
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
