import Digests

/// A digest that a record states of itself: `ALGORITHM:VALUE` (WARC 1.1, section 5.8), the value in base32, hexadecimal or
/// base64, as writers have it.
struct StatedDigest: Equatable {
  let algorithm: DigestAlgorithm
  let bytes: [UInt8]

  enum Reading: Equatable {
    case digest(StatedDigest)
    /// Of an algorithm that is not known here; it says nothing.
    case unknown
    /// Of a known algorithm, and no value of it.
    case malformed
  }

  static func read(_ text: String) -> Reading {
    guard let colon = text.firstIndex(of: ":") else { return .unknown }
    let label = text[..<colon].lowercased().filter { $0 != "-" && $0 != " " }
    guard let algorithm = DigestAlgorithm(rawValue: label) else { return .unknown }
    let value = text[text.index(after: colon)...].utf8.filter { $0 > 0x20 && $0 != UInt8(ascii: "=") }
    guard let bytes = decode(value, length: algorithm.length) else { return .malformed }
    return .digest(StatedDigest(algorithm: algorithm, bytes: bytes))
  }

  /// The number of digits tells the base.
  private static func decode(_ value: [UInt8], length: Int) -> [UInt8]? {
    let bits = length * 8
    for (base, digit) in [(4, hexadecimal), (5, base32)] where value.count == (bits + base - 1) / base {
      return decode(value, base: base, length: length, digit)
    }
    guard value.count == (bits + 5) / 6 else { return nil }
    return Base64.decodeLoosely(String(decoding: value, as: UTF8.self))
  }

  private static func decode(
    _ value: [UInt8], base: Int, length: Int, _ digit: (UInt8) -> UInt32?
  ) -> [UInt8]? {
    var output: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in value {
      guard let digit = digit(byte) else { return nil }
      bits = bits << UInt32(base) | digit
      count += base
      if count >= 8 {
        count -= 8
        output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return output.count == length ? output : nil
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? { byte.hexadecimalValue.map { UInt32($0) } }

  /// RFC 4648, section 6; capitals or not.
  private static func base32(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32((byte | 0x20) - 0x61)
    case UInt8(ascii: "2")...UInt8(ascii: "7"): UInt32(byte - 0x32 + 26)
    default: nil
    }
  }

  /// Whether bytes are those that the digest was made of; an algorithm that libcrypto lacks contradicts nothing.
  /// - Parameter known: the bytes' digest by the same algorithm, if it was made already.
  /// - Complexity: O(bytes)
  func holds(_ content: some Collection<UInt8>, _ known: [UInt8]? = nil) -> Bool {
    if let known { return known == bytes }
    return content.withContiguousStorageIfAvailable {
      algorithm.digest(of: UnsafeRawBufferPointer($0)).map { $0 == bytes } ?? true
    } ?? holds(Array(content))
  }
}
