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
    var article = Article()
    article.id = Article.ID("article-a")
    let fingerprint = Fingerprint(stage: .normalize, epoch: 1, settings: .object([]), inputs: [])
    try StageRun(lake: lake, day: day, fingerprint: fingerprint).write([article], to: .articles)
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: lake.root.string) } catch { Issue.record(error) }
  }
}
