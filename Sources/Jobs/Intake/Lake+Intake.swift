import DataLake
import NewsModel

extension Lake {
  /// Makes sure that what a day was given before is seen before more is added to it.
  /// - Parameter warn: hears what was mended.
  /// - Throws: `DataLakeError.damaged` when a live manifest was lost and nobody can tell which one; it says what to do.
  func restoreIntake(of day: Day, _ warn: (String) -> Void) throws(DataLakeError) {
    for dataset in [Dataset<Rejection>.rejections(by: .ingest).name, Dataset.captures.name] {
      let partition = try Partition(dataset: dataset, date: day.description)
      guard let manifest = try restoreLostManifest(of: partition) else { continue }
      warn(
        "\(partition)/manifest.json was not there: generation \(manifest.generation), the only one, was made live")
    }
  }
}
