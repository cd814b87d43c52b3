import ArgumentParser
import DataLake
import Foundation
import JSON
import NewsModel
import SystemPackage
import Testing

@testable import Jobs

private struct Settings: Codable, Sendable { var limit = 3 }

private func job(_ scratch: TestLake, _ arguments: [String] = []) throws -> StageJob<Settings> {
  let options = try JobOptions.parse(
    ["--lake", scratch.lake.root.string, "--date", "2026-03-02", "--quiet"] + arguments)
  return try StageJob(.ingest, options, epoch: 1, defaults: Settings())
}

private func capture(_ url: String, _ body: String = "a", at hour: Int = 0) -> Capture {
  var capture = Capture()
  capture.url = url
  capture.capturedAt = Instant(seconds: hour * 3600)
  capture.body = body
  capture.payloadDigest = "sha256:" + String(repeating: "0", count: 15 - body.utf8.count) + body
  capture.identify()
  return capture
}

private let day = Day(number: 20_514)
private let first = Manifest.Input(partition: "warc:a", digest: "sha256:1")
private let second = Manifest.Input(partition: "jsonl:b", digest: "sha256:2")

private func take(_ scratch: TestLake, _ input: Manifest.Input, _ captures: [Capture]) throws -> [Manifest.Counters] {
  let intake = CaptureIntake(try job(scratch), input: input)
  for capture in captures { try intake.add(capture, on: day) }
  return try intake.commit().map(\.counters)
}

private func manifest(_ scratch: TestLake) throws -> Manifest {
  try scratch.lake.manifest(of: try Dataset.captures.partition(on: day))
}

private func held(_ scratch: TestLake) throws -> [Capture] {
  try scratch.lake.records(Capture.self, of: try Dataset.captures.partition(on: day))
}

@Test func importsAccumulate() throws {
  let scratch = try TestLake()
  _ = try take(scratch, first, [capture("https://a.example/")])
  _ = try take(scratch, second, [capture("https://b.example/")])
  #expect(try held(scratch).map(\.url).sorted() == ["https://a.example/", "https://b.example/"])
  #expect(try manifest(scratch).inputs == [second, first])
  #expect(try manifest(scratch).counters == .init(in: 2, out: 2))
  #expect(try scratch.lake.findings(in: try Dataset.captures.partition(on: day)).isEmpty)
}

@Test func theSameImportTwiceChangesNothing() throws {
  let scratch = try TestLake()
  _ = try take(scratch, first, [capture("https://a.example/")])
  let before = try manifest(scratch)
  #expect(try CaptureIntake(try job(scratch), input: first).isTaken(on: day))
  #expect(try take(scratch, first, [capture("https://a.example/")]).isEmpty)
  #expect(try manifest(scratch) == before)
}

@Test func theSameBytesAreTakenOnceAndChangedOnesSayWhatTheyChange() throws {
  let scratch = try TestLake()
  let page = capture("https://a.example/")
  #expect(try take(scratch, first, [page, page]) == [.init(in: 2, out: 1, merged: 1)])
  #expect(try take(scratch, second, [page, capture("https://a.example/", "b")]) == [.init(in: 2, out: 1, merged: 1)])
  #expect(try held(scratch).compactMap(\.revisitOf) == [page.id])
}

/// Words that come back are an edit like any other; whoever takes the latest capture must get them.
@Test func aPageThatGoesBackToEarlierBytesIsANewCapture() throws {
  let scratch = try TestLake()
  let versions = [("a", 1), ("b", 2), ("a", 3), ("a", 4)].map { capture("https://a.example/", $0.0, at: $0.1) }
  for (hour, version) in versions.enumerated() {
    _ = try take(scratch, .init(partition: "feeds", digest: "sha256:\(hour)"), [version])
  }
  let held = try held(scratch).sorted { $0.capturedAt < $1.capturedAt }
  #expect(held.map(\.body) == ["a", "b", "a"])
  #expect(held.map(\.revisitOf) == [nil, versions[0].id, versions[1].id])
  // All of them again, in one import, are nothing new.
  #expect(try take(scratch, second, versions.reversed()) == [.init(in: 4, out: 0, merged: 4)])
}

/// What comes late is weighed by its own time.
@Test func aCaptureThatComesLateIsComparedWithItsNeighboursInTime() throws {
  let scratch = try TestLake()
  func take(_ version: Capture) throws -> Manifest.Counters? {
    try JobsTests.take(scratch, .init(partition: "warc:x", digest: "sha256:\(version.id)"), [version]).first
  }
  let (first, last) = (capture("https://a.example/", "a", at: 3), capture("https://a.example/", "b", at: 6))
  for version in [first, last] { #expect(try take(version)?.out == 1) }
  for (body, hour) in [("a", 2), ("a", 4), ("b", 5), ("b", 7)] {
    #expect(try take(capture("https://a.example/", body, at: hour))?.merged == 1, "\(body) at \(hour)")
  }
  #expect(try take(capture("https://a.example/", "c", at: 1))?.out == 1)
  #expect(try take(capture("https://a.example/", "c", at: 4))?.out == 1)
  #expect(
    try held(scratch).sorted { $0.capturedAt < $1.capturedAt }.map(\.revisitOf) == [nil, nil, first.id, first.id])
}

