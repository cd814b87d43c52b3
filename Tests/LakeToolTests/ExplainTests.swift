import ArgumentParser
import DataLake
import Digests
import Foundation
import JSON
import Jobs
import NewsModel
import SystemPackage
import Testing

@testable import Clustering
@testable import lake

/// A lake with one day of four articles, two of one flood, clustered.
private final class ClusteredDay {
  static let articles = [
    article(
      "a", "Flood cuts off Port Ammel", "A flood cut off Port Ammel on Monday, and the ferry to Tarn did not sail."),
    article(
      "b", "Ferry to Tarn stays in harbour",
      "Captains kept the ferry to Tarn in harbour because a flood had cut off Port Ammel."),
    article("c", "Opera house of Brandt reopens", "Singers returned to the opera house of Brandt after two years."),
    article(
      "d", "Harvest fair opens with pumpkins",
      "Farmers brought pumpkins and cider to the harvest fair, and a ferry took visitors home."),
  ]
  let lake: Lake
  let day = Day(number: 20_514)

  init(labels: String = "", model: String? = nil) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("explain-\(UUID().uuidString)").path
    lake = Lake(root: FilePath(folder))
    let settings = ClusteringSettings()
    try StageRun(
      lake: lake, day: day, fingerprint: Fingerprint(stage: .normalize, epoch: 1, settings: .object([]), inputs: [])
    )
    .write(Self.articles, to: .articles)
    let digest = model == nil ? PairModel.digest(.none).description : "sha256:0"
    let fingerprint = Fingerprint(
      stage: .cluster, epoch: 1, settings: .object([]),
      models: [.init(role: "pairs", name: model ?? PairModel.standard.name, digest: digest)], inputs: [])
    try StageRun(lake: lake, day: day, fingerprint: fingerprint)
      .write(Clusterer(settings: settings).cluster(Self.articles, on: day).clusters, to: .clusters)
    try FileManager.default.createDirectory(atPath: folder + "/labels", withIntermediateDirectories: true)
    try labels.write(toFile: folder + "/labels/people.jsonl", atomically: true, encoding: .utf8)
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: lake.root.string) } catch { Issue.record(error) }
  }

  func report(_ first: String, _ second: String) throws -> String {
    try Explain.parse([first, second, "--lake", lake.root.string, "--date", day.description]).report()
  }

  private static func article(_ key: String, _ headline: String, _ body: String) -> Article {
    var article = Article()
    article.id = .init("article-\(key)")
    article.url = "https://\(key).example/"
    article.publisher = Outlet(id: .init("paper-\(key)"), name: "Paper", domain: "\(key).example")
    article.headline = headline
    article.articleBody = body
    article.inLanguage = .init(tag: "en", confidence: 1)
    return article
  }
}

@Suite struct ExplainTests {
  @Test func twoThatAreTogetherShowTheJoin() throws {
    let day = try ClusteredDay()
    let lines = try day.report("article-a", "article-b").split(separator: "\n").map { String($0) }
    #expect(lines[0] == "article-a  paper-a: Flood cuts off Port Ammel")
    #expect(lines[1] == "article-b  paper-b: Ferry to Tarn stays in harbour")
    #expect(lines[2] == "together, in \(Cluster.id(founder: .init("article-a")))")
    #expect(lines[3] == "  compared")
    #expect(lines[4].hasPrefix("  joined: groups of 1 and 1, similarity 0.") && lines[4].hasSuffix(", threshold 0.45"))
    #expect(lines[5] == "features of the pair, with what each gives to the score")
    #expect(lines[6].hasPrefix("  text 0.") && lines[6].contains(" gives "))
    #expect(lines.contains { $0.hasPrefix("score ") && $0.contains(", that is, a chance of one event of 0.") })
    #expect(lines.contains { $0.hasPrefix("  ferry 0.") })
    let near = try #require(lines.firstIndex(of: "nearest to article-a"))
    #expect(lines[near + 1].hasSuffix(" article-b  paper-b: Ferry to Tarn stays in harbour"))
  }

