import DataLake
import NewsModel

extension Lake {
  /// Makes sure that what a day was given before is seen before more is added to it.
  /// - Parameter warn: hears what was mended.
  /// - Throws: `DataLakeError.damaged` when a live manifest was lost and nobody can tell which one; it says what to do.
  func restoreIntake(of day: Day, _ warn: (String) -> Void) throws(DataLakeError) {
    try restore(Dataset<Rejection>.rejections(by: .ingest).name, of: day, warn)
    try restore(Dataset.captures.name, of: day, warn)
  }

  /// The same for how the day's feeds did: their counts add up over the day.
  func restoreFeedHealth(of day: Day, _ warn: (String) -> Void) throws(DataLakeError) {
    try restore(Dataset.feedHealth.name, of: day, warn)
  }

  private func restore(_ dataset: String, of day: Day, _ warn: (String) -> Void) throws(DataLakeError) {
    let partition = try Partition(dataset: dataset, date: day.description)
    guard let manifest = try restoreLostManifest(of: partition) else { return }
    warn("\(partition)/manifest.json was not there: generation \(manifest.generation), the only one, was made live")
  }
}
