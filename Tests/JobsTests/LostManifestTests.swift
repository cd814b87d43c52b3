import ArgumentParser
import Foundation
import NewsModel
import SystemPackage
import Testing

@testable import DataLake
@testable import Jobs

private struct Settings: Codable, Sendable { var limit = 3 }

/// A day that several imports add to.
private struct Intakes {
  let scratch: TestLake
  let captures: Partition

  init() throws {
    scratch = try TestLake()
    captures = try Dataset.captures.partition(on: scratch.day)
  }

  var path: String { scratch.lake.folder(of: captures).string + "/manifest.json" }

  func job(_ arguments: [String]) throws -> StageJob<Settings> {
    let options = try JobOptions.parse(
      ["--lake", scratch.lake.root.string, "--date", "2026-03-02", "--quiet"] + arguments)
    return try StageJob(.ingest, options, epoch: 1, defaults: Settings())
  }

  /// Imports one capture, whose body is that of its address.
  func take(_ name: String, at url: String? = nil, _ arguments: [String] = []) throws {
    let intake = CaptureIntake(
      try job(arguments), input: .init(partition: "jsonl:\(name)", digest: "sha256:\(name)"))
    var capture = Capture()
    capture.url = "https://\(url ?? name).example/"
    capture.body = capture.url
    capture.payloadDigest = "sha256:000000000000000"
    capture.identify()
    try intake.add(capture, on: scratch.day)
    _ = try intake.commit()
  }

  /// Takes two imports and loses the live manifest of the second.
  /// - Returns: its generation, and what is said of it.
  func loseSecond() throws -> (generation: String, message: String) {
    try take("a")
    try take("b")
    let generation = try scratch.lake.manifest(of: captures).generation
    try lose()
    return (
      generation,
      "\(path): the live manifest is not there, but files are: it was lost; "
        + "`lake use captures \(generation) --date 2026-03-02`"
    )
  }

  func lose() throws { try FileManager.default.removeItem(atPath: path) }

  func urls() throws -> [String] {
    try scratch.lake.records(Capture.self, of: captures).map(\.url).sorted()
  }

  /// Writes a live manifest whose counters are wrong, as an older version might have.
  func miscount(_ counters: Manifest.Counters) throws {
    var manifest = try scratch.lake.manifest(of: captures)
    manifest.counters = counters
    try Data(manifest.sealedText).write(to: URL(fileURLWithPath: path))
  }
}

@Test func anImportAfterALostManifestSaysWhatToDoAndLeavesAllAsItWas() throws {
  let intakes = try Intakes()
  let (generation, message) = try intakes.loseSecond()
  let error = #expect(throws: DataLakeError.self) { try intakes.take("c") }
  #expect(error?.description == message)
  #expect(!FileManager.default.fileExists(atPath: intakes.path))
  // What the message says helps.
  _ = try intakes.scratch.lake.use(generation, of: intakes.captures)
  try intakes.take("c")
  #expect(try intakes.urls() == ["https://a.example/", "https://b.example/", "https://c.example/"])
  #expect(try intakes.scratch.lake.findings(in: intakes.captures).isEmpty)
}

/// Nobody can tell whether it was lost or never written, and it is the same.
@Test func theOnlyGenerationIsMadeLiveAgain() throws {
  let intakes = try Intakes()
  try intakes.take("a")
  try intakes.lose()
  try intakes.take("b")
  try intakes.take("c", at: "a")
  #expect(try intakes.urls() == ["https://a.example/", "https://b.example/"])
  #expect(try intakes.scratch.lake.manifest(of: intakes.captures).counters == .init(in: 3, out: 2, merged: 1))
  #expect(try intakes.scratch.lake.findings(in: intakes.captures).isEmpty)
}

/// Whoever fetches hears of it before a feed is asked.
@Test func aLostManifestStopsALiveReadingBeforeItBegins() throws {
  let intakes = try Intakes()
  let message = try intakes.loseSecond().message
  let error = #expect(throws: DataLakeError.self) {
    try intakes.job([]).visitHeld(on: [intakes.scratch.day], capture: { _, _ in }, turnedAway: { _ in })
  }
  #expect(error?.description == message)
}

@Test(arguments: [Manifest.Counters(in: 5, out: 5), .init(in: 3, out: 2), .init(in: 2, out: 1, merged: 1)])
func countersOfOlderVersionsThatAreWrongSayHowTheyAreMended(_ counters: Manifest.Counters) throws {
  let intakes = try Intakes()
  try intakes.take("a")
  try intakes.take("b")
  try intakes.miscount(counters)
  let error = #expect(throws: DataLakeError.self) { try intakes.take("c") }
  #expect(
    error?.description == "\(intakes.path): its counters say \(counters.summary), but its files hold 2 records: "
      + "an older version of ingest miscounted; the same command with --force counts the files anew")
  try intakes.take("c", ["--force"])
  let mended = try intakes.scratch.lake.manifest(of: intakes.captures)
  #expect(mended.counters == .init(in: 3 + counters.merged, out: 3, merged: counters.merged))
  try intakes.take("d")
  #expect(try intakes.urls().count == 4)
}

/// How a feed did, twice on a day.
@Suite struct LostFeedHealth {
  private let intakes: Intakes
  private let health: Partition

  init() throws {
    intakes = try Intakes()
    health = try Dataset<FeedHealth>.feedHealth.partition(on: intakes.scratch.day)
    try read(new: 3)
  }

  private var path: String { intakes.scratch.lake.folder(of: health).string + "/manifest.json" }

  private func read(new: Int) throws {
    var feed = FeedHealth()
    feed.id = "https://post.example/feed"
    feed.new = new
    try intakes.job([]).record([feed])
  }

  private func counts() throws -> [Int] { try intakes.scratch.lake.records(FeedHealth.self, of: health).map(\.new) }

  @Test func theOnlyGenerationIsMadeLiveAgainAndItsCountsGoOn() throws {
    try FileManager.default.removeItem(atPath: path)
    try read(new: 2)
    #expect(try counts() == [5])
  }

  /// Before a feed is asked, and when nobody asked first.
  @Test func oneOfSeveralIsAnErrorThatSaysWhatToDo() throws {
    try read(new: 2)
    let generation = try intakes.scratch.lake.manifest(of: health).generation
    try FileManager.default.removeItem(atPath: path)
    let message =
      "\(path): the live manifest is not there, but files are: it was lost; `lake use feed-health \(generation) --date 2026-03-02`"
    #expect(#expect(throws: DataLakeError.self) { try intakes.job([]).restoreFeedHealth() }?.description == message)
    #expect(#expect(throws: DataLakeError.self) { try read(new: 1) }?.description == message)
    _ = try intakes.scratch.lake.use(generation, of: health)
    try read(new: 1)
    #expect(try counts() == [6])
  }
}
