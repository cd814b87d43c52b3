import DataLake
import Jobs
import NewsModel
import Summarization

/// The pictures that were taken in with a day's articles, where the settings have them described.
struct LakePictures {
  private let lake: Lake
  private let day: Day
  private let settings: ModelSettings

  init(_ job: StageJob<SummarySettings>) {
    lake = job.lake
    day = job.day
    settings = job.settings.model
  }

  private var isWanted: Bool { settings.isConfigured && settings.describesPictures }

  /// The day's captures, of which the descriptions are made.
  /// - Throws: `DataLakeError`
  func inputs() throws -> [Manifest.Input] {
    guard isWanted, let partition = try committed() else { return [] }
    return [try lake.input(partition)]
  }

  /// nil when no pictures are to be described, or the day has no captures.
  /// - Throws: `DataLakeError`
  /// - Complexity: O(bytes of the day's captures)
  func shelf() throws -> PictureShelf? {
    guard isWanted, let partition = try committed() else { return nil }
    var shelf = PictureShelf(limit: settings.maximumPictureBytes)
    for file in try lake.manifest(of: partition).files {
      shelf.add(try lake.records(Capture.self, of: file, in: partition))
    }
    return shelf
  }

  private func committed() throws -> Partition? {
    let partition = try Dataset.captures.partition(on: day)
    return try lake.manifestIfCommitted(of: partition) == nil ? nil : partition
  }
}
