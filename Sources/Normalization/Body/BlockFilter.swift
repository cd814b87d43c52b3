import Markup
import NewsModel

/// Leaves out the blocks inside a container that are none of the article. Blocks go by their place on the page.
struct BlockFilter {
  let text: PageText
  let titles: [HeadlineWords]
  /// The page's own.
  let address: WebAddress?

  /// Blocks among which the line of the date stands.
  private static let top = 40

  /// Drops links among the paragraphs, labels, captions, repeated headlines, and the lines of the date above the second paragraph.
  /// - Complexity: O(bytes)
  func clean(_ blocks: [Int], _ document: borrowing HTMLDocument) -> [Int] {
    let pointers = PointerLine(text: text, base: address)
    let pictures = PictureLine(text: text)
    var seen: Set<UInt32> = []
    var paragraphs = 0
    var kept: [Int] = []
    for (rank, place) in blocks.enumerated() {
      let block = text.blocks[place]
      if isLinkBlock(block, at: place) || isLabel(block) || pointers.isOne(block, document) { continue }
      if pictures.isOne(block, document) { continue }
      if paragraphs < 2, rank < Self.top, isDateLine(block) { continue }
      if block.weight >= 60, !seen.insert(text.hash(block)).inserted { continue }
      if isOpening(block) { paragraphs += 1 }
      kept.append(place)
    }
    return kept
  }

  /// Cuts what stands before the first and after the last paragraph of running text.
  func trimmed(_ indices: [Int]) -> [Int] {
    let blocks = indices.map { text.blocks[$0] }
    guard let first = blocks.firstIndex(where: isOpening) ?? blocks.firstIndex(where: isSentence) else {
      return indices
    }
    var last = tailStart(blocks, from: first) - 1
    last = withoutLinkList(blocks, from: first, to: last)
    last = withoutCards(indices, from: first, to: last)
    while last > first, !isClosing(blocks[last]) || isPromotion(blocks[last]) { last -= 1 }
    return indices[opening(blocks, before: first)...last].filter { !startsTail(text.blocks[$0]) }
  }

  /// Where the text starts before its first paragraph of running text: with short sentences in the same element, and with a
  /// heading right above, which is not the headline.
  private func opening(_ blocks: [PageBlock], before paragraph: Int) -> Int {
    var first = paragraph
    while first > 0, paragraph - first < 3, isShortSentence(blocks[first - 1], beside: blocks[first]) { first -= 1 }
    guard first > 0 else { return first }
    let heading = blocks[first - 1]
    guard let level = heading.tag.headingLevel, (2...4).contains(level), heading.parent == blocks[first].parent,
      heading.weight >= 25, heading.linkShare < 0.3
    else { return first }
    return HeadlineWords(text.string(heading)).isSimilar(toOneOf: titles) ? first : first - 1
  }

  /// `“No,” she said.`
  private func isShortSentence(_ block: PageBlock, beside other: PageBlock) -> Bool {
    block.tag == .p && other.tag == .p && block.parent == other.parent && block.weight < 60 && block.linkBytes == 0
      && SentenceEnd.closes(text.bytes[block.range]) && text.line(block).words.count >= 3
      && QuotedSpeech.stands(in: text.string(block))
      && !isPromotion(block)
  }

  /// Where the article ends when a list of which most items hold links follows its last paragraph.
  private func withoutLinkList(_ blocks: [PageBlock], from first: Int, to last: Int) -> Int {
    var place = last
    var items = 0
    var linked = 0
    while place > first, blocks[place].tag == .li {
      items += 1
      if blocks[place].linkShare > 0.25 { linked += 1 }
      place -= 1
    }
    return items >= 3 && linked * 2 > items ? place : last
  }

  /// Where the article ends when two cards and more follow it: a heading, a line or two, and a link to go on (`Learn more`).
  private func withoutCards(_ indices: [Int], from first: Int, to last: Int) -> Int {
    var place = last
    var cards = 0
    while place > first + 1 {
      var start = place
      while start > first, text.blocks[indices[start]].tag.headingLevel == nil, place - start < 3 { start -= 1 }
      let weight = indices[start...place].reduce(0) { $0 + text.blocks[$1].weight }
      let next = indices[place] + 1
      guard text.blocks[indices[start]].tag.headingLevel != nil, weight < 700, next < text.blocks.count,
        leadsOn(text.blocks[next])
      else { break }
      cards += 1
      place = start - 1
    }
    return cards >= 2 ? place : last
  }

  private func leadsOn(_ block: PageBlock) -> Bool {
    block.range.count <= 40 && block.linkShare > 0.9 && Boilerplate.leadsOn(text.line(block))
  }

  /// A sentence by which the publisher asks for something.
  func isPromotion(_ block: PageBlock) -> Bool {
    block.weight < 400
      && Promotion.holds(
        text.bytes[block.range], text.line(block),
        isSetOff: block.setOffBytes + 2 >= block.range.count || block.linkShare > 0.5)
  }

  private func isLinkBlock(_ block: PageBlock, at place: Int) -> Bool {
    let share = block.linkShare
    if share > 0.8, block.tag.headingLevel != nil { return !openSection(at: place) }
    // Items of a list that link what they name, and say more, are the author's.
    return share > 0.8 && (block.tag != .p || block.marksOfSentences < 2 || block.weight < 120)
  }

  /// A linked heading heads a section when two paragraphs follow it; a teaser has one.
  private func openSection(at place: Int) -> Bool {
    let next = text.blocks[min(place + 1, text.blocks.count)..<min(place + 3, text.blocks.count)]
    return next.count == 2 && next.allSatisfy { $0.tag.headingLevel == nil && $0.linkShare < 0.4 }
      && next.reduce(0) { $0 + $1.weight } >= 250
  }

  private func isLabel(_ block: PageBlock) -> Bool {
    if block.weight < 700, Boilerplate.isNotice(text.line(block)) { return true }
    guard block.weight < 200 else { return false }
    if Boilerplate.isLine(
      text.line(block), isSentence: block.linkBytes == 0 && block.range.count > 60 && endsSentence(block))
    {
      return true
    }
    return block.tag == .h1 && HeadlineWords(text.string(block)).isSimilar(toOneOf: titles)
  }

  private func isDateLine(_ block: PageBlock) -> Bool {
    block.tag.headingLevel == nil && DateLine.isOne(text.bytes[block.range])
  }

  func isOpening(_ block: PageBlock) -> Bool {
    BlockMass.runningText(block) >= 50 && block.marksOfSentences > 0
  }

  private func isSentence(_ block: PageBlock) -> Bool { block.tag.headingLevel == nil && block.weight >= 25 }

  private func isClosing(_ block: PageBlock) -> Bool {
    if block.tag.headingLevel != nil || block.linkShare > 0.6 { return false }
    return endsSentence(block) || block.weight >= 60 || block.tag == .li || block.tag == .td
  }

  private func endsSentence(_ block: PageBlock) -> Bool { SentenceEnd.closes(text.bytes[block.range]) }
}
