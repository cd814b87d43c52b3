import Markup
import NewsModel

/// How the names of a line are told from what else stands in it.
extension Bylines {
  /// The element around a line that is called a byline, the widest one that is no more than one.
  /// - Complexity: O(nodes of a byline)
  func byline(around node: Int, _ document: borrowing HTMLDocument) -> Int? {
    var widest: Int?
    var current = node
    for level in 0..<5 where current > 0 {
      let isSmall = document.end(current) - current <= BylinePieces.nodeLimit
      // Higher up a name holds only for what is small.
      if level >= 3, !isSmall || (widest == nil && isAside(node, document)) { break }
      if text.marks[current].contains(.byline), isSmall || widest == nil { widest = current }
      current = document.parent(current)
    }
    return widest
  }

  /// Full names of a line, read piece by piece where its markup parts what only looks like one name, and completed by the
  /// byline around it.
  /// - Parameter names: those that the line gives when it is read as one string.
  func parted(
    _ names: [String], _ block: PageBlock, _ byline: Int?, _ document: borrowing HTMLDocument
  ) -> [String] {
    if names.isEmpty, isAside(block.node, document) { return [] }
    let own = BylinePieces(block.node, document).parted(names, document)
    guard let byline, byline != block.node, !isAside(byline, document), !hasCategory(byline, document) else {
      return own
    }
    let all = BylinePieces(byline, document).names(document)
    return all.count > own.count && own.allSatisfy(all.contains) ? all : own
  }

  /// `6 May 2014 by Fabian`, `Posted in Ports by Ada on 3 August 2019`: a name between a preposition and the end or a day.
  func dated(_ line: String) -> [String]? {
    guard line.utf8.contains(where: { $0.isASCIIDigit || $0 >= 0x80 }), line.contains(where: \.isNumber) else {
      return nil
    }
    let words = line.split(separator: " ").map(String.init)
    guard words.count >= 4, words.count <= 16 else { return nil }
    for (place, word) in words.enumerated()
    where place > 1 && place + 1 < words.count && Self.prepositions.contains(word) {
      // `von Ada Kategorien: Ports`
      let end = words[(place + 2)...].firstIndex { $0.hasSuffix(":") } ?? words.endIndex
      let rest = BylineEnding.removed(from: words[(place + 1)..<end].joined(separator: " "))
      let names = NameList.names(in: rest)
      guard names.count == 1, names[0].split(separator: " ").count <= 3 else { continue }
      if PersonName.isFull(names[0]) || Self.postings.contains(words[0].lowercased())
        || WrittenDate(words[..<place].joined(separator: " ")) != nil
      {
        return names
      }
    }
    return nil
  }

  private static let prepositions: Set<String> = ["by", "von", "par", "por", "door", "av", "af"]

  /// Words that open a line on who posted what when.
  private static let postings: Set<String> = [
    "posted", "published", "veröffentlicht", "geschrieben", "publié", "publicado", "written",
  ]

  /// `29 Nov · Ada Byron`, `Nov. 29, 2025 | By Ada Byron`: a full name that a bar or a dash parts from a day. Without an opening
  /// word it is one only where the element speaks of the article and the words name no section.
  func barred(_ line: String, at place: Int, _ document: borrowing HTMLDocument) -> [String]? {
    guard (heading - 3...heading + 6).contains(place), line.contains(where: \.isNumber) else { return nil }
    let parts = TitleParts(line.split { "|•·".contains($0) }.joined(separator: " | ")).parts
    guard (2...5).contains(parts.count), parts.contains(where: isDay) else { return nil }
    let words = parts.filter { !$0.contains(where: \.isNumber) && !$0.isEmpty }
    let opened = words.filter { BylineOpening.shortRemoved(from: $0) != nil }
    guard let written = opened.first ?? (words.count == 1 ? words[0] : nil) else { return nil }
    if opened.isEmpty, !speaksOfArticle(text.blocks[place].node, document) || namesSection(written) { return nil }
    let names = NameList.names(in: BylineEnding.removed(from: written))
    let headline = text.string(text.blocks[heading])
    return !names.isEmpty && names.allSatisfy { PersonName.isFull($0) && !headline.holds($0) } ? names : nil
  }

  /// A day, with its year or without.
  private func isDay(_ part: String) -> Bool {
    part.contains(where: \.isNumber) && (WrittenDate(part) != nil || WrittenDate(part + " 2000") != nil)
  }

  private func speaksOfArticle(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    let names = ((document.attribute(node, .className) ?? "") + " " + (document.attribute(node, .id) ?? ""))
      .lowercased()
    return ["meta", "info", "date", "byline", "author"].contains { names.holds($0) }
  }

  private func namesSection(_ part: String) -> Bool {
    part.lowercased().split(separator: " ").contains {
      Self.sections.contains(String($0)) || NameList.papers.contains(String($0))
    }
  }

  /// Words of sections' names.
  private static let sections: Set<String> = [
    "news", "world", "local", "national", "international", "politics", "business", "economy", "finance", "markets",
    "sport", "sports", "football", "culture", "arts", "life", "style", "living", "travel", "food", "health", "science",
    "tech", "technology", "education", "environment", "climate", "opinion", "views", "editorial", "columns", "weather",
    "crime", "courts", "courtroom", "government", "city", "state", "county", "region", "east", "west", "north", "south",
    "europe", "africa", "asia", "america", "american", "middle", "latin", "united", "states", "kingdom", "release",
    "releases", "report", "reports", "story", "stories", "review", "reviews", "video", "podcast", "newsletter",
    "feature", "features", "politik", "wirtschaft", "kultur", "wissen", "leben", "política", "économie", "société",
    "sociedad", "cronaca", "politica", "economia", "cultura", "deportes", "sociedade", "wydarzenia", "sverige",
    "utrikes", "inrikes", "home",
  ]
}