@Test func rejectionsAreCountedAndKept() throws {
  let scratch = try TestLake()
  let intake = CaptureIntake(try job(scratch), input: first)
  try intake.add(capture("https://a.example/"), on: day)
  try intake.add(Rejection(stage: "ingest", record: "r", url: "", reason: "media.image", date: day))
  try intake.merge(on: day)
  #expect(
    try intake.commit().map(\.counters) == [.init(in: 3, out: 1, merged: 1, rejected: ReasonCounts(["media.image"]))])
  let rejections = try scratch.lake.records(
    Rejection.self, of: try Dataset<Rejection>.rejections(by: .ingest).partition(on: day))
  #expect(rejections.map(\.reason) == ["media.image"])
}

/// A setting that was tried and taken back. The second reading under the same settings gives the parts of the first.
@Test func settingsThatAreTakenBackChangeNothing() throws {
  let scratch = try TestLake()
  let file = scratch.lake.root.string + "/settings.yml"
  func take(_ limit: Int) throws -> [Manifest.Counters] {
    try "limit: \(limit)\n".write(toFile: file, atomically: true, encoding: .utf8)
    let intake = CaptureIntake(try job(scratch, ["--settings", file]), input: first)
    for url in ["https://a.example/", "https://b.example/"] { try intake.add(capture(url), on: day) }
    try intake.add(Rejection(stage: "ingest", record: "r", url: "", reason: "media.image", date: day))
    return try intake.commit().map(\.counters)
  }
  let again = Manifest.Counters(in: 3, out: 0, merged: 3)
  #expect(try take(3) == [.init(in: 3, out: 2, rejected: ReasonCounts(["media.image"]))])
  #expect(try take(4) == [again])
  let (before, generation) = (try held(scratch), try manifest(scratch).generation)
  #expect(try take(3) == [again])
  #expect(try held(scratch) == before)
  #expect(try manifest(scratch).generation != generation)
  #expect(try take(3) == [])
  for dataset in ["captures", "rejections/ingest"] {
    let partition = try Partition(dataset: dataset, date: day.description)
    let manifest = try scratch.lake.manifest(of: partition)
    #expect(manifest.counters.out == manifest.records)
    #expect(manifest.records == (dataset == "captures" ? 2 : 1))
    #expect(try scratch.lake.findings(in: partition).isEmpty)
  }
}

/// What other settings turn away for another reason is another rejection.
@Test func anImportReadUnderOtherSettingsListsNoRejectionTwice() throws {
  let scratch = try TestLake()
  let file = scratch.lake.root.string + "/settings.yml"
  func take(_ limit: Int, _ reasons: [String]) throws -> Manifest.Counters? {
    try "limit: \(limit)\n".write(toFile: file, atomically: true, encoding: .utf8)
    let intake = CaptureIntake(try job(scratch, ["--settings", file]), input: first)
    for reason in reasons {
      try intake.add(Rejection(stage: "ingest", record: "r", url: "", reason: reason, date: day))
    }
    return try intake.commit().first?.counters
  }
  func listed() throws -> [String] {
    try scratch.lake.records(
      Rejection.self, of: try Dataset<Rejection>.rejections(by: .ingest).partition(on: day)
    ).map(\.reason).sorted()
  }
  // The same twice in one reading is one, too.
  #expect(
    try take(1, ["a.b", "a.b", "c.d"]) == .init(in: 3, out: 0, merged: 1, rejected: ReasonCounts(["a.b", "c.d"])))
  #expect(try take(2, ["a.b", "e.f"]) == .init(in: 2, out: 0, merged: 1, rejected: ReasonCounts(["e.f"])))
  #expect(try listed() == ["a.b", "c.d", "e.f"])
  #expect(
    try manifest(scratch).counters == .init(in: 5, out: 0, merged: 2, rejected: ReasonCounts(["a.b", "c.d", "e.f"])))
}

@Test func anImportThatWasNotCommittedLeavesNothing() throws {
  let scratch = try TestLake()
  do {
    let intake = CaptureIntake(try job(scratch), input: first)
    try intake.add(capture("https://a.example/"), on: day)
  }
  #expect(try scratch.lake.manifestIfCommitted(of: try Dataset.captures.partition(on: day)) == nil)
}

@Test func aKillBetweenTheTwoDatasetsIsMadeGood() throws {
  let refused = Rejection(stage: "ingest", record: "r", url: "", reason: "media.image", date: day)
  func take(_ scratch: TestLake) throws {
    let intake = CaptureIntake(try job(scratch), input: first)
    try intake.add(capture("https://a.example/"), on: day)
    try intake.add(refused)
    _ = try intake.commit()
  }
  let (undisturbed, scratch) = (try TestLake(), try TestLake())
  try take(undisturbed)
  // Only the rejections were committed when the kill came.
  let rejections = PartitionIntake(
    scratch.lake, .rejections(by: .ingest), day,
    Fingerprint(stage: .ingest, epoch: 1, settings: try job(scratch).settingsTree, inputs: []), first)
  _ = rejections.add(refused, bytes: 1)
  try rejections.commit(adding: .init(in: 1, out: 1))
  try take(scratch)
  for dataset in ["captures", "rejections/ingest"] {
    let partition = try Partition(dataset: dataset, date: day.description)
    #expect(try scratch.lake.manifest(of: partition) == undisturbed.lake.manifest(of: partition))
  }
}

@Test func anIntakeThatIsRestartedForgets() throws {
  let scratch = try TestLake()
  let intake = CaptureIntake(try job(scratch), input: first)
  try intake.add(capture("https://a.example/"), on: day)
  intake.restart()
  try intake.add(capture("https://b.example/"), on: day)
  #expect(try intake.commit().map(\.counters) == [.init(in: 1, out: 1)])
  #expect(try held(scratch).map(\.url) == ["https://b.example/"])
}
