import Markup
import NewsModel

/// The entries of a live blog that only its markup tells: each has a time above it.
struct LiveEntries {
  /// Places of the body's blocks, those of the times left out.
  private let kept: [Int]
  /// The time of each entry, by the place of the block that opens it.
  private let times: [Int: String]

  /// - Parameter kept: places of the body's blocks on the page.
  /// - Returns: nil unless three times of one shape stand above running text.
  /// - Complexity: O(nodes)
  init?(_ document: borrowing HTMLDocument, _ text: PageText, _ mass: BlockMass, kept: [Int]) {
    var found: [(place: Int, shape: String, time: String)] = []
    var clocks: Set<Int> = []
    var pending: Int?
    var node = 0
    let all = Self.heading(above: kept, text) + kept
    for place in all {
      let block = text.blocks[place]
      for before in node..<max(node, block.node) where Self.isTime(before, document, text, mass) { pending = before }
      if let own = Self.timeAlone(in: block, document, text, mass) {
        pending = own
        clocks.insert(place)
      } else {
        if let pending, let time = Self.written(pending, document) {
          found.append((place, Self.shape(pending, document), time))
        }
        pending = nil
      }
      node = max(node, document.end(block.node))
    }
    let counts = Dictionary(grouping: found, by: \.shape).mapValues(\.count)
    guard let usual = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), usual.value >= 3 else { return nil }
    let entries = found.filter { $0.shape == usual.key }
    guard Set(entries.map(\.time)).count > 1 else { return nil }
    times = Dictionary(entries.map { ($0.place, $0.time) }) { first, _ in first }
    self.kept = all.filter { !clocks.contains($0) }
  }

  /// The heading of the first entry, which is shorter than what opens other articles.
  private static func heading(above kept: [Int], _ text: PageText) -> [Int] {
    guard let first = kept.first, first > 0, let level = text.blocks[first - 1].tag.headingLevel, level > 1 else {
      return []
    }
    return [first - 1]
  }

  /// The time that is all a block says.
  private static func timeAlone(
    in block: PageBlock, _ document: borrowing HTMLDocument, _ text: PageText, _ mass: BlockMass
  ) -> Int? {
    guard block.range.count <= 60 else { return nil }
    let line = text.string(block)
    return (block.node..<document.end(block.node)).first {
      isTime($0, document, text, mass) && document.text(of: $0) == line
    }
  }

  /// The paragraphs of the blocks, each entry opened by its time and heading.
  func paragraphs(_ text: PageText, _ document: borrowing HTMLDocument) -> [String] {
    var paragraphs: [String] = []
    let openings = kept.indices.filter { $0 == 0 || times[kept[$0]] != nil }
    for (start, end) in zip(openings, openings.dropFirst() + [kept.count]) {
      let blocks = kept[start..<end].map { text.blocks[$0] }
      var entry = ParagraphJoiner.paragraphs(blocks, text, document)
      if let time = times[kept[start]] {
        if blocks[0].tag.headingLevel != nil, !entry.isEmpty {
          entry[0] = time + " " + entry[0]
        } else {
          entry.insert(time, at: 0)
        }
      }
      paragraphs += entry
    }
    return paragraphs
  }

  private static func isTime(
    _ node: Int, _ document: borrowing HTMLDocument, _ text: PageText, _ mass: BlockMass
  ) -> Bool {
    guard document.tag(node) == .time || text.marks[node].contains(.dateline), document.end(node) - node <= 12 else {
      return false
    }
    return mass.junk[node].subtracting([.dateline, .byline, .card]).isEmpty
  }

  /// What the element and its parent are called: the times of entries are called alike, the article's own is not.
  private static func shape(_ node: Int, _ document: borrowing HTMLDocument) -> String {
    let parent = document.parent(node)
    let names = [node, parent].map { document.attribute($0, .className) ?? "" }
    return "\(document.tag(node)) \(names[0]) in \(document.tag(parent)) \(names[1])"
  }

  /// `2026-03-02 11:40 UTC`, or the clock as the page writes it; nil for a day without one.
  private static func written(_ node: Int, _ document: borrowing HTMLDocument) -> String? {
    let line = document.text(of: node)
    for text in [document.attribute(node, .datetime) ?? "", line] {
      guard let date = WrittenDate(text), date.hasTime else { continue }
      return date.zoneKnown ? LiveBlog.clock(date.instant) : String(LiveBlog.clock(date.instant).dropLast(4))
    }
    return isClock(line) ? line : nil
  }

  /// `11:40`, `11.40 Uhr`, `3:05 pm`
  private static func isClock(_ line: String) -> Bool {
    guard (4...20).contains(line.utf8.count) else { return false }
    let numbers = line.split { !$0.isNumber }.map { Int($0) }
    guard numbers.count == 2, let hour = numbers[0], let minute = numbers[1], hour < 24, minute < 60 else {
      return false
    }
    return line.contains { $0 == ":" || $0 == "." || $0 == "h" || $0 == "H" }
  }
}
