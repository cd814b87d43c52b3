import ArgumentParser
import Jobs
import Publication

@main
struct Publish: StageCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Prints a day's edition, and assembles the site from all editions.",
    discussion: """
      The edition goes to the datasets pages and editions; the site is made of every
      edition of the lake and switched in one rename. An edition that falls below a
      floor of its settings is refused (exit 69): the last good one stays.

      EXAMPLES
        publish --lake data --date 2026-03-02
        publish --lake data --date 2026-03-02 --only edition
        publish --lake data --date 2026-03-02 --settings jobs/settings/publish.yml
      """)

  enum Part: String, ExpressibleByArgument, CaseIterable { case edition, site }

  @OptionGroup var options: JobOptions

  @Option(help: "Do only one of the two.")
  var only: Part?

  static func main() { runAsTool() }

  func run() throws {
    let job = try StageJob(.publish, options, defaults: PublicationSettings())
    if only == .site, options.dumpIdentity { return try Standard.output(SiteDesk.identity(job.settingsText) + "\n") }
    if try job.describe() { return }
    if let fault = job.settings.fault { throw Failure(.badData, "\(options.settings ?? "settings"): \(fault)") }
    do {
      if only != .site { try EditionDesk(job).print() }
    } catch let failure as Failure where failure.status == .refused && only == nil && !options.check {
      // The last good edition stays, and says that it does. Where there is none, the refusal says more than an empty site would.
      let site = try SiteDesk(job)
      if site.hasEditions { try site.assemble() }
      throw failure
    }
    guard only != .edition else { return }
    // The edition's own line stands for both.
    if let line = try SiteDesk(job).assemble(), only == .site { try Standard.output(line.text) }
  }
}
