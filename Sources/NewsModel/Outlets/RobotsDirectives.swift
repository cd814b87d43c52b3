/// What a page lets robots do with it, as far as it is said to us: a value of `X-Robots-Tag` or of `<meta name="robots">`, in the words
/// that search engines know (Google Search Central, Robots meta tag specifications).
package struct RobotsDirectives: Sendable {
  /// Our name in robots.txt and in directives.
  package static let productToken = "StonehandBot"

  /// In order, lower case, without those for other robots.
  package private(set) var words: [String] = []

  /// Directives that have a colon in themselves.
  private static let valued = ["unavailable_after", "max-snippet", "max-image-preview", "max-video-preview"]

  /// - Parameter value: directives between commas, each list of them perhaps after the name of one robot.
  /// - Complexity: O(length)
  package init(_ value: String) {
    var isForUs = true
    for part in value.lowercased().split(separator: ",") {
      var word = Self.trimmed(part)
      if let colon = word.firstIndex(of: ":"), !Self.valued.contains(where: { word.hasPrefix($0) }) {
        let agent = Self.trimmed(word[..<colon])
        isForUs = agent == "*" || agent == Self.productToken.lowercased()
        word = Self.trimmed(word[word.index(after: colon)...])
      }
      if isForUs { words.append(word) }
    }
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
