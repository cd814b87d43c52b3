import ArgumentParser
import Foundation
import Testing

@testable import lake

private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Help")

/// Every subcommand with its name, and those of subcommands.
private var commands: [(name: String, command: any ParsableCommand.Type)] {
  LakeTool.configuration.subcommands.flatMap { command in
    let name = commandName(of: command)
    return [(name, command)] + command.configuration.subcommands.map { ("\(name)-\(commandName(of: $0))", $0) }
  }
}

private func commandName(of command: any ParsableCommand.Type) -> String {
  command.configuration.commandName ?? "\(command)".lowercased()
}

/// Each subcommand's help stands in `Help/`; `RECORD_GOLDENS=1` rewrites it and fails on purpose.
@Test func helpIsAsRecorded() throws {
  for (name, command) in commands {
    let help = LakeTool.helpMessage(for: command, columns: 100)
    let file = folder.appendingPathComponent("\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try help.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == help, "\(name)")
  }
}

@Test func everySubcommandShowsAnExample() {
  for command in LakeTool.configuration.subcommands
  where !["ls", "generations", "verify"].contains(command.configuration.commandName) {
    #expect(command.configuration.discussion.contains("EXAMPLE"), "\(command)")
  }
}

@Test(arguments: [
  (["use", "articles", "--date", "2026-03-02"], "name a generation, or say --previous"),
  (["use", "articles", "4f1c"], "give --date, or --from and --to"),
  (["prune", "--keep", "0"], "--keep 0: the live generation always stays, so at least 1"),
  (["stats", "--from", "2026-03-02", "--to", "2026-03-01"], "--to 2026-03-01 is before --from 2026-03-02"),
  (["stats", "--date", "2026-03-02", "--to", "2026-03-01"], "give --date, or --from and --to"),
  (["cat", "articles", "--date", "2026-03-02", "--where", "x"], "--where takes KEY=VALUE, not “x”"),
  (["cat", "articles", "--date", "2026-02-30"], "“2026-02-30” is not a day; write it as 2026-03-02"),
  (["ls", "--lake", ""], "the lake's folder has no name"),
  (["export", "articles", "--columns", "id"], "--columns goes with --format csv"),
  (["export", "captures", "--warc", "--format", "csv"], "--warc and --format csv exclude each other"),
  (["diff", "articles", "4f1c", "--from", "2026-03-02"], "generations are named for one --date"),
])
func badArgumentsSayWhatIsMeant(_ pair: (arguments: [String], message: String)) {
  do {
    _ = try LakeTool.parseAsRoot(pair.arguments)
    Issue.record("\(pair.arguments) parsed")
  } catch {
    #expect(LakeTool.message(for: error).contains(pair.message))
    #expect(LakeTool.exitCode(for: error) == .validationFailure)
  }
}
