import NewsModel
import Testing

@testable import Jobs

private func figures(articles: Int) -> DayFigures {
  var figures = DayFigures(day: Day(number: 20_514))
  figures.captures = articles + 2
  figures.articles = articles
  figures.rejected = [("page.consent", 2)]
  figures.clusterSizes = [7, 2, 1, 1]
  figures.seconds = [(.normalize, 1.25), (.cluster, 0.5)]
  figures.refusal = "too few <outlets>"
  return figures
}

@Test func theReportSumsUpTheRange() {
  let html = RunReport(days: [figures(articles: 11)]).html
  #expect(
    html.contains(
      "1 days · 13 captures · 11 articles · 2 events of two or more articles · 0 tokens · 1 editions refused"))
  #expect(html.contains("<tr><th scope=\"row\">2026-03-02<td>13<td>11<td>4<td>7<td>1.75"))
}

@Test func whatComesFromOutsideIsEscaped() {
  let html = RunReport(days: [figures(articles: 1)]).html
  #expect(html.contains("too few &lt;outlets&gt;"))
  #expect(!html.contains("<outlets>"))
}

@Test func chartsWithoutFiguresAreLeftOut() {
  #expect(!RunReport(days: [figures(articles: 1)]).html.contains("Tokens a day"))
}

@Test(arguments: [(0.0, "0"), (1.5, "1.50"), (12, "12"), (0.05, "0.05"), (-0.25, "-0.25"), (99.999, "100")])
func numbersHaveTwoDecimalsOrNone(value: Double, text: String) {
  #expect(fixed(value) == text)
}

@Test func theTextNamesReasonsAndRefusals() {
  #expect(
    RunReport(days: [figures(articles: 11)]).text == """
      2026-03-02: 1 days · 13 captures · 11 articles · 2 events of two or more articles · 0 tokens · 1 editions refused by the gate
      rejected: page.consent 2
      refused: 2026-03-02: too few <outlets>

      """)
}
