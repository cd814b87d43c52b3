import NewsModel
import Summarization
import Testing

private let settings: SummarySettings = {
  var settings = SummarySettings()
  settings.model.server = "http://model.example/v1"
  settings.model.name = "fake"
  return settings
}()

private func summary(_ model: FakeModel) -> Summary {
  Summarizer(settings: settings, model: model).summarize(Event(cluster: cluster(fire), articles: fire)).summary
}

private func sentence(_ text: String, _ claims: String) -> String { #"{"text":"\#(text)","citations":[\#(claims)]}"# }

/// Two sentences; the second is `Mayor Ines Calder …`.
private func answer(_ claims: String, marked: String = "") -> String {
  let fire = sentence(
    "A fire at the ferry terminal in Vellport killed one person on Tuesday, the fire service said.", "")
  let mayor = sentence("Mayor Ines Calder promised an inquiry\(marked).", claims)
  let headline = sentence("Fire at Vellport ferry terminal kills one", "")
  return #"{"headline":\#(headline),"abstract":[\#(fire),\#(mayor)],"keyPoints":[]}"#
}

/// The name by which the model was shown a sentence.
private func name(of words: String, _ model: FakeModel) -> String {
  let line = model.requests[0].messages[1].content.split(separator: "\n").first { $0.contains(words) } ?? ""
  return String(line.prefix { $0 != "]" }.dropFirst())
}

@Test func everySentenceThatTheModelIsShownHasAName() {
  let model = FakeModel([.success(answer(""))])
  _ = summary(model)
  #expect(name(of: "Mayor Ines Calder", model).hasSuffix(".2"))
}

@Test func aCitationOfTheModelsThatHoldsIsKept() {
  let probe = FakeModel([.success(answer(""))])
  _ = summary(probe)
  let model = FakeModel([.success(answer("\"\(name(of: "Mayor Ines Calder", probe))\""))])
  let made = summary(model)
  #expect(made.method == .model)
  #expect(made.abstract[1].citations[0].exact.hasPrefix("Mayor Ines Calder"))
  #expect(made.checks.first { $0.name == "modelCitations" }?.value == 1)
}

@Test(arguments: ["\"9.9\"", "\"nonsense\"", "7", "\"1.3\""])
func aCitationOfTheModelsThatDoesNotHoldIsReplaced(_ claim: String) {
  let made = summary(FakeModel([.success(answer(claim))]))
  #expect(made.abstract[1].citations[0].exact.hasPrefix("Mayor Ines Calder"))
  #expect(made.checks.first { $0.name == "modelCitations" }?.value ?? 0 == 0)
}

@Test func citationMarksDoNotStandInTheText() {
  let made = summary(FakeModel([.success(answer("", marked: " [2.1, 2.2]"))]))
  #expect(made.abstract[1].text == "Mayor Ines Calder promised an inquiry.")
}

@Test func plainTextsAreTakenToo() {
  let plain =
    #"{"headline":"Fire at Vellport ferry terminal kills one","abstract":["Mayor Ines Calder promised an inquiry.","About 4,000 passengers were stranded."],"keyPoints":[]}"#
  #expect(summary(FakeModel([.success(plain)])).method == .model)
}
