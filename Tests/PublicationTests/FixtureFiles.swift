import Foundation
import JSON
import NewsModel
import Testing

@testable import Publication

/// Writes the two days as JSON Lines for `lake put`, so that people and validators look at what the real tool makes of
/// them: `PUBLICATION_FIXTURE=/tmp/fixture swift test --filter theFixtureIsWritten`.
@Test(.enabled(if: ProcessInfo.processInfo.environment["PUBLICATION_FIXTURE"] != nil))
func theFixtureIsWritten() throws {
  let folder = try #require(ProcessInfo.processInfo.environment["PUBLICATION_FIXTURE"])
  let days = try TwoDays()
  for input in [days.first.input, days.second.input] {
    func write(_ records: [some JSONRecord], _ dataset: String) throws {
      let lines = records.map { $0.jsonText + "\n" }.joined()
      let path = URL(fileURLWithPath: folder).appendingPathComponent("\(dataset)/\(input.date).jsonl")
      try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(lines.utf8).write(to: path)
    }
    try write(input.articles, "articles")
    try write(input.clusters, "clusters")
    try write(input.themes, "themes")
    try write(input.threads, "threads")
    try write(input.articleSummaries, "article-summaries")
    try write(input.summaries, "summaries")
  }
}
