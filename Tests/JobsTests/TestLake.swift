import DataLake
import Foundation
import JSON
import NewsModel
import SystemPackage
import Testing

@testable import Jobs

/// A lake in a folder of its own, with one committed article, removed when the test ends.
final class TestLake {
  let lake: Lake
  let day = Day(number: 20_514)

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("jobs-\(UUID().uuidString)").path
    lake = Lake(root: FilePath(folder))
    try commit(articles: ["article-a"])
  }

  func commit(articles ids: [String]) throws {
    let articles = ids.map { id in
      var article = Article()
      article.id = Article.ID(id)
      return article
    }
    let fingerprint = Fingerprint(stage: .normalize, epoch: ids.count, settings: .object([]), inputs: [])
    try StageRun(lake: lake, day: day, fingerprint: fingerprint).write(articles, to: .articles)
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: lake.root.string) } catch { Issue.record(error) }
  }
}
