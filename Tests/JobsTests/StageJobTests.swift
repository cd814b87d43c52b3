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

/// A kill between the commits of two datasets leaves one of them as it was.
@Test(arguments: ["themes", "clusters"])
func aStageThatDidNotCommitAllOfItsDatasetsRunsAgain(_ dataset: String) throws {
  let test = try TestLake()
  _ = try test.cluster()
  try FileManager.default.removeItem(atPath: "\(test.lake.root)/\(dataset)")
  #expect(try test.cluster() == 1)
  #expect(try test.cluster() == 0)
}

@Test(arguments: Stage.allCases)
func aStageRunsAgainWhenWhatItReadsOfItsDayIsOther(_ stage: Stage) throws {
  let test = try TestLake()
  func commit(_ dataset: String, _ epoch: Int) throws {
    let partition = try Partition(dataset: dataset, date: test.day.description)
    let writer = try GenerationWriter(lake: test.lake, partition: partition, generation: "aaaaaaaaaaa\(epoch)")
    try writer.append(line: #"{"id":"\#(epoch)"}"#, id: "\(epoch)")
    var draft = Manifest()
    draft.counters = .init(in: 1, out: 1)
    _ = try writer.commit(draft)
  }
  let read = stage.inputs + stage.optionalInputs
  for dataset in read { try commit(dataset, 1) }
  let options = try JobOptions.parse(["--lake", test.lake.root.string, "--date", test.day.description, "--quiet"])
  func runs() throws -> Int {
    var runs = 0
    try StageJob(stage, options, epoch: 1, defaults: Blank()).run { run in
      runs += 1
      for dataset in stage.sideDatasets + [stage.dataset] {
        let partition = try Partition(dataset: dataset, date: test.day.description)
        let writer = try GenerationWriter(lake: test.lake, partition: partition, generation: run.fingerprint.generation)
        _ = try writer.commit(run.fingerprint.manifest(schema: 1, counters: .init()))
      }
    }
    return runs
  }
  #expect(try [runs(), runs()] == [1, 0])
  for dataset in read {
    try commit(dataset, 2)
    #expect(try [runs(), runs()] == [1, 0], "\(dataset)")
  }
}

/// The day's page says how many pages gave no article.
@Test func anEditionIsMadeFromWhatNormalizeTurnedAwayToo() {
  #expect(Stage.publish.optionalInputs.contains(Dataset<Rejection>.rejections(by: .normalize).name))
}

/// Everything that can change a stage's output.
@Test func anotherFingerprintForEachThingThatIsOther() {
  func text(_ edit: (inout Fingerprint) -> Void) -> String {
    var fingerprint = Fingerprint(
      stage: .cluster, epoch: 1, settings: .object([.init("a", .number("1"))]),
      models: [.init(role: "r", name: "m", digest: "sha256:0")], inputs: [.init(partition: "p", digest: "sha256:0")])
    edit(&fingerprint)
    return fingerprint.text
  }
  let texts = [
    text { _ in }, text { $0.stage = .link }, text { $0.epoch = 2 },
    text { $0.settings = .object([.init("a", .number("2"))]) }, text { $0.models = [] },
    text { $0.models[0].role = "other" }, text { $0.models[0].name = "other" },
    text { $0.models[0].digest = "sha256:1" }, text { $0.inputs = [] }, text { $0.inputs[0].partition = "other" },
    text { $0.inputs[0].digest = "sha256:1" },
  ]
  #expect(Set(texts).count == texts.count)
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

extension TestLake {
  fileprivate func intake() throws -> StageJob<Blank> {
    try StageJob(
      .ingest, JobOptions.parse(["--lake", lake.root.string, "--date", day.description, "--quiet"]), epoch: 1,
      defaults: Blank())
  }
}

/// A feed that was not asked, or has not changed, says nothing of what it holds.
@Test func howAFeedDidAddsUpOverADay() throws {
  let test = try TestLake()
  func record(_ state: FeedHealth.State, new: Int, entries: Int) throws -> FeedHealth? {
    var health = FeedHealth()
    health.id = "https://a.example/feed"
    (health.state, health.new, health.entries) = (state, new, entries)
    try test.intake().record([health])
    return try test.lake.records(ifCommittedTo: .feedHealth, on: test.day).first
  }
  let days = [
    try record(.ok, new: 3, entries: 20), try record(.unchanged, new: 0, entries: 0),
    try record(.failed, new: 0, entries: 0), try record(.waiting, new: 0, entries: 0),
    try record(.ok, new: 2, entries: 21),
  ]
  #expect(days.map { $0?.new } == [3, 3, 3, 3, 5])
  #expect(days.map { $0?.entries } == [20, 20, 20, 20, 21])
  #expect(days.map { $0?.state } == [.ok, .unchanged, .failed, .failed, .ok])
}

/// A page whose picture was turned away is no entry that was.
@Test func onlyEntriesThatWereTurnedAwayNeedNotBeFetchedAgain() throws {
  let test = try TestLake()
  let reasons = ["feed.entryTooOld", "image.reserved", "http.clientError"]
  let rejections = reasons.map {
    Rejection(stage: "ingest", record: $0, url: "https://a.example/" + $0, reason: $0, detail: nil, date: test.day)
  }
  let fingerprint = Fingerprint(stage: .ingest, epoch: 1, settings: .object([]), inputs: [])
  try StageRun(lake: test.lake, day: test.day, fingerprint: fingerprint).write(rejections, to: .rejections(by: .ingest))
  var visited: [String] = []
  try test.intake().visitHeld(on: [], capture: { _, _ in }, turnedAway: { visited.append($0.reason) })
  #expect(visited == ["feed.entryTooOld"])
}
