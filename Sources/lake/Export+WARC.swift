import DataLake
import Ingestion
import Jobs
import NewsModel

extension Export {
  /// - Throws: `Failure` (65) for a dataset other than `captures`.
  func exportWARC() throws {
    guard dataset == Dataset.captures.name else {
      throw Failure(.badData, "\(dataset): only captures make WARC records")
    }
    let lake = try range.lake.existing
    let writer = WARCWriter()
    for partition in try range.partitions(of: dataset) {
      try Standard.output(writer.information(name: "\(partition.dataset)-\(partition.date).warc"))
      for file in try lake.manifest(of: partition).files {
        for capture in try lake.records(Capture.self, of: file, in: partition) {
          try Standard.output(writer.record(of: capture))
        }
      }
    }
  }
}
