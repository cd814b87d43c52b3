import NewsModel
import Summarization
import Testing

@Test(arguments: [
  "Why did the alarm stay silent?", "How the harbour was saved", "Opinion: The port deserves better",
  "I was on the last ferry",
  "We must talk about the port", "You won't believe what the mayor said", "7 things to do in Vellport",
  "Here's what we know about the fire", "“The sea took everything”", "Mayor slams critics of port plan",
  "Calder should resign as mayor now", "Harbour hack: What passengers should do now",
  "Ferry fire – how it happened", "Recall of 381,000 cars: what owners need to know",
  "Tuesday, March 3, 2026", "Read the letter that the mayor wrote", "Vellport's bad quarter is worse than it looks",
  "Go away, Ada Quill: the port should ‘really stop’ its ships", "A heroic reporter defends the honour of Radio Marsh",
  "The boycott of the port has nothing to do with decency", "Thank you, Ada Quill",
])
func luresQuestionsAndOpinionsAreUnfit(_ headline: String) { #expect(HeadlineFitness(of: headline) == .unfit) }

@Test(arguments: [
  "Mayor says port has nothing to do with fire", "'Heroic' crew of ferry is honoured in Vellport",
  "Lawyer calls verdict in Vellport port trial a disgrace", "Quill thanks crew of Vellport ferry",
])
func whatSomebodySaysOfItIsPlain(_ headline: String) { #expect(HeadlineFitness(of: headline) == .plain) }

@Test func aHeadlineOfOneTellingWordIsNotTheNearest() {
  let members = [
    article("a", "The ferry is all that was, or ever will be", ""),
    article("b", "Ferry burns at Vellport terminal", ""), article("c", "Vellport ferry fire kills one", ""),
    article("d", "Crew of the ferry blamed for blaze", ""),
  ]
  let summary = Summarizer().summarize(Event(cluster: cluster(members), articles: members)).summary
  #expect(summary.headline.text == "Vellport ferry fire kills one")
}

/// Feeds that give titles alone cut long ones off.
@Test func ofTitlesAloneOneThatIsWholeIsChosen() {
  var members = [
    article("a", "Ferry burns at Vellport terminal as crew tries to put out the fire and …", ""),
    article("b", "Blaze on ferry kills one", ""),
    article("c", "Ferry burns at Vellport terminal as crew tries to put out blaze in the ...", ""),
  ]
  for index in members.indices { members[index].flags = ["title-only"] }
  let summary = Summarizer().summarize(Event(cluster: cluster(members), articles: members)).summary
  #expect(summary.headline.text == "Blaze on ferry kills one")
}

@Test(arguments: [
  "LIVE: Ferry fire in Vellport", "WATCH: Fire at the terminal", "FERRY TERMINAL BURNS DOWN IN VELLPORT",
  "Fire in port", "Tributes paid to novelist of the harbour",
])
func formsAndShoutsAreFormal(_ headline: String) { #expect(HeadlineFitness(of: headline) == .formal) }

@Test(arguments: [
  "Fire at Vellport ferry terminal kills one", "‘We heard a bang’: 26 hurt in ferry terminal fire",
  "12 arrested after harbour riot", "Prosecutor says Calder should resign",
  "Poll: Half of Vellport thinks Calder must go",
  "Parliament votes 52-48 to close the port", "WHO approves first malaria vaccine for newborns",
  "Malaria: WHO approves first vaccine for newborns", "Vellport's profit better than expected in spring",
  "Harbour in worse shape than the city's piers, study finds", "Tributes paid after three killed at ferry terminal",
  "Port says it will not read letters in March",
])
func plainHeadlinesArePlain(_ headline: String) { #expect(HeadlineFitness(of: headline) == .plain) }

private func headline(_ articles: [Article]) -> String {
  Summarizer().summarize(Event(cluster: cluster(articles), articles: articles)).summary.headline.text
}

@Test func whatOthersHedgeIsNotCertain() {
  let sure = article(
    "a", "Daily walk halves risk of dementia, scientists prove", "A daily walk halves the risk of dementia.")
  let hedged = article(
    "b", "Daily walk may cut risk of dementia, study finds", "A daily walk may cut the risk of dementia by a quarter.")
  let kin = article("c", "Daily walk halves risk of dementia for many", "A daily walk is good for many of us.")
  #expect(!headline([sure, hedged, kin]).contains("prove"))
  #expect(headline([sure]) == sure.headline)
}

@Test func aPlayersLabelIsNoPartOfAHeadline() {
  let labelled = article(
    "a", "Harbour board: ‘We will act’ on the pier fire Listen· 10:00", "The pier burned on Monday.")
  let made = Summarizer().summarize(Event(cluster: cluster([labelled]), articles: [labelled])).summary.headline
  #expect(made.text == "Harbour board: ‘We will act’ on the pier fire")
  #expect(made.citations.map(\.exact) == [made.text])
  let other = article("b", "Those who listen · at the pier 10:00", "The pier burned on Monday.")
  #expect(headline([other]) == other.headline)
}
