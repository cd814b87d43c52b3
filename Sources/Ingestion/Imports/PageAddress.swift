import NewsModel

/// Finds the address of a page that came as a file: the page's own canonical link, else a path that begins with a host
/// (as mirroring tools lay files out), else an invented one, so that every page has one.
enum PageAddress {
  static func find(in body: [UInt8], name: String) -> String {
    canonical(body) ?? mirrored(name) ?? InventedAddress.ofFile(name)
  }

  private static let marks = [
    "rel=\"canonical\"", "rel='canonical'", "rel=canonical", "property=\"og:url\"", "property='og:url'",
  ]
  .map { Array($0.utf8) }

  private static func canonical(_ body: [UInt8]) -> String? {
    for mark in marks {
      guard let range = body.firstRange(of: mark) else { continue }
      let start = body[..<range.lowerBound].lastIndex(of: UInt8(ascii: "<")) ?? range.lowerBound
      let end = body[range.upperBound...].firstIndex(of: UInt8(ascii: ">")) ?? body.count
      for part in body[start..<end].split(whereSeparator: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }) {
        let text = FragmentText.of(html: String(decoding: part, as: UTF8.self)) ?? ""
        if WebAddress(text) != nil { return text }
      }
    }
    return nil
  }

  /// `www.news.example/a/b.html`, with or without `http/` or `https/` before it.
  private static func mirrored(_ name: String) -> String? {
    var parts = name.split(separator: "/").filter { $0 != "." }
    let scheme = parts.first == "http" || parts.first == "https" ? String(parts.removeFirst()) : "https"
    guard parts.count > 1, let host = parts.first, isHost(host) else { return nil }
    let address = "\(scheme)://" + parts.joined(separator: "/")
    return WebAddress.text(address)
  }

  private static func isHost(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.count >= 2, last.allSatisfy(\.isLetter) else { return false }
    return labels.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }
  }
}
