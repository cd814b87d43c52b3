import DataLake
import JSON
import NewsModel
import Testing

@testable import Jobs

/// An edition names the partitions of its own day; its manifest those of the days near.
@Test func whatAKeptEditionReadOfOtherDaysStays() throws {
  let test = try TestLake()
  let yesterday = try Dataset<Article>.articles.partition(on: test.day)
  let read = try test.lake.manifest(of: yesterday)
  let edition = Fingerprint(
    stage: .publish, epoch: 1, settings: .object([]),
    inputs: [
      .init(partition: "labels", digest: "sha256:0"), .init(partition: "threads/date=2026-03-01", digest: "absent"),
      .init(partition: yesterday.description, digest: read.digest),
    ])
  try StageRun(lake: test.lake, day: test.day.advanced(by: 1), fingerprint: edition).write([Edition()], to: .editions)
  try test.commit(articles: ["article-a", "article-b"])
  try test.commit(articles: ["article-a", "article-b", "article-c"])

  let named = try test.lake.generationsNamedByEditions(keep: 1)
  #expect(named[yesterday.description] == [read.generation])
  let live = try test.lake.manifest(of: yesterday)
  let leaving = try test.lake.prune(yesterday, keep: 1, named: named[yesterday.description] ?? [])
  #expect(leaving == [live.previous])
  #expect(try Set(test.lake.generations(of: yesterday).map(\.generation)) == [read.generation, live.generation])
}

/// Bytes that two generations share are kept once.
@Test func ofEqualGenerationsTheOneThatWasLiveLastStays() throws {
  let test = try TestLake()
  let partition = try Dataset<Article>.articles.partition(on: test.day)
  let first = try test.lake.manifest(of: partition)
  let again = Fingerprint(stage: .normalize, epoch: 9, settings: .object([]), inputs: [])
  try StageRun(lake: test.lake, day: test.day, fingerprint: again).write(
    try test.lake.records(Article.self, of: partition), to: .articles)
  let edition = Fingerprint(
    stage: .publish, epoch: 1, settings: .object([]),
    inputs: [.init(partition: partition.description, digest: first.digest)])
  try StageRun(lake: test.lake, day: test.day, fingerprint: edition).write([Edition()], to: .editions)
  let named = try test.lake.generationsNamedByEditions(keep: 1)
  #expect(named[partition.description] == [again.generation])
}

@Test(arguments: [(0, 1), (1, 1), (2, 2), (9, 3)])
func asManyEditionsAsAskedForKeepWhatTheyWereMadeFrom(_ keep: Int, _ count: Int) throws {
  let test = try TestLake()
  var digests: [String] = []
  for number in 1...3 {
    try test.commit(articles: ["article-a", "article-b", "article-c"].prefix(number).map { $0 })
    let articles = try test.lake.manifest(of: Dataset<Article>.articles.partition(on: test.day))
    digests.append(articles.generation)
    let edition = Fingerprint(
      stage: .publish, epoch: 1, settings: .object([]),
      inputs: [.init(partition: "articles/date=\(test.day)", digest: articles.digest)])
    try StageRun(lake: test.lake, day: test.day, fingerprint: edition).write([Edition()], to: .editions)
  }
  let named = try test.lake.generationsNamedByEditions(keep: keep)
  #expect(named["articles/date=\(test.day)"] == Set(digests.suffix(count)))
  #expect(named["pages/date=\(test.day)"]?.count == count)
}
