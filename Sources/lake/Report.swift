import ArgumentParser
import DataLake
import Jobs
import NewsModel

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "A self-contained HTML page about the runs of a range of days, with plots.",
    discussion: """
      EXAMPLE
        lake report --from 2026-03-02 --to 2026-03-31 > report.html
      """)

  @OptionGroup var options: LakeOptions
  @OptionGroup var range: DayRange

  @Flag(help: "Two lines of text instead of the page.")
  var text = false

  func run() throws {
    let lake = try options.existing
    let days = try range.days(of: lake)
    let report = RunReport(days: try days.map { try DayFigures($0, in: lake) })
    try Standard.output(text ? report.text : report.html)
  }
}
