package import DataLake
import Digests

extension SourcesFile {
  /// The file as an input of a fingerprint, so that a stage that names outlets by it runs again when it changes.
  /// - Throws: `Failure` (66) when there is no such file.
  package static func input(_ path: String?) throws(Failure) -> [Manifest.Input] {
    guard let path else { return [] }
    return [.init(partition: "sources", digest: SHA256Digest(of: try TextFile.read(path)).description)]
  }
}
