import Glibc

/// Which network addresses belong to the public internet (IANA's special-purpose registries, RFC 6890 and successors).
enum PublicAddress {
  /// - Parameter bytes: 4 of IPv4 or 16 of IPv6, in network order.
  static func isPublic(_ bytes: [UInt8]) -> Bool {
    switch bytes.count {
    case 4: !reserved4.contains { holds($0, bytes) }
    case 16:
      if let inner = embedded(bytes) {
        isPublic(inner)
      } else {
        !reserved6.contains { holds($0, bytes) } && bytes[0] & 0xE0 == 0x20
      }
    default: false
    }
  }

  /// The IPv4 address inside an IPv6 one: mapped, NAT64, 6to4.
  private static func embedded(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes[0..<10].allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF { return Array(bytes[12...]) }
    if bytes[0..<12] == [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0] { return Array(bytes[12...]) }
    if bytes[0] == 0x20, bytes[1] == 0x02 { return Array(bytes[2..<6]) }
    return nil
  }

  private static func holds(_ range: (prefix: [UInt8], bits: Int), _ bytes: [UInt8]) -> Bool {
    for index in 0..<((range.bits + 7) / 8) {
      let kept = min(8, range.bits - index * 8)
      let mask = UInt8(truncatingIfNeeded: 0xFF00 >> kept)
      if (index < range.prefix.count ? range.prefix[index] : 0) & mask != bytes[index] & mask { return false }
    }
    return true
  }

  private static let reserved4: [(prefix: [UInt8], bits: Int)] = [
    ([0], 8), ([10], 8), ([100, 64], 10), ([127], 8), ([169, 254], 16), ([172, 16], 12), ([192, 0, 0], 24),
    ([192, 0, 2], 24),
    ([192, 88, 99], 24), ([192, 168], 16), ([198, 18], 15), ([198, 51, 100], 24), ([203, 0, 113], 24), ([224], 4),
    ([240], 4),
  ]

  /// Beside everything outside of 2000::/3.
  private static let reserved6: [(prefix: [UInt8], bits: Int)] = [
    ([0x20, 0x01, 0x00], 23), ([0x20, 0x01, 0x0D, 0xB8], 32), ([0x3F, 0xFF, 0x00], 20),
  ]

  /// The address and port of a socket address; nil for families that are neither IPv4 nor IPv6.
  static func parts(_ address: UnsafePointer<sockaddr>, family: Int32) -> (bytes: [UInt8], port: Int, text: String)? {
    let raw = UnsafeRawPointer(address)
    switch family {
    case AF_INET:
      let inet = raw.load(as: sockaddr_in.self)
      let bytes = withUnsafeBytes(of: inet.sin_addr) { Array($0) }
      return (bytes, Int(UInt16(bigEndian: inet.sin_port)), bytes.map(String.init).joined(separator: "."))
    case AF_INET6:
      let inet = raw.load(as: sockaddr_in6.self)
      let bytes = withUnsafeBytes(of: inet.sin6_addr) { Array($0) }
      let groups = stride(from: 0, to: 16, by: 2).map { String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16) }
      return (bytes, Int(UInt16(bigEndian: inet.sin6_port)), groups.joined(separator: ":"))
    default: return nil
    }
  }
}
