/// Matching of rules against paths.
enum RobotsPattern {
  /// The rule's length when it matches, which is its weight.
  static func priority(of rule: RobotsFile.Rule, _ path: [UInt8]) -> Int? {
    if matches(path, rule.pattern) { return rule.pattern.count }
    guard rule.isAllow, let slash = rule.pattern.lastIndex(of: UInt8(ascii: "/")),
      rule.pattern[slash...].starts(with: "/index.htm".utf8)
    else { return nil }
    // `/index.html` is what `/` shows.
    let folder = rule.pattern[...slash] + [UInt8(ascii: "$")]
    return matches(path, Array(folder)) ? folder.count : nil
  }

  /// `*` stands for any bytes, `$` at the end for the end of the path; a pattern matches a beginning otherwise.
  /// - Complexity: O(path · pattern) at worst
  static func matches(_ path: [UInt8], _ pattern: [UInt8]) -> Bool {
    var ends = [0]
    for (index, byte) in pattern.enumerated() {
      if byte == UInt8(ascii: "$"), index == pattern.count - 1 { return ends.last == path.count }
      if byte == UInt8(ascii: "*") {
        ends = Array((ends.first ?? 0)...path.count)
      } else {
        ends = ends.compactMap { $0 < path.count && path[$0] == byte ? $0 + 1 : nil }
        if ends.isEmpty { return false }
      }
    }
    return true
  }

  /// Path and query of a URL, without fragment.
  static func path(of url: String) -> [UInt8] {
    let bytes = Array(url.utf8)
    let start = bytes.firstRange(of: Array("://".utf8)).map(\.upperBound) ?? (bytes.starts(with: "//".utf8) ? 2 : 0)
    let rest = bytes[start...]
    guard
      let path = rest.firstIndex(where: {
        $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: ";")
      })
    else {
      return [UInt8(ascii: "/")]
    }
    var found = rest[path...].prefix { $0 != UInt8(ascii: "#") }
    // An empty query is none.
    if found.last == UInt8(ascii: "?"), found.firstIndex(of: UInt8(ascii: "?")) == found.endIndex - 1 {
      found.removeLast()
    }
    if let hash = rest.firstIndex(of: UInt8(ascii: "#")), hash < path { return [UInt8(ascii: "/")] }
    return found.first == UInt8(ascii: "/") ? Array(found) : [UInt8(ascii: "/")] + found
  }
}
