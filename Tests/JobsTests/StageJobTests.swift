import ArgumentParser
import DataLake
import Foundation
import JSON
import NewsModel
import SystemPackage
import Testing

@testable import Jobs

private struct Blank: Codable, Sendable { var level = 1 }

extension TestLake {
  /// Runs a stage that commits nothing but its datasets, and returns how often its work was called.
  fileprivate func cluster(on day: Day? = nil, check: Bool = false, level: Int = 1) throws -> Int {
    let arguments = ["--lake", lake.root.string, "--date", (day ?? self.day).description, "--quiet"]
    let options = try JobOptions.parse(arguments + (check ? ["--check"] : []))
    var runs = 0
    try StageJob(.cluster, options, epoch: 1, defaults: Blank(level: level)).run { run in
      runs += 1
      try run.write([Theme](), to: .themes)
      try run.write([Cluster](), to: .clusters)
    }
    return runs
  }

  fileprivate var clusters: Partition { get throws { try Dataset<Cluster>.clusters.partition(on: day) } }
}

@Test func aStageRunsOnceAndIsFreshThen() throws {
  let test = try TestLake()
  #expect(try test.cluster() == 1)
  #expect(try test.cluster() == 0)
  #expect(try test.lake.lastRun(of: .cluster, on: test.day)?.status == .fresh)
}

@Test func aChangedSettingMakesANewGenerationBesideTheOld() throws {
  let test = try TestLake()
  _ = try test.cluster()
  #expect(try test.cluster(level: 2) == 1)
  #expect(try test.lake.generations(of: test.clusters).count == 2)
}

@Test func anInputThatIsOlderThanWhatItWasMadeFromIsNamed() throws {
  let test = try TestLake()
  _ = try test.cluster()
  #expect(test.lake.outdatedInputs(of: .summarize, on: test.day) == [])
  try test.commit(articles: ["article-a", "article-b"])
  #expect(
    test.lake.outdatedInputs(of: .summarize, on: test.day) == [
      "clusters/date=2026-03-02 was made before articles/date=2026-03-02 became what it is; run cluster again first"
    ])
  #expect(test.lake.outdatedInputs(of: .cluster, on: test.day) == [])
  _ = try test.cluster()
  #expect(test.lake.outdatedInputs(of: .summarize, on: test.day) == [])
}

@Test func checkRefusesAStaleStageAndWritesNothing() throws {
  let test = try TestLake()
  #expect(throws: Failure(.tryAgain, "cluster 2026-03-02: not up to date")) { try test.cluster(check: true) }
  #expect(try test.lake.manifestIfCommitted(of: test.clusters) == nil)
}

@Test func aMissingInputIsNamedAndTheRunIsNoted() throws {
  let test = try TestLake()
  let other = test.day.advanced(by: 1)
  let path = test.lake.root.string + "/articles/date=2026-03-03/manifest.json"
  #expect(throws: DataLakeError.missing(path: path)) { try test.cluster(on: other) }
  #expect(try test.lake.lastRun(of: .cluster, on: other)?.message == "\(path): not committed; run the stage before")
}

@Test func aLakeThatIsNotThereIsNotMadeByAFailedRun() throws {
  let test = try TestLake()
  let folder = test.lake.root.string + "-mistyped"
  let options = try JobOptions.parse(["--lake", folder, "--date", "2026-03-02", "--quiet"])
  let job = try StageJob(.cluster, options, epoch: 1, defaults: Blank())
  #expect(throws: DataLakeError.missing(path: folder + "/articles/date=2026-03-02/manifest.json")) {
    try job.run { _ in Issue.record("there is nothing to work on") }
  }
  #expect(!job.lake.exists)
  #expect(test.lake.exists)
}

@Test func aDayWithoutAPartIsNotTakenForOneThatNeverWas() throws {
  let test = try TestLake()
  let run = StageRun(
    lake: test.lake, day: test.day,
    fingerprint: Fingerprint(stage: .cluster, epoch: 1, settings: .object([]), inputs: []))
  #expect(try run.readIfCommitted(.articles, on: test.day.advanced(by: 1)).isEmpty)
  let partition = try Dataset.articles.partition(on: test.day)
  let file = try test.lake.manifest(of: partition).files[0]
  let path = test.lake.folder(of: partition).appending(file.path).string
  try FileManager.default.removeItem(atPath: path)
  #expect(
    throws: DataLakeError.damaged(path: path, reason: "the manifest names this file, and it is not there")
  ) { try run.readIfCommitted(.articles, on: test.day) }
}

/// As of variables that were not set: an empty name would be the root of the file system, or the settings of nobody.
@Test(arguments: [("--lake", "the lake's folder has no name"), ("--settings", "--settings names no file")])
func anEmptyNameIsNone(_ pair: (option: String, message: String)) {
  do {
    _ = try JobOptions.parse([pair.option, "", "--date", "2026-03-02"])
    Issue.record("it parsed")
  } catch {
    #expect(JobOptions.message(for: error).contains(pair.message))
    #expect(JobOptions.exitCode(for: error) == .validationFailure)
  }
}
