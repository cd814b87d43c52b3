private import CCrypto

/// A SHA-256 digest (FIPS 180-4).
package struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
  /// 32 bytes.
  package let bytes: [UInt8]

  /// - Complexity: O(bytes)
  package init(of content: some Sequence<UInt8>) {
    var hasher = SHA256Hasher()
    if content.withContiguousStorageIfAvailable({ hasher.update(UnsafeRawBufferPointer($0)) }) == nil {
      hasher.update(Array(content))
    }
    self = hasher.finalize()
  }

  /// The digest of the text's UTF-8 form.
  package init(of text: String) { self.init(of: Array(text.utf8)) }

  /// - Parameter bytes: 32 of them.
  package init(bytes: [UInt8]) {
    precondition(bytes.count == 32, "SHA-256 has 32 bytes")
    self.bytes = bytes
  }

  /// 64 lower-case hexadecimal digits.
  package var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The form of payload digests in records: `sha256:` and 64 hexadecimal digits.
  package var description: String { "sha256:" + hexadecimal }

  /// The first 26 characters of the lower-case base32 form (RFC 4648, section 6), 130 bits: the form of record ids.
  package var shortBase32: String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    var text: [UInt8] = []
    for index in 0..<26 {
      let bit = index * 5
      let pair = UInt16(bytes[bit / 8]) << 8 | UInt16(bytes[bit / 8 + 1])
      text.append(alphabet[Int(pair >> (11 - UInt16(bit % 8)) & 31)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// Digests content that comes in pieces.
package struct SHA256Hasher: ~Copyable {
  private let context: OpaquePointer

  /// Looked up once: libcrypto looks `EVP_sha256()` up anew for every digest, which costs as much as to digest an id.
  private nonisolated(unsafe) static let algorithm = EVP_MD_fetch(nil, "SHA256", nil) ?? EVP_sha256()

  package init() {
    guard let context = EVP_MD_CTX_new() else { preconditionFailure("out of memory") }
    self.context = context
    precondition(EVP_DigestInit_ex(context, Self.algorithm, nil) == 1, "libcrypto has no SHA-256")
  }

  deinit { EVP_MD_CTX_free(context) }

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    precondition(EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1, "libcrypto refused an update")
  }

  package mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

  /// The digest of all that was given; the hasher is used up.
  package consuming func finalize() -> SHA256Digest {
    var bytes = [UInt8](repeating: 0, count: 32)
    precondition(EVP_DigestFinal_ex(context, &bytes, nil) == 1, "libcrypto refused to finish")
    return SHA256Digest(bytes: bytes)
  }
}
