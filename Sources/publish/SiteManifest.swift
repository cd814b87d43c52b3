import DataLake
import Digests
import JSON

/// `manifest.json` at the site's root: what the site was made from, so that the next run knows whether there is work.
struct SiteManifest {
  static let name = SiteWriter.seal
  static let checksumsName = "SHA256SUMS"

  /// Changes with everything that can change the site's bytes.
  var fingerprint: String
  /// Changes with what can change the bytes of a page that is made of one edition's file.
  var assembler: String
  /// SHA-256, in hexadecimal digits, by path.
  var files: [String: String] = [:]

  init(fingerprint: String, assembler: String) {
    self.fingerprint = fingerprint
    self.assembler = assembler
  }

  /// In the form of `sha256sum`.
  var checksums: String {
    files.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined()
  }

  var bytes: [UInt8] {
    let text = JSONTree.object([
      .init("fingerprint", .string(fingerprint)), .init("assembler", .string(assembler)),
      .init("files", .number("\(files.count)")), .init("digest", .string(SHA256Digest(of: checksums).description)),
    ]).text
    return Array((text + "\n").utf8)
  }

  /// The manifest of the site that stands, without its files.
  /// - Returns: nil where there is none of ours.
  static func standing(in lake: Lake) throws -> SiteManifest? {
    guard let bytes = try lake.readSite(name) else { return nil }
    do throws(JSONError) {
      let tree = try JSONReader.read(JSONTree.self, from: bytes)
      return SiteManifest(fingerprint: tree["fingerprint"]?.string ?? "", assembler: tree["assembler"]?.string ?? "")
    } catch {
      return nil
    }
  }

  /// What ``checksums`` says; lines of another form are passed over.
  static func files(inChecksums bytes: [UInt8]) -> [String: String] {
    var files: [String: String] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.count > 66 {
      let digest = String(decoding: line.prefix(64), as: UTF8.self)
      files[String(decoding: line.dropFirst(66), as: UTF8.self)] = digest
    }
    return files
  }
}
