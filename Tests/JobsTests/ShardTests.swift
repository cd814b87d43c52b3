import ArgumentParser
import DataLake
import JSON
import NewsModel
import SystemPackage
import Testing

@testable import Jobs

private struct Blank: Codable, Sendable {}

extension TestLake {
  /// Commits five captures in five parts.
  fileprivate func commitCaptures() throws {
    let fingerprint = Fingerprint(stage: .ingest, epoch: 1, settings: .object([]), inputs: [])
    let writer = try GenerationWriter(
      lake: lake, partition: Dataset<Capture>.captures.partition(on: day), generation: fingerprint.generation)
    for number in 1...5 {
      var capture = Capture()
      capture.id = Capture.ID("capture-\(number)")
      try writer.append(capture, id: capture.id.rawValue)
      try writer.endPart()
    }
    _ = try writer.commit(fingerprint.manifest(schema: 1, counters: .init(in: 5, out: 5)))
  }

  /// A stand-in for `normalize`: one article a capture.
  fileprivate func normalize(_ arguments: [String]) throws {
    let options = try JobOptions.parse(["--lake", lake.root.string, "--date", day.description, "--quiet"] + arguments)
    try StageJob(.normalize, options, epoch: 2, defaults: Blank()).run { run in
      let articles = try run.mapParts(of: .captures) { captures in
        captures.map { capture in
          var article = Article()
          article.id = Article.ID("article-" + capture.id.rawValue)
          return article
        }
      }
      guard let articles else { return }
      try run.write([Rejection](), to: .rejections(by: .normalize))
      try run.write(articles, to: .articles)
    }
  }

  fileprivate var digest: String {
    get throws { try lake.manifest(of: Dataset<Article>.articles.partition(on: day)).digest }
  }
}

@Test(arguments: [1, 2, 3, 7])
func theNumberOfShardsDoesNotShowInTheResult(count: Int) throws {
  let (whole, sharded) = (try TestLake(), try TestLake())
  for test in [whole, sharded] { try test.commitCaptures() }
  try whole.normalize([])
  for index in 0..<count { try sharded.normalize(["--shard", "\(index)/\(count)"]) }
  try sharded.normalize(["--commit", "\(count)"])
  #expect(try sharded.digest == whole.digest)
}

@Test func aCommitWithoutAllShardsNamesTheMissingOne() throws {
  let test = try TestLake()
  try test.commitCaptures()
  try test.normalize(["--shard", "0/2"])
  #expect(throws: Failure(.tryAgain, "normalize 2026-03-02: shard 1/2 is not there; run it first")) {
    try test.normalize(["--commit", "2"])
  }
}

@Test func aStageThatSeesTheWholeDayHasNoShards() throws {
  let test = try TestLake()
  let options = try JobOptions.parse(
    ["--lake", test.lake.root.string, "--date", test.day.description, "--shard", "0/2"])
  #expect(throws: Failure(.usage, "cluster looks at the whole day at once; it has no shards")) {
    try StageJob(.cluster, options, epoch: 1, defaults: Blank())
  }
}
