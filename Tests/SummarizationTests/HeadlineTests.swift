import NewsModel
import Summarization
import Testing

@Test(arguments: [
  "Why did the alarm stay silent?", "How the harbour was saved", "Opinion: The port deserves better",
  "I was on the last ferry",
  "We must talk about the port", "You won't believe what the mayor said", "7 things to do in Vellport",
  "Here's what we know about the fire", "“The sea took everything”", "Mayor slams critics of port plan",
  "Calder should resign as mayor now",
])
func luresQuestionsAndOpinionsAreUnfit(_ headline: String) { #expect(HeadlineFitness(of: headline) == .unfit) }

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
  "Fire in port",
])
func formsAndShoutsAreFormal(_ headline: String) { #expect(HeadlineFitness(of: headline) == .formal) }

@Test(arguments: [
  "Fire at Vellport ferry terminal kills one", "‘We heard a bang’: 26 hurt in ferry terminal fire",
  "12 arrested after harbour riot", "Prosecutor says Calder should resign",
  "Poll: Half of Vellport thinks Calder must go",
  "Parliament votes 52-48 to close the port",
])
func plainHeadlinesArePlain(_ headline: String) { #expect(HeadlineFitness(of: headline) == .plain) }
