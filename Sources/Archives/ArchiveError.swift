/// Why an archive does not read. Messages read after `error: `.
package enum ArchiveError: Error, Equatable, CustomStringConvertible {
  /// The file is not there or not readable.
  case unreadable(path: String, reason: String)
  /// The bytes are no archive of a known kind, or broken.
  case damaged(path: String, reason: String)
  /// The content is larger than it may be, in bytes.
  case tooLarge(path: String, limit: Int)

  /// The bytes do not come, whatever they are.
  package var isOfDisk: Bool { if case .unreadable = self { true } else { false } }

  package var description: String {
    switch self {
    case .unreadable(let path, let reason), .damaged(let path, let reason): "\(path): \(reason)"
    case .tooLarge(let path, let limit): "\(path): the content is larger than \(limit) bytes"
    }
  }
}
