import ArgumentParser
import DataLake
import Jobs
import NewsModel

struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "A table of dates and stages: fresh, stale and why, refused, failed, missing.",
    discussion: """
      EXAMPLES
        lake status --from 2026-03-02 --to 2026-03-08
        lake status --json | jq -r 'select(.publish.state != "fresh") | .date'
      """)

  @OptionGroup var options: LakeOptions

  @OptionGroup var range: DayRange

  @Option(help: ArgumentHelp("Where the stages' settings files are.", valueName: "dir"))
  var settingsFolder = "jobs/settings"

  @Flag(help: "One JSON object a date instead of the table.")
  var json = false

  func run() throws {
    let lake = try options.existing
    let days = try range.everyDay ?? range.days(of: lake)
    var reader = try StatusReader(lake: lake, settingsFolder: settingsFolder)
    let table = StatusTable(
      rows: try days.map { day in
        .init(day: day, states: try Stage.allCases.map { try reader.state(of: $0, on: day) })
      })
    try Standard.output(json ? table.jsonLines : table.text(inColour: Standard.outputTakesColour))
  }
}
