import ArgumentParser
import DataLake
import Foundation
import JSON
import Jobs
import NewsModel
import SystemPackage
import Testing

@testable import lake

/// A lake with one day of three articles and an event of two of them.
private final class LabelledDay {
  let lake: Lake
  private let day = Day(number: 20_514)

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("labels-\(UUID().uuidString)").path
    lake = Lake(root: FilePath(folder))
    let fingerprint = Fingerprint(stage: .normalize, epoch: 1, settings: .object([]), inputs: [])
    let run = StageRun(lake: lake, day: day, fingerprint: fingerprint)
    try run.write(["flood", "ferry", "opera"].map(Self.article), to: .articles)
    var cluster = Cluster()
    cluster.id = Cluster.id(founder: .init("article-flood"))
    try run.write([cluster], to: .clusters)
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: lake.root.string) } catch { Issue.record(error) }
  }

  private static func article(_ name: String) -> Article {
    var article = Article()
    article.id = .init("article-\(name)")
    return article
  }

  func label(_ arguments: [String]) throws -> Label {
    try Labels.Add.parse(arguments + ["--lake", lake.root.string, "--date", day.description]).label()
  }

  func check() throws { try Labels.Check.parse(["--lake", lake.root.string]).run() }

  func write(_ labels: [Label]) throws {
    let folder = lake.root.string + "/labels"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try labels.map { $0.jsonText + "\n" }.joined()
      .write(toFile: folder + "/desk.jsonl", atomically: true, encoding: .utf8)
  }
}

@Suite struct LabelsTests {
  @Test func aLabelIsWrittenWithWholeIDs() throws {
    let day = try LabelledDay()
    let label = try day.label(["merge", "article-fl", "article-fe", "--by", "desk", "--at", "2026-03-04T10:00:00Z"])
    #expect(
      label.jsonText == """
        {"id":"\(label.id)","kind":"merge","date":"2026-03-02","articles":["article-flood","article-ferry"],\
        "by":"desk","at":"2026-03-04T10:00:00Z"}
        """)
    let founded = Cluster.id(founder: .init("article-flood"))
    let takeDown = try day.label(["take-down", "--cluster", String(founded.rawValue.prefix(12))])
    #expect(takeDown.cluster == founded)
    #expect(takeDown.at != nil)
    #expect(takeDown.id != label.id)
  }

  @Test(arguments: [
    (
      ["merge", "article-x", "article-f"], Jobs.ExitStatus.inputMissing,
      "“article-x”: no article of 2026-03-02 has an id that starts so; lake cat articles lists them"
    ),
    (
      ["merge", "article-f", "article-o"], .badData,
      "“article-f”: 2 articles of 2026-03-02 have an id that starts so; give more of it"
    ),
    (
      ["take-down", "--cluster", "cluster-?"], .inputMissing,
      "“cluster-?”: no cluster of 2026-03-02 has an id that starts so; lake cat clusters lists them"
    ),
    (["merge", "article-o"], .badData, "a label of kind “merge” needs two articles or more in `articles`"),
    (
      ["correction", "article-o", "--old-text", "two"], .badData,
      "a label of kind “correction” needs `oldText` and `newText`"
    ),
  ])
  func aLabelThatWouldDoNothingIsNotWritten(_ example: (arguments: [String], status: Jobs.ExitStatus, words: String))
    throws
  {
    let day = try LabelledDay()
    #expect(throws: Failure(example.status, example.words)) { try day.label(example.arguments) }
  }

  @Test func checkCountsLabelsThatNameWhatIsNotThere() throws {
    let day = try LabelledDay()
    var label = try day.label(["take-down", "article-o"])
    try day.write([label])
    try day.check()
    label.articles = [.init("article-nowhere")]
    try day.write([try day.label(["split", "article-o"]), label])
    #expect(throws: Failure(.badData, "1 of 2 labels name what the lake does not have")) { try day.check() }
  }
}
