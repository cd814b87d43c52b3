import DataLake
import Foundation
import JSON
import NewsModel
import SystemPackage
import Testing

@testable import Jobs

extension TestLake {
  fileprivate func commitClusters(
    from articles: String, settings: JSONTree = .object([]), epoch: Int = Stage.cluster.epoch
  ) throws {
    let fingerprint = Fingerprint(
      stage: .cluster, epoch: epoch, settings: settings,
      inputs: [.init(partition: "articles/date=\(day)", digest: articles)])
    try StageRun(lake: lake, day: day, fingerprint: fingerprint).write([Cluster](), to: .clusters)
  }

  fileprivate func state(of stage: Stage) throws -> StageState {
    var reader = try StatusReader(lake: lake, settingsFolder: lake.root.string + "/settings")
    return try reader.state(of: stage, on: day)
  }

  fileprivate var articlesDigest: String {
    get throws { try lake.manifest(of: Dataset<Article>.articles.partition(on: day)).digest }
  }
}

@Test func aStageWithoutAManifestIsMissing() throws {
  let test = try TestLake()
  #expect(try test.state(of: .cluster) == StageState(.missing))
}

@Test(arguments: [
  (RunRecord.Status.failed, StageState(.failed, reason: "disk full")),
  (.refused, StageState(.refused, reason: "disk full")), (.done, StageState(.fresh)), (.fresh, StageState(.fresh)),
])
func whatBecameOfTheLastRunIsSaid(_ status: RunRecord.Status, _ state: StageState) throws {
  let test = try TestLake()
  try test.commitClusters(from: test.articlesDigest)
  try test.lake.note(
    RunClock().record(.cluster, test.day, status, message: "disk full"))
  #expect(try test.state(of: .cluster) == state)
}

/// What came in is never made again.
@Test func whatAnotherVersionTookInIsFresh() throws {
  let test = try TestLake()
  let fingerprint = Fingerprint(stage: .ingest, epoch: Stage.ingest.epoch - 1, settings: .object([]), inputs: [])
  try StageRun(lake: test.lake, day: test.day, fingerprint: fingerprint).write([Capture](), to: .captures)
  #expect(try test.state(of: .ingest) == StageState(.fresh))
}

@Test func aStageWhoseInputsAreAsTheyWereIsFresh() throws {
  let test = try TestLake()
  try test.commitClusters(from: test.articlesDigest)
  #expect(try test.state(of: .cluster) == StageState(.fresh))
}

@Test func aStageWithAnotherInputIsStaleAndSaysWhich() throws {
  let test = try TestLake()
  try test.commitClusters(from: "sha256:0")
  #expect(try test.state(of: .cluster) == StageState(.stale, reason: "articles/date=2026-03-02 changed"))
}

@Test func whatAnotherVersionOfTheStageMadeIsStale() throws {
  let test = try TestLake()
  try test.commitClusters(from: test.articlesDigest, epoch: Stage.cluster.epoch - 1)
  #expect(try test.state(of: .cluster) == StageState(.stale, reason: "another version of the stage made it"))
}

@Test func whatAModelCouldNotBeAskedForIsStale() throws {
  let test = try TestLake()
  let fingerprint = Fingerprint(
    stage: .cluster, epoch: Stage.cluster.epoch, settings: .object([]),
    models: [.init(role: Manifest.provisionalRole, name: "model unavailable", digest: "sha256:0")],
    inputs: [.init(partition: "articles/date=\(test.day)", digest: try test.articlesDigest)])
  try StageRun(lake: test.lake, day: test.day, fingerprint: fingerprint).write([Cluster](), to: .clusters)
  #expect(try test.state(of: .cluster) == StageState(.stale, reason: "its model could not be asked for all of it"))
}

@Test func aLabelThatConcernsTheDayMakesItsStageStale() throws {
  let test = try TestLake()
  let labels = try LabelFiles(lake: test.lake).concerning(test.day, in: test.lake, kinds: Label.Kind.grouping)
  let fingerprint = Fingerprint(
    stage: .cluster, epoch: Stage.cluster.epoch, settings: .object([]),
    inputs: [.init(partition: "articles/date=\(test.day)", digest: try test.articlesDigest), labels.input])
  try StageRun(lake: test.lake, day: test.day, fingerprint: fingerprint).write([Cluster](), to: .clusters)
  #expect(try test.state(of: .cluster) == StageState(.fresh))
  let folder = test.lake.root.appending("labels")
  try FileManager.default.createDirectory(atPath: folder.string, withIntermediateDirectories: true)
  let line = #"{"id":"label-1","kind":"merge","date":"\#(test.day)","articles":["article-a","article-b"]}"#
  try line.write(toFile: folder.appending("desk.jsonl").string, atomically: true, encoding: .utf8)
  #expect(try test.state(of: .cluster) == StageState(.stale, reason: "labels changed"))
}

@Test func aRefusedRunIsShownWithItsReason() throws {
  let test = try TestLake()
  try test.lake.note(RunClock().record(.publish, test.day, .refused, message: "gate: no stories"))
  #expect(try test.state(of: .publish) == StageState(.refused, reason: "gate: no stories"))
}

@Test func aChangedSettingIsNamedWithItsPath() {
  let merged = JSONTree.object([.init("limits", .object([.init("depth", .number("3"))])), .init("share", .number("1"))])
  let override = JSONTree.object([.init("limits", .object([.init("depth", .number("4"))]))])
  #expect(SettingsFile.difference(override, from: merged) == "limits.depth")
  #expect(SettingsFile.difference(.object([.init("share", .number("1"))]), from: merged) == nil)
}

@Test func theTableHasAWordForEachStageAndThenTheReasons() {
  let states = Stage.allCases.map { $0 == .publish ? StageState(.refused, reason: "no stories") : StageState(.fresh) }
  let table = StatusTable(rows: [.init(day: Day(number: 20_514), states: states)])
  #expect(
    table.text(inColour: false) == """
      date       ingest     normalize  cluster    link       summarize  publish
      2026-03-02 fresh      fresh      fresh      fresh      fresh      refused
      2026-03-02 publish is refused: no stories

      """)
}
