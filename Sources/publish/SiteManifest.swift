import Digests
import JSON

/// `manifest.json` at the site's root: what the site was made from, so that the next run knows whether there is work.
struct SiteManifest {
  static let name = "manifest.json"

  var fingerprint: String
  /// SHA-256 by path.
  var files: [String: String] = [:]

  init(fingerprint: String) { self.fingerprint = fingerprint }

  /// In the form of `sha256sum`.
  var checksums: String {
    files.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined()
  }

  var bytes: [UInt8] {
    let text = JSONTree.object([
      .init("fingerprint", .string(fingerprint)), .init("files", .number("\(files.count)")),
      .init("digest", .string(SHA256Digest(of: checksums).description)),
    ]).text
    return Array((text + "\n").utf8)
  }

  /// - Returns: nil for bytes that are no manifest of ours.
  static func fingerprint(in bytes: [UInt8]) -> String? {
    do throws(JSONError) {
      return try JSONReader.read(JSONTree.self, from: bytes)["fingerprint"]?.string
    } catch {
      return nil
    }
  }
}
