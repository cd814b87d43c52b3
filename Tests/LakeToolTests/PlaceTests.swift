import ArgumentParser
import DataLake
import Foundation
import JSON
import Jobs
import NewsModel
import SystemPackage
import Testing

@testable import lake

/// Runs a command of the tool, whose output stays empty where it fails.
private func run(_ arguments: [String]) throws {
  var command = try LakeTool.parseAsRoot(arguments)
  try command.run()
}

private let datasets = Catalog.entries.map(\.name).joined(separator: ", ")

@Test(arguments: [
  ["ls"], ["verify"], ["stats"], ["status"], ["report"], ["prune", "--dry-run"], ["export", "articles"],
  ["export", "captures", "--warc"], ["diff", "articles"],
  ["use", "articles", "--previous", "--from", "2026-03-02", "--to", "2026-03-03"],
])
func aFolderThatIsNotThereIsNoEmptyLake(_ arguments: [String]) {
  #expect(throws: Failure(.inputMissing, "/nowhere/daat: there is no lake; --lake names its folder")) {
    try run(arguments + ["--lake", "/nowhere/daat"])
  }
}

@Test func aFileInTheLakesPlaceIsNoInput() throws {
  let file = FileManager.default.temporaryDirectory.appendingPathComponent("file-\(UUID().uuidString)").path
  try Data().write(to: URL(fileURLWithPath: file))
  defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: file) } }
  #expect(throws: Failure(.inputMissing, "\(file): there is no lake; --lake names its folder")) {
    try run(["ls", "--lake", file])
  }
  let error = #expect(throws: DataLakeError.self) {
    try run(["cat", "articles", "--lake", file, "--date", "2026-03-02"])
  }
  #expect(error?.description == "\(file): not a folder; --lake names the lake's")
  #expect(error.map { ExitStatus($0) } == .inputMissing)
}

@Test func whatIsPutKeepsTheContract() throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("put-\(UUID().uuidString)").path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
  var clusters = [Cluster(), Cluster()]
  clusters[0].id = .init("cluster-a")
  clusters[0].date = Day(number: 20_514)
  clusters[1].id = .init("cluster-b")
  clusters[1].date = Day(number: 20_513)
  let file = folder + "/clusters.jsonl"
  func put(_ clusters: ArraySlice<Cluster>) throws {
    try clusters.map { $0.jsonText + "\n" }.joined().write(toFile: file, atomically: true, encoding: .utf8)
    try run(["put", "clusters", "--lake", folder + "/lake", "--date", "2026-03-02", file])
  }
  let wrong = DataLakeError.damaged(
    path: "\(file):2", reason: "date is “2026-03-01”; it must be the partition's, 2026-03-02")
  #expect(throws: wrong) { try put(clusters[...]) }
  try put(clusters[..<1])
}

@Test(arguments: [
  ["ls", "articels"], ["verify", "--dataset", "articels"], ["stats", "articels"], ["prune", "articels", "--dry-run"],
  ["cat", "articels", "--date", "2026-03-02"], ["generations", "articels", "--date", "2026-03-02"],
  ["use", "articels", "--previous", "--date", "2026-03-02"], ["schema", "articels"], ["export", "articels"],
])
func aNameThatNoDatasetHasNamesThoseThereAre(_ arguments: [String]) {
  #expect(throws: Failure(.badData, "articels: not a dataset; the datasets are \(datasets)")) {
    try run(arguments + (arguments[0] == "schema" ? [] : ["--lake", FileManager.default.temporaryDirectory.path]))
  }
}

@Test func daysOfWhichNothingIsCommittedAreSaidToBe() throws {
  let lake = FileManager.default.temporaryDirectory.appendingPathComponent("empty-\(UUID().uuidString)").path
  try FileManager.default.createDirectory(atPath: lake, withIntermediateDirectories: true)
  defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: lake) } }
  try run(["ls", "--lake", lake])
  #expect(throws: Failure(.inputMissing, "nothing is committed that could be verified; lake ls lists what is")) {
    try run(["verify", "--lake", lake, "--date", "2026-03-02"])
  }
  #expect(throws: Failure(.inputMissing, "articles: nothing is committed on these days")) {
    try run(["use", "articles", "--previous", "--lake", lake, "--from", "2026-03-02", "--to", "2026-03-03"])
  }
}

