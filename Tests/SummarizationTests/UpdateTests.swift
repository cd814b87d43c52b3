import NewsModel
import Testing

@testable import Summarization

private func summary(_ articles: [Article]) -> Summary {
  Summarizer().summarize(Event(cluster: cluster(articles), articles: articles)).summary
}

/// A report of an hour of the day.
private func report(_ id: String, at hour: Int? = nil, _ headline: String, _ body: String) -> Article {
  var report = article(id, headline, body)
  if let hour {
    report.datePublished.value = Instant(seconds: editionDay.number * 86_400 + hour * 3600)
    report.datePublished.reliable = true
  }
  return report
}

private func lines(_ summary: Summary) -> [String] {
  summary.disagreements.map { found in
    found.about + (found.isUpdate ? ", updated: " : ": ") + found.values.map(\.value).joined(separator: ", ")
  }
}

private let quakeReports = [
  report(
    "a", "Quake in Costalba, at least 12 killed",
    "A quake in Costalba killed at least 12 people on Tuesday, officials said."),
  report(
    "b", "Quake toll rises to 19 in Costalba",
    """
    The death toll of the quake that struck Costalba before dawn on Tuesday rose to 19, and soldiers dug in the mountain villages.

    Earlier in the day the ministry had spoken of 12 dead.
    """),
  report(
    "c", "Quake in Costalba: At least 27 dead in the mountains",
    "At least 27 people have died in the mountains of Costalba after a quake, the authorities say."),
  report(
    "d", "Rescuers dig in Costalba after quake",
    "The quake in Costalba killed at least 27 people, according to the agency."),
]

@Test func anUpdateEndsWithTheLatestFigureOfAllReports() {
  #expect(lines(summary(quakeReports)) == ["killed, updated: at least 12, 19, at least 27"])
  #expect(lines(summary(quakeReports.reversed())) == lines(summary(quakeReports)))
}

@Test func noHeadlineAndNoSentenceStatesASupersededToll() {
  let made = summary(quakeReports)
  let printed = [made.headline.text] + (made.abstract + made.keyPoints).map(\.text)
  #expect(printed.count > 1)
  #expect(!printed.contains { $0.contains("12") || $0.contains("19") })
}

@Test func aCorrectedTollIsNotPrintedAndTheCorrectionIs() {
  let made = summary([
    report(
      "a", at: 9, "Three dead in coach crash near Vellport",
      "Three people were killed and 14 injured when a coach overturned near Vellport on Tuesday, police said."),
    report(
      "b", at: 12, "Police correct toll of coach crash to two",
      "Police corrected the death toll of the coach crash near Vellport from three to two on Tuesday."),
  ])
  #expect(lines(made) == ["killed, updated: three, two"])
  #expect(made.headline.text == "Police correct toll of coach crash to two")
  #expect(
    made.abstract.map(\.text) == [
      "Police corrected the death toll of the coach crash near Vellport from three to two on Tuesday."
    ])
}

@Test func whatAReportFirstSpokeOfAndCorrectedIsAnUpdate() {
  let made = summary([
    report("a", "Gunmen abduct pupils", "Gunmen abducted at least 35 pupils from a school, police said."),
    report("b", "Governor corrects number", "The police, which first spoke of 35, has corrected its figure to 25."),
  ])
  #expect(made.disagreements.map(\.isUpdate) == [true])
  #expect(made.disagreements.first?.values.map { $0.value.suffix(2) } == ["35", "25"])
}

@Test func countsThatGrowFromHourToHourAreUpdates() {
  func fires(_ first: Int?, _ second: Int?) -> [String] {
    lines(
      summary([
        report(
          "a", at: first, "Fire near Vellport", "The fire has burned 2,100 hectares of pine forest near Vellport."),
        report("b", at: second, "Fire goes on", "By noon the fire had burned 3,400 hectares of pine forest."),
      ]))
  }
  #expect(fires(5, 9) == ["hectares, updated: 2,100, 3,400"])
  // The larger figure came first, or in the same hour, or nobody knows when.
  #expect(fires(9, 5) == ["hectares: 2,100, 3,400"])
  #expect(fires(9, 9) == ["hectares: 2,100, 3,400"])
  #expect(fires(nil, 9) == ["hectares: 2,100, 3,400"])
}

@Test func moneyDoesNotGrowFromHourToHour() {
  let made = summary([
    report("a", at: 5, "Port fined", "The court imposed a fine of $5 million on the port."),
    report("b", at: 9, "Port must pay", "The fine of $6.5 million is the largest that the court has imposed."),
  ])
  #expect(made.disagreements.map(\.isUpdate) == [false])
}

@Test func aSentenceWithTheLaterFigureOrOfAnotherYearIsNotOvertaken() {
  let figures = SupersededFigures(
    DisagreementFinder(members: EventReading(Event(cluster: cluster(quakeReports), articles: quakeReports)).members)
      .comparisons())
  func isOvertaken(_ sentence: String) -> Bool { figures.areAllThatIsTold(by: sentence, language: "en") }
  #expect(isOvertaken("The quake killed 12 people."))
  #expect(isOvertaken("The death toll rose to 19."))
  #expect(!isOvertaken("The quake killed 27 people."))
  #expect(!isOvertaken("A quake killed 12 people in 2001."))
  #expect(!isOvertaken("Twelve villages were cut off."))
}
