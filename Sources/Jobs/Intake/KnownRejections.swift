import DataLake
import JSON
import NewsModel

/// Which rejections a day lists, so that an import that is read again under other settings lists none twice: a record is
/// turned away for one reason once.
struct KnownRejections {
  private var ids: Set<Rejection.ID> = []

  /// - Parameter unfinished: a generation whose import is not done yet; what it lists is what is read now.
  /// - Complexity: O(bytes of the day's rejections)
  init(_ lake: Lake, _ day: Day, except unfinished: String?) throws(DataLakeError) {
    let partition = try Dataset<Rejection>.rejections(by: .ingest).partition(on: day)
    let files = try lake.manifestIfCommitted(of: partition)?.files ?? []
    for file in files where unfinished.map({ !file.path.hasPrefix($0 + "/") }) ?? true {
      for rejection in try lake.records(Rejection.self, of: file, in: partition) { ids.insert(rejection.id) }
    }
  }

  /// Takes note of it.
  /// - Returns: whether it is new.
  mutating func insert(_ rejection: Rejection) -> Bool { ids.insert(rejection.id).inserted }
}
