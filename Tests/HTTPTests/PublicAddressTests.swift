import Testing

@testable import HTTP

private func bytes(_ address: String) -> [UInt8] {
  if address.contains(":") {
    let halves = address.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false).map { half in
      half.split(separator: ":").flatMap { group -> [UInt8] in
        if group.contains(".") { return group.split(separator: ".").compactMap { UInt8($0) } }
        let value = UInt16(group, radix: 16) ?? 0
        return [UInt8(value >> 8), UInt8(value & 255)]
      }
    }
    let tail = halves.count > 1 ? halves[1] : []
    return halves[0] + [UInt8](repeating: 0, count: 16 - halves[0].count - tail.count) + tail
  }
  return address.split(separator: ".").compactMap { UInt8($0) }
}

@Test(arguments: [
  "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.255",
  "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.0.1",
  "198.18.0.1",
  "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255", "::",
  "::1",
  "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "2002:7f00:1::", "fc00::1", "fdff::1",
  "fe80::1",
  "fec0::1", "ff02::1", "2001:db8::1", "2001::1", "100::1", "3fff::1", "5f00::1",
])
func reservedAddressesAreNotPublic(_ address: String) {
  #expect(!PublicAddress.isPublic(bytes(address)))
}

@Test(arguments: [
  "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.1",
  "169.253.255.255",
  "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255",
  "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808", "2a00:1450::1",
])
func theRestIsPublic(_ address: String) {
  #expect(PublicAddress.isPublic(bytes(address)))
}
