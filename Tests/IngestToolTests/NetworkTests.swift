import ArgumentParser
import Foundation
import NewsTestSupport
import Testing

@testable import ingest

/// Runs `ingest` on a sources file whose only feed is behind a server that counts who comes: what only looks must not ask
/// anybody.
private func visitors(_ arguments: [String]) throws -> (count: Int, error: (any Error)?) {
  let server = try LoopbackServer(answer: [])
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ingest-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let (sources, settings) = (folder.path + "/sources.yml", folder.path + "/settings.yml")
  try "outlets: [{id: a, domains: [127.0.0.1], feeds: ['http://127.0.0.1:\(server.port)/feed']}]\n"
    .write(toFile: sources, atomically: true, encoding: .utf8)
  try "live: {allowsPrivateAddresses: true, delay: 0}\n".write(toFile: settings, atomically: true, encoding: .utf8)
  let take = try Take.parse(
    ["--lake", folder.path + "/lake", "--date", "2026-03-02", "--settings", settings, "--quiet", "--sources", sources]
      + arguments)
  do {
    try take.run()
    return (server.connections, nil)
  } catch {
    return (server.connections, error)
  }
}

@Test(arguments: [["--dump-settings"], ["--dry-run"], ["--check"]])
func whatOnlyLooksAsksNobody(_ arguments: [String]) throws {
  #expect(try visitors(arguments).count == 0)
}

@Test func theServerSeesWhoComes() throws {
  let (count, error) = try visitors([])
  #expect(count > 0)
  #expect(error.map { "\($0)" } == "none of 1 feeds could be read")
}

@Test(arguments: [
  ([], "say what to take in: --sources FILE for live feeds, or --warc, --archive, --folder, --jsonl"),
  (["--warc", "x", "--dry-run"], "--dry-run is for feeds and sitemaps"),
  (["--from", "2026-03-01"], "--from and --to go with --sitemap"),
  (["--pages=-1"], "--pages takes a number of pages, not -1"),
  (["--sitemap", "x"], "--sitemap needs --from and --to"),
  (["--sitemap", "x", "--from", "2026-03-02", "--to", "2026-03-01"], "--from 2026-03-02 is after --to 2026-03-01"),
])
func optionsThatDoNotGoTogetherSaySo(_ arguments: [String], _ message: String) {
  var said = ""
  do {
    try Take.parse(["--date", "2026-03-02"] + arguments).run()
  } catch {
    said = Take.message(for: error)
  }
  #expect(said == message)
}
