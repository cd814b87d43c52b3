package import ArgumentParser
package import DataLake
package import NewsModel
import SystemPackage

/// What every stage's tool takes.
package struct JobOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The lake's folder.", valueName: "dir"))
  package var lake = "data"

  @Option(help: ArgumentHelp("The edition's day.", valueName: "YYYY-MM-DD"), transform: JobOptions.day)
  package var date: Day

  @Option(help: ArgumentHelp("A YAML file of settings that differ from the defaults.", valueName: "file"))
  package var settings: String?

  @Flag(help: "Work even when the partition is up to date.")
  package var force = false

  @Flag(help: "Only say whether the partition is up to date: exit 0 or 75, or 66 without an input.")
  package var check = false

  @Flag(help: "Print the settings as merged, and stop.")
  package var dumpSettings = false

  @Flag(help: "Print a digest of the tool's own part of a fingerprint (its version, settings, models), and stop.")
  package var dumpIdentity = false

  @Option(
    help: ArgumentHelp(
      "Do every N-th input part only, from part I on (0 is the first); --commit gathers them. For normalize alone.",
      valueName: "I/N"))
  package var shard: ShardArgument?

  @Option(help: ArgumentHelp("Commit what N shards left, when all are there. For normalize alone.", valueName: "N"))
  package var commit: Int?

  @OptionGroup package var log: LogOptions

  package init() {}

  package func validate() throws {
    try Self.validate(lake: lake)
    if settings == "" { throw ValidationError("--settings names no file") }
    if shard != nil, commit != nil { throw ValidationError("--shard and --commit exclude each other") }
    if let commit, commit < 1 { throw ValidationError("--commit takes the number of shards, not \(commit)") }
  }

  /// Whether only the tool itself is asked about, and no work wanted.
  package var asksTool: Bool { dumpSettings || dumpIdentity }

  /// What `--shard` and `--commit` ask for.
  var extent: Shard {
    if let shard { return .part(index: shard.index, of: shard.count) }
    return commit.map { .commit(of: $0) } ?? .whole
  }

  package var dataLake: Lake { Lake(root: FilePath(lake)) }

  /// An empty name, as of a variable that was not set, would be the root of the file system.
  package static func validate(lake: String) throws {
    if lake.isEmpty { throw ValidationError("the lake's folder has no name") }
  }

  package static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw ValidationError("“\(text)” is not a day; write it as 2026-03-02") }
    return day
  }
}

/// How a tool speaks.
package struct LogOptions: ParsableArguments {
  package enum Format: String, ExpressibleByArgument, CaseIterable, Sendable { case text, json }

  @Option(help: "How the log on standard error is written.")
  package var logFormat = Format.text

  @Flag(help: "Log nothing but errors.")
  package var quiet = false

  package init() {}
}
