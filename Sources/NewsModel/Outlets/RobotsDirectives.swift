/// What a page lets robots do with it, as far as it is said to us: a value of `X-Robots-Tag` or of `<meta name="robots">`, in the words
/// that search engines know (Google Search Central, Robots meta tag specifications).
package struct RobotsDirectives: Sendable {
  /// Our name in robots.txt and in directives.
  package static let productToken = "StonehandBot"

  /// In order, lower case, without those for other robots.
  package private(set) var words: [String] = []

  /// Directives that have a colon in themselves.
  private static let valued = ["unavailable_after", "max-snippet", "max-image-preview", "max-video-preview"]

  /// - Parameter value: directives between commas, each list of them perhaps after the name of one robot; several headers, a line each.
  /// - Complexity: O(length)
  package init(_ value: String) {
    for line in value.lowercased().split(whereSeparator: \.isNewline) { read(line) }
  }

  private mutating func read(_ line: Substring) {
    var isForUs = true
    for part in line.split(separator: ",") {
      guard let colon = part.firstIndex(of: ":"), case let agent = Self.trimmed(part[..<colon]), Self.isAgent(agent)
      else {
        if isForUs { words.append(Self.trimmed(part)) }
        continue
      }
      isForUs = agent == "*" || agent == Self.productToken.lowercased()
      if isForUs { words.append(Self.trimmed(part[part.index(after: colon)...])) }
    }
  }

  /// Whether what stands before a colon is a robot's name, and neither a directive with a value nor a part of a date.
  private static func isAgent(_ text: String) -> Bool {
    !valued.contains(text) && !text.isEmpty
      && text.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || $0 == "-" || $0 == "_" || $0 == "*" }
  }

  /// Whether none of the page's text may be shown: `nosnippet`, or `max-snippet` with fewer characters than a sentence has.
  package var forbidsQuoting: Bool {
    words.contains { word in
      if word == "nosnippet" { return true }
      guard word.hasPrefix("max-snippet:") else { return false }
      return Int(Self.trimmed(word.dropFirst("max-snippet:".count))).map { (0..<Self.sentence).contains($0) } ?? false
    }
  }

  /// Characters.
  private static let sentence = 160

  private static func trimmed(_ text: Substring) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    return String(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
