import Markup

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

  /// `*` stands for any bytes, `$` at the end for the end of the path; a pattern matches a beginning otherwise. What stands
  /// between two stars is taken where it comes first, which leaves the most for the rest.
  /// - Complexity: O(path · pattern) at worst, mostly O(path + pattern)
  static func matches(_ path: [UInt8], _ pattern: [UInt8]) -> Bool {
    var pieces = pattern[...]
    let isAnchored = pieces.last == UInt8(ascii: "$")
    if isAnchored { pieces.removeLast() }
    let parts = pieces.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    guard let first = parts.first, path.starts(with: first) else { return false }
    guard let last = parts.dropFirst().last else { return !isAnchored || path.count == first.count }
    var position = first.count
    for part in parts[1..<(parts.count - (isAnchored ? 1 : 0))] {
      guard let place = find(part, in: path, from: position) else { return false }
      position = place + part.count
    }
    return !isAnchored || (path.count - position >= last.count && path.suffix(last.count).elementsEqual(last))
  }

  private static func find(_ part: ArraySlice<UInt8>, in path: [UInt8], from start: Int) -> Int? {
    if part.isEmpty { return start }
    return path.withUnsafeBytes { path in
      part.withUnsafeBytes { part in
        ByteSearch.first(part, in: UnsafeRawBufferPointer(rebasing: path[start...])).map { start + $0 }
      }
    }
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
