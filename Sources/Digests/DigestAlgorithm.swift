private import CCrypto

/// Digests that others label their bytes with. Ours are SHA-256.
package enum DigestAlgorithm: String, CaseIterable, Sendable {
  case md5, sha1, sha256, sha512

  /// Bytes of a digest.
  package var length: Int {
    switch self {
    case .md5: 16
    case .sha1: 20
    case .sha256: 32
    case .sha512: 64
    }
  }

  /// - Returns: nil when libcrypto does not have the algorithm, as by a policy that forbids MD5.
  /// - Complexity: O(bytes)
  package func digest(of content: UnsafeRawBufferPointer) -> [UInt8]? {
    let type =
      switch self {
      case .md5: EVP_md5()
      case .sha1: EVP_sha1()
      case .sha256: EVP_sha256()
      case .sha512: EVP_sha512()
      }
    var bytes = [UInt8](repeating: 0, count: length)
    guard EVP_Digest(content.baseAddress, content.count, &bytes, nil, type, nil) == 1 else { return nil }
    return bytes
  }
}
