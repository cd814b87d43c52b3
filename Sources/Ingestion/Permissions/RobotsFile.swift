import Markup
import NewsModel

/// What a site asks of robots (RFC 9309), read as Google's open-source matcher reads it.
package struct RobotsFile: Sendable {
  /// Bytes that are read of a file; the standard asks for 500 KiB at least.
  package static let sizeLimit = 512 << 10
  /// Longer lines are cut (2,083 characters of a URL, each up to eight bytes).
  private static let lineLimit = 2083 * 8

  private struct Group {
    var agents: [String] = []
    var isForAll = false
    var rules: [Rule] = []
  }

  struct Rule {
    let isAllow: Bool
    let pattern: [UInt8]
  }

  private var groups: [Group] = []
  package private(set) var sitemaps: [String] = []
  private var delays: [(agents: [String], isForAll: Bool, seconds: Double)] = []

  /// - Complexity: O(bytes)
  package init(_ bytes: [UInt8]) {
    var content = bytes.prefix(Self.sizeLimit)
    for mark in [0xEF, 0xBB, 0xBF] as [UInt8] where content.first == mark { content.removeFirst() }
    var startsGroup = true
    for line in content.split(omittingEmptySubsequences: true, whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      guard let (key, value) = Self.field(line.prefix(Self.lineLimit)) else { continue }
      take(key, value, &startsGroup)
    }
  }

  private mutating func take(_ key: String, _ value: ArraySlice<UInt8>, _ startsGroup: inout Bool) {
    if RobotsKey.userAgent.names(key) {
      if startsGroup { groups.append(Group()) }
      startsGroup = false
      addAgent(value)
      return
    }
    // Only rules end a list of agents; what else stands between them does not.
    if RobotsKey.sitemap.names(key) {
      sitemaps.append(String(decoding: value, as: UTF8.self))
    } else if let last = groups.indices.last {
      if RobotsKey.allow.names(key) {
        groups[last].rules.append(Rule(isAllow: true, pattern: Self.escaped(value)))
        startsGroup = true
      } else if RobotsKey.disallow.names(key) {
        groups[last].rules.append(Rule(isAllow: false, pattern: Self.escaped(value)))
        startsGroup = true
      } else if key == "crawl-delay", let seconds = Double(String(decoding: value, as: UTF8.self)), seconds >= 0 {
        delays.append((groups[last].agents, groups[last].isForAll, seconds))
      }
    }
  }

  private mutating func addAgent(_ value: ArraySlice<UInt8>) {
    let last = groups.count - 1
    if value.first == UInt8(ascii: "*"), value.count == 1 || Self.isSpace(value[value.startIndex + 1]) {
      groups[last].isForAll = true
    } else {
      groups[last].agents.append(Self.productToken(value))
    }
  }

  /// The letters, hyphens and underscores at the beginning, lower case.
  private static func productToken(_ value: ArraySlice<UInt8>) -> String {
    let token = value.prefix { $0.isASCIILetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    return String(decoding: token, as: UTF8.self).lowercased()
  }

  /// - Parameters:
  ///   - url: absolute, percent-encoded.
  ///   - agent: the product token, such as `StonehandBot`.
  package func allows(_ url: String, agent: String) -> Bool {
    let path = Self.escaped(RobotsPattern.path(of: url)[...])
    let agent = agent.lowercased()
    let own = groups.filter { $0.agents.contains(agent) }
    if let verdict = Self.verdict(own.flatMap(\.rules), path) { return verdict }
    if !own.isEmpty { return true }
    return Self.verdict(groups.filter(\.isForAll).flatMap(\.rules), path) ?? true
  }

  /// The longest match wins, and allow among equals.
  /// - Returns: nil when no rule but an empty one matches.
  private static func verdict(_ rules: [Rule], _ path: [UInt8]) -> Bool? {
    var allow = 0
    var disallow = 0
    for rule in rules {
      guard let length = RobotsPattern.priority(of: rule, path) else { continue }
      if rule.isAllow { allow = max(allow, length) } else { disallow = max(disallow, length) }
    }
    return allow == 0 && disallow == 0 ? nil : disallow <= allow
  }

  /// Seconds between two requests that the site asks for; nil when it does not.
  package func delay(agent: String) -> Double? {
    let agent = agent.lowercased()
    return (delays.first { $0.agents.contains(agent) } ?? delays.first { $0.isForAll })?.seconds
  }
}

/// Lines.
extension RobotsFile {
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func trimmed(_ slice: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var slice = slice
    while let first = slice.first, isSpace(first) { slice.removeFirst() }
    while let last = slice.last, isSpace(last) { slice.removeLast() }
    return slice
  }

  /// Key (lower case) and value. A forgotten colon is forgiven when exactly two words stand on the line.
  private static func field(_ line: ArraySlice<UInt8>) -> (key: String, value: ArraySlice<UInt8>)? {
    let line = trimmed(line.prefix { $0 != UInt8(ascii: "#") })
    var key = line
    var value: ArraySlice<UInt8> = []
    if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
      key = trimmed(line[..<colon])
      value = trimmed(line[(colon + 1)...])
    } else {
      let words = line.split { $0 == 0x20 || $0 == 0x09 }
      guard words.count == 2 else { return nil }
      (key, value) = (words[0], words[1])
    }
    return key.isEmpty ? nil : (String(decoding: key, as: UTF8.self).lowercased(), value)
  }

  /// Bytes beyond ASCII percent-encoded, and encoded ones in capitals.
  private static func escaped(_ value: ArraySlice<UInt8>) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    var output: [UInt8] = []
    var index = value.startIndex
    while index < value.endIndex {
      let byte = value[index]
      if byte == UInt8(ascii: "%"), index + 2 < value.endIndex, value[index + 1].hexadecimalValue != nil,
        value[index + 2].hexadecimalValue != nil
      {
        output += [byte, upper(value[index + 1]), upper(value[index + 2])]
        index += 3
        continue
      }
      if byte >= 0x80 {
        output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        output.append(byte)
      }
      index += 1
    }
    return output
  }

  private static func upper(_ byte: UInt8) -> UInt8 { byte >= 0x61 ? byte - 0x20 : byte }
}

/// Keys with the misspellings that are common enough to be meant.
private enum RobotsKey {
  case userAgent, allow, disallow, sitemap

  func names(_ key: String) -> Bool {
    let spellings =
      switch self {
      case .userAgent: ["user-agent", "useragent", "user agent"]
      case .allow: ["allow"]
      case .disallow: ["disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw"]
      case .sitemap: ["sitemap", "site-map"]
      }
    return spellings.contains { key.hasPrefix($0) }
  }
}
