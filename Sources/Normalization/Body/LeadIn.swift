import Markup

/// The standfirst: sentences that stand between the headline and the container of the article.
enum LeadIn {
  /// - Parameter kept: places of the body's blocks on the page.
  static func blocks(before kept: [Int], _ text: PageText, _ mass: BlockMass, titles: [HeadlineWords]) -> [Int] {
    guard let first = kept.first, let heading = heading(before: first, text, titles) else { return [] }
    return ((heading + 1)..<max(heading + 1, first)).filter { isStandfirst(text.blocks[$0], text, mass) }.suffix(2)
  }

  /// The last `h1` before the body, or another heading with the page's title, not far above it.
  private static func heading(before first: Int, _ text: PageText, _ titles: [HeadlineWords]) -> Int? {
    for place in stride(from: first - 1, through: max(0, first - 40), by: -1) {
      let block = text.blocks[place]
      guard let level = block.tag.headingLevel, block.range.count <= 300 else { continue }
      if level == 1 { return place }
      if HeadlineWords(text.string(block)).isSimilar(toOneOf: titles) { return place }
    }
    return nil
  }

  /// Called a title by its own element: part of the headline, not of the text.
  private static func isSubtitle(_ node: Int, _ text: PageText) -> Bool { text.marks[node].contains(.header) }

  private static func isStandfirst(_ block: PageBlock, _ text: PageText, _ mass: BlockMass) -> Bool {
    guard block.weight >= 60, block.weight <= 700, block.linkShare < 0.3, block.tag != .li,
      block.tag.headingLevel == nil,
      !isSubtitle(block.node, text)
    else { return false }
    let marks = mass.junk[block.node]
    guard marks.isEmpty || marks == .teaser else { return false }
    let line = text.bytes[block.range]
    return SentenceEnd.closes(line) && line.last != 0x29 && !DateLine.isOne(line)
  }
}
