import Markup
import NewsModel

/// How the names of a line are told from what else stands in it.
extension Bylines {
  /// The element around a line that is called a byline, the widest one that is no more than one.
  /// - Complexity: O(nodes of a byline)
  static func byline(around node: Int, _ document: borrowing HTMLDocument, _ text: PageText) -> Int? {
    var widest: Int?
    var current = node
    for level in 0..<5 where current > 0 {
      let isSmall = document.end(current) - current <= BylinePieces.nodeLimit
      // Higher up a name holds only for what is small.
      if level >= 3, !isSmall || (widest == nil && isAside(node, document, text)) { break }
      if text.marks[current].contains(.byline), isSmall || widest == nil { widest = current }
      current = document.parent(current)
    }
    return widest
  }

  /// Full names of a line, read piece by piece where its markup parts what only looks like one name, and completed by the
  /// byline around it.
  /// - Parameter names: those that the line gives when it is read as one string.
  static func parted(
    _ names: [String], _ block: PageBlock, _ byline: Int?, _ document: borrowing HTMLDocument, _ text: PageText
  ) -> [String] {
    if names.isEmpty, isAside(block.node, document, text) { return [] }
    let own = parted(names, BylinePieces(block.node, document), document)
    guard let byline, byline != block.node, !isAside(byline, document, text), !hasCategory(byline, document) else {
      return own
    }
    let all = BylinePieces(byline, document).names(document)
    return all.count > own.count && own.allSatisfy(all.contains) ? all : own
  }

  /// - Returns: the names when each stands within one piece, else those of the pieces, if there are any.
  static func parted(_ names: [String], _ pieces: BylinePieces, _ document: borrowing HTMLDocument) -> [String] {
    guard pieces.pieces.count > 1, names.isEmpty || !names.allSatisfy(pieces.hold) else { return names }
    let parts = pieces.names(document)
    return parts.isEmpty ? names : parts
  }

  /// `29 Nov · Ada Byron`, `Nov. 29, 2025 | By Ada Byron`: a full name that a bar or a dash parts from a day. Without an opening
  /// word it is one only where the element speaks of the article and the words name no section.
  static func barred(
    _ line: String, at place: Int, _ document: borrowing HTMLDocument, _ text: PageText, heading: Int
  ) -> [String]? {
    guard (heading - 3...heading + 6).contains(place), line.contains(where: \.isNumber) else { return nil }
    let parts = TitleParts(line.split { "|•·".contains($0) }.joined(separator: " | ")).parts
    guard (2...5).contains(parts.count), parts.contains(where: isDay) else { return nil }
    let words = parts.filter { !$0.contains(where: \.isNumber) && !$0.isEmpty }
    let opened = words.filter { BylineOpening.shortRemoved(from: $0) != nil }
    guard let written = opened.first ?? (words.count == 1 ? words[0] : nil) else { return nil }
    if opened.isEmpty, !speaksOfArticle(text.blocks[place].node, document) || namesSection(written) { return nil }
    let names = NameList.names(in: firstLine(written))
    let headline = text.string(text.blocks[heading])
    return !names.isEmpty && names.allSatisfy { isFullName($0) && !headline.holds($0) } ? names : nil
  }

  /// A day, with its year or without.
  private static func isDay(_ part: String) -> Bool {
    part.contains(where: \.isNumber) && (WrittenDate(part) != nil || WrittenDate(part + " 2000") != nil)
  }

  private static func speaksOfArticle(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    let names = ((document.attribute(node, .className) ?? "") + " " + (document.attribute(node, .id) ?? ""))
      .lowercased()
    return ["meta", "info", "date", "byline", "author"].contains { names.holds($0) }
  }

  private static func namesSection(_ part: String) -> Bool {
    part.lowercased().split(separator: " ").contains {
      sections.contains(String($0)) || NameList.papers.contains(String($0))
    }
  }

  /// Words of sections' names.
  private static let sections: Set<String> = [
    "news", "world", "local", "national", "international", "politics", "business", "economy", "finance", "markets",
    "sport",
    "sports", "football", "culture", "arts", "life", "style", "living", "travel", "food", "health", "science", "tech",
    "technology", "education", "environment", "climate", "opinion", "views", "editorial", "columns", "weather", "crime",
    "courts", "courtroom", "government", "city", "state", "county", "region", "east", "west", "north", "south",
    "europe",
    "africa", "asia", "america", "american", "middle", "latin", "united", "states", "kingdom", "release", "releases",
    "report", "reports", "story", "stories", "review", "reviews", "video", "podcast", "newsletter", "feature",
    "features",
    "politik", "wirtschaft", "kultur", "wissen", "leben", "política", "économie", "société", "sociedad", "cronaca",
    "politica", "economia", "cultura", "deportes", "sociedade", "wydarzenia", "sverige", "utrikes", "inrikes", "home",
  ]
}