@Test func verifyFindsAPartitionWhoseManifestIsLost() throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lost-\(UUID().uuidString)").path
  let generation = folder + "/articles/date=2026-03-02/aaaaaaaaaaaa"
  try FileManager.default.createDirectory(atPath: generation, withIntermediateDirectories: true)
  defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
  #expect(throws: Failure(.badData, "2 of the lake's files are not as committed")) {
    try run(["verify", "--lake", folder])
  }
}

/// Clusters that somebody `put` are a day, with or without captures.
@Test func daysAreThoseOfWhichAStageHasCommittedSomething() throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("days-\(UUID().uuidString)").path
  let lake = Lake(root: FilePath(folder))
  defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
  func run(_ stage: Stage, on day: Int) -> StageRun {
    let fingerprint = Fingerprint(stage: stage, epoch: 1, settings: .object([]), inputs: [])
    return StageRun(lake: lake, day: Day(number: day), fingerprint: fingerprint)
  }
  try run(.ingest, on: 20_515).write([Capture](), to: .captures)
  try run(.normalize, on: 20_514).write([Article](), to: .articles)
  try run(.cluster, on: 20_514).write([Cluster](), to: .clusters)
  #expect(try DayRange.parse([]).days(of: lake).map(\.description) == ["2026-03-02", "2026-03-03"])
  #expect(try DayRange.parse(["--to", "2026-03-02"]).days(of: lake).map(\.description) == ["2026-03-02"])
  let (from, to) = (["--from", "2026-03-03"], ["--to", "2026-03-02"])
  for (range, days) in [([], 3), (from, 1), (to, 2), (["--date", "2026-03-02"], 2)] {
    let options = try RangeOptions.parse(["--lake", folder] + range)
    #expect(try options.partitions(of: nil).count == days, "\(range)")
  }
}

@Test func oneDamagedFileIsEnoughForVerifyToFail() throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("one-\(UUID().uuidString)").path
  let lake = Lake(root: FilePath(folder))
  defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
  let fingerprint = Fingerprint(stage: .normalize, epoch: 1, settings: .object([]), inputs: [])
  let run = StageRun(lake: lake, day: Day(number: 20_514), fingerprint: fingerprint)
  try run.write([Article()], to: .articles)
  try Data([1]).write(
    to: URL(
      fileURLWithPath: "\(folder)/articles/date=2026-03-02/\(fingerprint.generation)/part-00000.jsonl.lz4"))
  #expect(throws: Failure(.badData, "1 of the lake's files are not as committed")) { try lakeTool("verify", folder) }
}

/// What an edition was made from stays as long as it does.
@Test func pruneLeavesWhatAKeptEditionWasMadeFrom() throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("prune-\(UUID().uuidString)").path
  let lake = Lake(root: FilePath(folder))
  defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
  let partition = try Dataset<Article>.articles.partition(on: Day(number: 20_514))
  func run(_ stage: Stage, _ epoch: Int, inputs: [Manifest.Input] = []) -> StageRun {
    StageRun(
      lake: lake, day: Day(number: 20_514),
      fingerprint: Fingerprint(stage: stage, epoch: epoch, settings: .object([]), inputs: inputs))
  }
  func article(_ id: String) -> Article {
    var article = Article()
    article.id = .init(id)
    return article
  }
  try run(.normalize, 1).write([article("article-1")], to: .articles)
  let read = try lake.manifest(of: partition)
  try run(.publish, 1, inputs: [.init(partition: partition.description, digest: read.digest)])
    .write([Edition()], to: .editions)
  for epoch in 2...3 { try run(.normalize, epoch).write([article("article-\(epoch)")], to: .articles) }
  try lakeTool("prune", folder, "--keep", "1")
  let live = try lake.manifest(of: partition).generation
  #expect(try Set(lake.generations(of: partition).map(\.generation)) == [read.generation, live])
}

private func lakeTool(_ command: String, _ folder: String, _ more: String...) throws {
  try run([command, "--lake", folder] + more)
}

@Test func anIdThatBeginsAnotherMeansItself() throws {
  let starts = Starts(
    of: ["article-a", "article-ab", "article-c"].map { Article.ID($0) }, "article", on: Day(number: 20_514))
  #expect(try starts.id("article-a").rawValue == "article-a")
  #expect(try starts.id("article-c").rawValue == "article-c")
}
