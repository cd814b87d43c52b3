import Digests

/// The address of an article that came without one, so that every article has one. It lies below `.example`, which is kept
/// free of names for ever (RFC 6761): no page of the web is there, and it says nothing of whose the article is.
package enum InventedAddress {
  private static let fileHost = "file.example"

  /// `https://ID.example/` where the record's own id can be a host's name as it stands; another id stands by its digest, since
  /// hosts know neither capitals nor most signs, and two records must not meet at one address.
  package static func ofRecord(_ id: String) -> String {
    let isLabel = (1...63).contains(id.utf8.count) && id.utf8.allSatisfy(isPlain) && !id.hasPrefix("-")
    return "https://\(isLabel ? id : SHA256Digest(of: id).shortBase32).example/"
  }

  /// - Parameter name: the file's path in its folder or archive.
  package static func ofFile(_ name: String) -> String {
    let origin = "https://\(fileHost)/"
    let path = WebAddress(origin + name.replacing("?", with: "%3F").replacing("#", with: "%23"))
    return path?.description ?? origin + SHA256Digest(of: name).shortBase32
  }

  /// Whether an address has the form of one of these. Datasets give some to their rows, too.
  package static func isOne(_ address: WebAddress) -> Bool {
    isOfFile(address) || address.path == "/" && address.query == nil && isRecordHost(address.host)
  }

  package static func isOfFile(_ address: WebAddress) -> Bool { address.host == fileHost }

  private static func isRecordHost(_ host: String) -> Bool {
    host.hasSuffix(".example") && host.utf8.count { $0 == UInt8(ascii: ".") } == 1
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
