/// An address that a page may link to: `http` or `https`, with a host, without user name, and with every byte that a
/// strict reader refuses (RFC 3986) percent-encoded.
struct Hyperlink: Hashable, Sendable {
  let text: String

  /// - Returns: nil for other schemes (`javascript:`, `data:` …) and for what has no host.
  init?(_ raw: String) {
    guard let scheme = ["https://", "http://"].first(where: { Self.begins(raw, $0) }) else { return nil }
    let rest = raw.utf8.dropFirst(scheme.utf8.count)
    let ends: [UInt8] = [0x2F, 0x3F, 0x23, 0x5C]
    // Both cuts are before or after an ASCII byte, so that neither can fall into a scalar.
    let authority = raw[rest.startIndex..<(rest.firstIndex(where: ends.contains) ?? rest.endIndex)]
    guard Self.isAuthority(authority) else { return nil }
    text = scheme + authority.lowercased() + Self.encoded(raw[authority.endIndex...])
  }

  /// The address of words in the page (WICG, URL Fragment Text Directives): readers' programs that know it mark them.
  /// - Parameter words: the first and the last few stand for the whole.
  func pointing(to words: String) -> String {
    let parts = words.split(separator: " ")
    let join = text.contains("#") ? ":~:text=" : "#:~:text="
    if parts.count <= 8 { return text + join + Self.directive(words) }
    let start = parts.prefix(4).joined(separator: " ")
    let end = parts.suffix(4).joined(separator: " ")
    return text + join + Self.directive(start) + "," + Self.directive(end)
  }

  /// A text as one component of a query.
  static func component(_ text: String) -> String { directive(text) }

  private static func begins(_ text: String, _ scheme: String) -> Bool {
    text.utf8.count > scheme.utf8.count
      && zip(text.utf8, scheme.utf8).allSatisfy { ((0x41...0x5A).contains($0) ? $0 | 0x20 : $0) == $1 }
  }

  private static func isAuthority(_ authority: Substring) -> Bool {
    guard let first = authority.utf8.first, first != 0x2E else { return false }
    return authority.unicodeScalars.allSatisfy {
      $0.value > 0xA0 || ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
        || ".-:[]_".unicodeScalars.contains($0)
    }
  }

  private static func encoded(_ rest: Substring) -> String {
    var output: [UInt8] = []
    let bytes = Array(rest.utf8)
    var inFragment = false
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x23 where !inFragment:
        inFragment = true
        output.append(byte)
      case 0x25 where index + 2 < bytes.count && isHex(bytes[index + 1]) && isHex(bytes[index + 2]):
        output.append(byte)
      case _ where isAllowed(byte): output.append(byte)
      default: output.append(contentsOf: percent(byte))
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func directive(_ text: some StringProtocol) -> String {
    var output: [UInt8] = []
    for byte in text.utf8 {
      if isAlphanumeric(byte) || byte == 0x2E || byte == 0x5F || byte == 0x7E {
        output.append(byte)
      } else {
        output.append(contentsOf: percent(byte))
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func percent(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Characters of path, query and fragment in RFC 3986, but the apostrophe, which breaks careless templates.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "-._~:/?@!$&()*+,;=".utf8.contains(byte)
  }
}
