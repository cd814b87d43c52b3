import Markup

/// Finds the headline among a page's headings.
enum HeadingFinder {
  /// The heading most like one of the other titles, or like a part of them; else the only `h1`, unless it is a name.
  static func find(_ text: PageText, titles: [String], siteNames: [String]) -> String? {
    let names = Set(siteNames.map(HeadlineCleaner.fold))
    let headings = text.blocks.filter { ($0.tag.headingLevel ?? 9) <= 3 && $0.range.count <= 400 }
      .map { (block: $0, line: text.string($0)) }
      .filter { !names.contains(HeadlineCleaner.fold($0.line)) }
    let first = headings.filter { $0.block.tag == .h1 }
    if let same = alike(first.map(\.line), titles) ?? part(first.map(\.line), titles) { return same }
    if let lower = alike(headings.map(\.line), titles) { return lower }
    let lines = first.filter { $0.block.linkShare < 0.5 && $0.line.count >= 12 }.map(\.line)
    if Set(lines).count == 1 { return lines[0] }
    return part(headings.map(\.line), titles)
  }

  private static func alike(_ lines: [String], _ titles: [String]) -> String? {
    for title in titles {
      if let same = lines.first(where: { $0.count >= 8 && Headlines.areSimilar($0, title) }) { return same }
    }
    return nil
  }

  /// The longest line that is one of the parts of a title, but not the last where that signs it.
  private static func part(_ lines: [String], _ titles: [String]) -> String? {
    for title in titles {
      let lowered = title.lowercased()
      let parts = lines.filter {
        $0.count >= 8 && lowered.contains($0.lowercased()) && !lowered.hasSuffix(" " + $0.lowercased())
      }
      if let longest = parts.max(by: { $0.count < $1.count }) { return longest }
    }
    return nil
  }
}
