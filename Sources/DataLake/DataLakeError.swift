/// What went wrong with the lake, where, and what to do. Messages read after `error: `.
package enum DataLakeError: Error, Equatable, CustomStringConvertible {
  /// What cannot name a dataset, a date, a generation, or a file of the site.
  case badName(String)
  case badDate(String)
  case badGeneration(String)
  case badPath(String)
  /// Nothing is committed there.
  case missing(path: String)
  /// A file stands where a reader looks for the lake.
  case notAFolder(path: String)
  /// None of the kept generations begins so, or several do.
  case noSuchGeneration(partition: String, prefix: String, found: Int)
  /// Bytes that do not agree with their manifest, or a record that does not read.
  case damaged(path: String, reason: String)
  /// The operating system refused.
  case io(operation: String, path: String, reason: String)
  /// Another run works on the partition.
  case locked(path: String)
  /// The stage's own sum is wrong.
  case notConserved(partition: String, reason: String)

  package var description: String {
    switch self {
    case .badName(let name): "\(name): not a dataset’s name (lower-case letters, digits and “-”, parted by “/”)"
    case .badDate(let date): "\(date): not a date (YYYY-MM-DD)"
    case .badGeneration(let generation): "\(generation): not a generation (12 hexadecimal digits)"
    case .badPath(let path):
      "\(path): not a path of the site (names below 255 bytes, parted by “/”, without “.” and “..”)"
    case .missing(let path): "\(path): not committed; run the stage before"
    case .notAFolder(let path): "\(path): not a folder; --lake names the lake's"
    case .noSuchGeneration(let partition, let prefix, 0):
      "\(partition): no kept generation begins with “\(prefix)”; lake generations lists them"
    case .noSuchGeneration(let partition, let prefix, let found):
      "\(partition): \(found) kept generations begin with “\(prefix)”; give more digits"
    case .damaged(let path, let reason): "\(path): \(reason)"
    case .io(let operation, let path, let reason): "\(path): \(operation): \(reason)"
    case .locked(let path): "\(path): another run holds the lock; try again later"
    case .notConserved(let partition, let reason): "\(partition): records were lost: \(reason)"
    }
  }
}
