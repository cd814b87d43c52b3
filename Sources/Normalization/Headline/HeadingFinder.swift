import Markup
import NewsModel

/// Finds the headline among a page's headings.
enum HeadingFinder {
  /// The heading most like one of the other titles, or like a part of them; else the only `h1`, unless it is a name.
  /// - Complexity: O(bytes of the first 500 headings × titles)
  static func find(_ text: PageText, _ witnesses: HeadlineWitnesses) -> String? {
    let titles = witnesses.all
    let names = PublisherNames(witnesses)
    let headings = lines(text).filter { !names.include(HeadlineCleaner.fold($0.line)) }
    let first = headings.filter { $0.block.tag == .h1 }
    if titles.isEmpty { return first.first?.line }
    if let same = alike(first.map(\.line), titles) { return same }
    // A site's name is the first heading of some pages, and leads home.
    if first.allSatisfy({ $0.block.linkShare > 0.8 }),
      let other = part(headings.filter { $0.block.tag != .h1 }.map(\.line), titles)
    {
      return other
    }
    if let same = part(first.map(\.line), titles) { return same }
    if let lower = alike(headings.map(\.line), titles) { return lower }
    let lines = first.filter { $0.block.linkShare < 0.5 && $0.line.count >= 12 }.map(\.line)
    if Set(lines).count == 1, part(headings.map(\.line), titles) == nil { return lines[0] }
    return part(headings.map(\.line), titles)
  }

  /// Where the headline stands among a page's blocks: the heading that was found, else the first.
  static func place(_ text: PageText, of heading: String?) -> Int {
    if let heading = heading?.lowercased() {
      for (place, block) in text.blocks.enumerated() where block.tag.headingLevel != nil {
        let line = text.string(block).lowercased()
        if line == heading || (line.count >= 8 && heading.hasPrefix(line)) { return place }
      }
    }
    return text.blocks.firstIndex { $0.tag == .h1 } ?? 0
  }

  /// A page of more is a list of them.
  private static let limit = 500

  /// The headings down to the third level; what breaks part is one.
  private static func lines(_ text: PageText) -> [(block: PageBlock, line: String)] {
    var lines: [(block: PageBlock, line: String)] = []
    for block in text.blocks where (block.tag.headingLevel ?? 9) <= 3 && block.range.count <= 400 {
      if let last = lines.last, last.block.node == block.node {
        lines[lines.count - 1].line += " " + text.string(block)
      } else if lines.count < limit {
        lines.append((block, text.string(block)))
      }
    }
    return lines.map { ($0.block, withoutDay($0.line)) }
  }

  /// `27.02.2026 Council votes` is `Council votes`.
  private static func withoutDay(_ line: String) -> String {
    guard let first = line.first, first.isNumber, let space = line.firstIndex(of: " ") else { return line }
    let isDay = line[..<space].count >= 8 && WrittenDate(String(line[..<space])) != nil
    return isDay ? String(line[line.index(after: space)...]) : line
  }

  private static func alike(_ lines: [String], _ titles: [String]) -> String? {
    let lines = lines.filter { $0.count >= 8 }.map(HeadlineWords.init)
    for title in titles.lazy.map(HeadlineWords.init) {
      if let same = lines.first(where: title.isSimilar) { return same.line }
    }
    return nil
  }

  private static func isLong(_ line: String, in title: String) -> Bool {
    line.count >= 15 && (line.count * 2 > title.count || line.split(separator: " ").count >= 5)
  }

  /// The longest line that is one of the parts of a title, but not the last where that signs it: a signature is shorter
  /// than what it signs.
  private static func part(_ lines: [String], _ titles: [String]) -> String? {
    let lines = lines.filter { $0.count >= 8 }.map { (line: $0, folded: FoldedLine($0)) }
    for title in titles {
      let lowered = FoldedLine(title)
      let parts = lines.filter { lowered.contains($0.folded) }
      let unsigned = parts.filter { !lowered.ends(with: FoldedLine(" " + $0.line)) }
      if let longest = unsigned.max(by: { $0.line.count < $1.line.count }) { return longest.line }
      if let last = parts.first(where: { isLong($0.line, in: title) }) { return last.line }
    }
    return nil
  }
}