  @Test func twoThatAreApartShowTheBestJoinThatWasRefused() throws {
    let day = try ClusteredDay()
    let lines = try day.report("article-d", "article-b").split(separator: "\n").map { String($0) }
    #expect(
      lines[2] == "apart, in \(Cluster.id(founder: .init("article-d"))) and \(Cluster.id(founder: .init("article-a")))")
    #expect(lines[4].hasPrefix("  best join: groups of 1 and "))
    #expect(lines[4].hasSuffix("; refused, for it is under the threshold 0.45"))
  }

  @Test func nothingInCommonIsSaid() throws {
    let lines = try ClusteredDay().report("article-c", "article-a").split(separator: "\n").map { String($0) }
    #expect(lines[3] == "  not compared with each other: neither is among the other's nearest within the window")
    #expect(lines[4] == "  best join: groups of 1 and 1, similarity 0.0; refused, for it is under the threshold 0.45")
  }

  @Test func aLabelIsAReason() throws {
    let apart = #"{"id":"label-1","kind":"not-same","articles":["article-a","article-b"]}"# + "\n"
    let lines = try ClusteredDay(labels: apart).report("article-a", "article-b").split(separator: "\n").map {
      String($0)
    }
    #expect(lines[2] == "apart")
    #expect(lines[4].hasPrefix("  best join: groups of 1 and 1, "))
    #expect(lines[4].hasSuffix("; refused, for a label keeps them apart"))
    #expect(lines[5] == "  note: the lake's clusters have them together: they are of an earlier version; run cluster")
  }

  @Test func anArticleOfTwoWordsIsSaidToTellNoEvent() {
    var explanation = Explanation()
    explanation.sayTooLittle = true
    let lines = ExplanationText(settings: .init()).text(explanation).split(separator: "\n")
    #expect(lines.contains("  not compared with each other: they have fewer than three words to tell an event by"))
  }

  @Test func anArticleThatMovedIsSaidToHaveAndWhy() {
    var text = ExplanationText(settings: .init())
    text.articles = (.init("article-a"), .init("article-b"))
    var explanation = Explanation()
    let from = GroupMove.Side(group: 0, size: 1, similarity: 0.25)
    let to = GroupMove.Side(group: 5, size: 7, similarity: 0.9)
    explanation.joins = JoinWatch(3, 9).seeing([.init(row: 4, from: from, to: to), .init(row: 9, from: from, to: to)])
    let lines = text.text(explanation).split(separator: "\n")
    #expect(
      lines.filter { $0.contains("moved") } == [
        "  moved: article-b from one other, similarity 0.25, to 7 others, similarity 0.9"
      ])
  }

  @Test func anArticleThatWasAdoptedIsSaidToBeAndByWhichWord() {
    var text = ExplanationText(settings: .init())
    text.articles = (.init("article-a"), .init("article-b"))
    var explanation = Explanation()
    let adoptions = [3, 4].map { Adoption(row: $0, group: 9, size: 12, word: "meridon", titles: 11, strays: $0 - 3) }
    explanation.joins = JoinWatch(3, 9).seeing(adoptions)
    let lines = text.text(explanation).split(separator: "\n")
    #expect(
      lines.filter { $0.contains("moved") } == [
        "  moved: article-a, which was alone, to the event that owns its word meridon: 11 of 12 titles have it, and no other"
      ])
  }

  /// Also when one of the two had moved into the group before.
  @Test(
    arguments: [
      (
        Parting.division(sizes: [5, 4], pairs: 0.125, words: 0.25),
        "their group fell into 5 and 4, which resemble each other 0.125 of what each does itself, by words 0.25, both under 0.3"
      ),
      (
        .division(sizes: [5, 4], pairs: nil, words: 0.25),
        "their group fell into 5 and 4, which go by names of their own, share none, and resemble each other by words 0.25 "
          + "of what each does itself, under 0.42"
      ),
      (
        .events(sizes: [4, 4, 3]),
        "their group held 3 events, of 4, 4, 3 articles, each of which goes by a name that the others lack"
      ),
      (
        .outlier(row: 9, others: 8, mean: 0.02, least: 0.0625),
        "article-b resembles the 8 others of its group by 0.02 on average, under 0.063"
      ),
    ])
  func aGroupThatWasTakenApartIsSaidToHaveBeen(_ parting: Parting, _ reason: String) {
    var text = ExplanationText(settings: .init())
    text.articles = (.init("article-a"), .init("article-b"))
    var explanation = Explanation()
    let side = GroupMove.Side(group: 0, size: 1, similarity: 0.25)
    explanation.joins = JoinWatch(3, 9).seeing([.init(row: 9, from: side, to: side)]).seeing(parting)
    let lines = text.text(explanation).split(separator: "\n")
    #expect(lines.filter { $0.contains("parted") } == ["  parted again: \(reason)"])
  }

  @Test func clustersOfAnotherModelAreSaidToBe() throws {
    let lines = try ClusteredDay(model: "pairs-0").report("article-a", "article-b").split(separator: "\n")
    let ours = PairModel.standard.name
    #expect(
      lines[5] == "  note: the clusters were made by pair model pairs-0, these numbers are of \(ours); run cluster")
  }

  @Test func theSameQuestionHasTheSameAnswer() throws {
    let day = try ClusteredDay()
    #expect(try day.report("article-a", "article-d") == day.report("article-a", "article-d"))
  }

  @Test(
    arguments: [
      ("article-x", 66, "“article-x”: no article of 2026-03-02 has an id that starts so; lake cat articles lists them"),
      ("article-", 65, "“article-”: 4 articles of 2026-03-02 have an id that starts so; give more of it"),
      ("article-a", 65, "article-a: the two are one article"),
    ] as [(String, Int32, String)])
  func badNamesAreToldApart(_ wanted: (name: String, status: Int32, message: String)) throws {
    let day = try ClusteredDay()
    #expect(throws: Failure(try #require(ExitStatus(rawValue: wanted.status)), wanted.message)) {
      try day.report("article-a", wanted.name)
    }
  }

  @Test func aDayWithoutClustersIsMissing() throws {
    let day = try ClusteredDay()
    #expect(throws: DataLakeError.self) {
      try Explain.parse(["article-a", "article-b", "--lake", day.lake.root.string, "--date", "2026-03-03"]).report()
    }
  }
}
