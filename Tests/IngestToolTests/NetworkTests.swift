import ArgumentParser
import DataLake
import Foundation
import Ingestion
import Jobs
import NewsModel
import NewsTestSupport
import SystemPackage
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

/// What `--check` and `--dry-run` say of feeds by what is remembered of them.
@Test(arguments: [(0, false, "due"), (1, false, "waits until 2026-03-02T12:00:01Z"), (0, true, "retired")])
func aFeedIsDueWhenItsPauseIsOver(_ seconds: Int, _ isRetired: Bool, _ word: String) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("due-\(UUID())").path
  let (feed, now) = ("https://a.example/feed", try #require(Instant("2026-03-02T12:00:00Z")))
  var state = FeedState(id: feed)
  (state.notBefore, state.retired) = (Instant(seconds: now.seconds + seconds), isRetired)
  let lake = Lake(root: FilePath(folder))
  defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
  try lake.writeStateRecords("feeds.jsonl.lz4", [state])
  let source = OutletSource(
    outlet: Outlet(id: .init("a"), name: "A", domain: "a.example"), domains: ["a.example"], feeds: [feed])
  let job = try StageJob(
    .ingest, JobOptions.parse(["--lake", folder, "--date", "2026-03-02", "--quiet"]), defaults: IngestionSettings())
  let take = LiveTake(job: job, sources: [source], now: now)
  if word == "due" {
    #expect(throws: Failure(.tryAgain, "1 feeds are due")) { try take.check() }
  } else {
    #expect(throws: Never.self) { try take.check() }
  }
  #expect(try take.dues().map(\.word) == [word])
}

@Test(arguments: [("/feed", nil as String?), ("/nothing", "none of 2 feeds could be read")])
func aRunOfWhichOneFeedCouldBeReadIsDone(_ path: String, _ failure: String?) throws {
  let rss = Array("<rss><channel><item><title>T</title></item></channel></rss>".utf8)
  let server = try LoopbackServer { asked in
    asked == path ? .init(200, ["Content-Type: application/rss+xml"], rss) : .init(asked == "/robots.txt" ? 404 : 500)
  }
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("live-\(UUID())").path
  defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
  var settings = IngestionSettings()
  settings.live.allowsPrivateAddresses = true
  settings.live.delay = 0
  let source = OutletSource(
    outlet: Outlet(id: .init("a"), name: "A", domain: "127.0.0.1"), domains: ["127.0.0.1"],
    feeds: ["/feed", "/other"].map { "http://127.0.0.1:\(server.port)\($0)" })
  let job = try StageJob(
    .ingest, JobOptions.parse(["--lake", folder, "--date", "2026-03-02", "--quiet"]), defaults: settings)
  var said: String?
  do {
    try LiveTake(job: job, sources: [source], now: .now).run()
  } catch let error as Failure {
    said = error.description
    #expect(error.status == .tryAgain)
  }
  #expect(said == failure)
}
