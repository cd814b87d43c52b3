/// An absolute `http` or `https` URL without fragment, read as browsers read it (WHATWG URL) for what can name a page.
///
/// What it does not do: other schemes, user names and passwords in addresses (a disguise, not an address), and the odd
/// spellings of IPv4 addresses, which stay as they are for whoever connects to check.
package struct WebAddress: Hashable, Sendable, CustomStringConvertible {
  /// `http` or `https`
  package let scheme: String
  /// Lower case, without a final full stop.
  package let host: String
  /// Nil for the scheme's own.
  package let port: Int?
  /// Begins with `/`; percent-encoded, without `.` and `..`.
  package let path: String
  /// Without the question mark; nil when there is none.
  package let query: String?

  /// Bytes of the longest that is read: what servers take as a rule; a longer one is data in disguise.
  private static let longest = 8_192

  /// - Returns: nil for anything but an absolute `http` or `https` URL with a host, of 8,192 bytes at most.
  /// - Complexity: O(bytes)
  package init?(_ text: String) {
    guard text.utf8.count <= Self.longest else { return nil }
    var rest = Self.cleaned(text)[...]
    guard let scheme = Self.takeScheme(&rest), scheme == "http" || scheme == "https" else { return nil }
    while let byte = rest.first, byte == slash || byte == backslash { rest.removeFirst() }
    self.init(scheme: scheme, afterSlashes: rest)
  }

  /// Resolves a reference as it stands in a page or a feed (RFC 3986, section 5).
  package init?(_ reference: String, relativeTo base: WebAddress) {
    guard reference.utf8.count <= Self.longest else { return nil }
    let bytes = Self.cleaned(reference)[...]
    var rest = bytes
    if let scheme = Self.takeScheme(&rest) {
      // `http:page.html` is relative in browsers too, but nobody means it.
      self.init("\(scheme):" + String(decoding: rest, as: UTF8.self))
      return
    }
    if bytes.starts(with: [slash, slash]) {
      self.init(scheme: base.scheme, afterSlashes: bytes.dropFirst(2))
      return
    }
    let (path, query) = Self.split(bytes)
    self.init(scheme: base.scheme, host: base.host, port: base.port, path: base.path, query: base.query)
    guard !bytes.isEmpty, bytes.first != numberSign else { return }
    let folder =
      path.first == slash
      ? [] : base.path.utf8.prefix(through: base.path.utf8.lastIndex(of: slash) ?? base.path.startIndex).map { $0 }
    let merged = path.isEmpty ? base.path : Self.withoutDots(folder + path)
    self.init(scheme: base.scheme, host: base.host, port: base.port, path: merged, query: query)
  }

  private init(scheme: String, host: String, port: Int?, path: String, query: String?) {
    self.scheme = scheme
    self.host = host
    self.port = port
    self.path = path
    self.query = query
  }

  private init?(scheme: String, afterSlashes rest: ArraySlice<UInt8>) {
    let end =
      rest.firstIndex { $0 == slash || $0 == backslash || $0 == questionMark || $0 == numberSign } ?? rest.endIndex
    guard let (host, port) = Self.authority(rest[..<end]) else { return nil }
    let (path, query) = Self.split(rest[end...])
    self.init(
      scheme: scheme, host: host, port: port == (scheme == "http" ? 80 : 443) ? nil : port,
      path: Self.withoutDots(path),
      query: query)
  }

  /// `https://host.example`, with the port where it is not the scheme's own.
  package var origin: String { "\(scheme)://\(host)" + (port.map { ":\($0)" } ?? "") }
  package var description: String { origin + path + (query.map { "?" + $0 } ?? "") }
}

private let slash = UInt8(ascii: "/")
private let backslash = UInt8(ascii: "\\")
private let questionMark = UInt8(ascii: "?")
private let numberSign = UInt8(ascii: "#")

extension WebAddress {
  /// Without control characters and spaces at the ends, and without tabs and line ends anywhere.
  private static func cleaned(_ text: String) -> [UInt8] {
    let bytes = text.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else {
      return []
    }
    return Array(bytes[first...last])
  }

  /// Takes `scheme:`; lower case.
  private static func takeScheme(_ bytes: inout ArraySlice<UInt8>) -> String? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > bytes.startIndex,
      bytes[..<colon].allSatisfy({ isASCIIAlphanumeric($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }),
      let first = bytes.first, !(0x30...0x39).contains(first)
    else { return nil }
    let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
    bytes = bytes[(colon + 1)...]
    return scheme
  }

  private static func authority(_ bytes: ArraySlice<UInt8>) -> (host: String, port: Int?)? {
    guard !bytes.contains(UInt8(ascii: "@")) else { return nil }
    var name = bytes
    var port: Int?
    if let colon = bytes.lastIndex(of: UInt8(ascii: ":")), bytes.last != UInt8(ascii: "]") {
      let digits = String(decoding: bytes[(colon + 1)...], as: UTF8.self)
      guard digits.isEmpty || (Int(digits).map { (1...65535).contains($0) } ?? false) else { return nil }
      port = Int(digits)
      name = bytes[..<colon]
    }
    if name.last == UInt8(ascii: ".") { name.removeLast() }
    let isHost = !name.isEmpty && name.allSatisfy { $0 >= 0x80 || isASCIIAlphanumeric($0) || hostMarks.contains($0) }
    guard isHost, name.count <= 253 else { return nil }
    return (String(decoding: name, as: UTF8.self).lowercased(), port)
  }

  /// Beside letters and digits; the underscore is not allowed, but in use. Brackets and colons are for IPv6.
  private static let hostMarks = Array("-._[]:".utf8)

  /// Path with `/` for `\`, and query; both percent-encoded. The fragment is dropped.
  private static func split(_ bytes: ArraySlice<UInt8>) -> (path: [UInt8], query: String?) {
    let whole = bytes.prefix { $0 != numberSign }
    let path = whole.prefix { $0 != questionMark }.map { $0 == backslash ? slash : $0 }
    let query =
      whole.count > path.count ? String(decoding: encoded(whole.dropFirst(path.count + 1)), as: UTF8.self) : nil
    return (encoded(path), query)
  }

  /// Percent-encodes what may not stand in a URL, and nothing else.
  private static func encoded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    var output: [UInt8] = []
    for byte in bytes {
      if byte > 0x20, byte < 0x7F, !unsafeMarks.contains(byte) {
        output.append(byte)
      } else {
        output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return output
  }

  private static let unsafeMarks = Array("\"<>`{}".utf8)

  /// Removes `.` and `..` (RFC 3986, section 5.2.4).
  private static func withoutDots(_ path: [UInt8]) -> String {
    var kept: [ArraySlice<UInt8>] = []
    let parts = path.split(separator: slash, omittingEmptySubsequences: false).dropFirst(path.first == slash ? 1 : 0)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch String(decoding: part, as: UTF8.self).lowercased() {
      case ".", "%2e": if isLast { kept.append([]) }
      case "..", ".%2e", "%2e.", "%2e%2e":
        if !kept.isEmpty { kept.removeLast() }
        if isLast { kept.append([]) }
      default: kept.append(part)
      }
    }
    return "/" + String(decoding: Array(kept.joined(separator: [slash])), as: UTF8.self)
  }
}

func isASCIIAlphanumeric(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
}
