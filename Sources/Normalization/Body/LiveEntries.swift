import Markup
import NewsModel

/// The entries of a live blog that only its markup tells: each has a time above it.
struct LiveEntries {
  /// Places of the body's blocks, those of the times left out.
  private let kept: [Int]
  /// The time of each entry, by the place of the block that opens it.
  private let times: [Int: String]

  private struct Entry {
    let place: Int
    let shape: String
    let time: String
  }

  /// - Parameter kept: places of the body's blocks on the page.
  /// - Returns: nil unless three times of one shape stand above running text.
  /// - Complexity: O(nodes + blocks × log of times)
  init?(_ document: borrowing HTMLDocument, _ text: PageText, _ mass: BlockMass, kept: [Int]) {
    let all = Self.heading(above: kept, text) + kept
    let clocks = EntryClocks(document, text, mass)
    var entries: [Entry] = []
    var standAlone: Set<Int> = []
    var pending: Int?
    var node = 0
    for place in all {
      let block = text.blocks[place]
      pending = clocks.last(in: node..<max(node, block.node)) ?? pending
      if let own = clocks.first(in: block.node..<document.end(block.node), saying: block, text) {
        pending = own
        standAlone.insert(place)
      } else {
        if let clock = pending, let time = EntryClocks.written(clock, document) {
          entries.append(Entry(place: place, shape: EntryClocks.shape(clock, document), time: time))
        }
        pending = nil
      }
      node = max(node, document.end(block.node))
    }
    guard let usual = Self.usual(entries) else { return nil }
    times = Dictionary(usual.map { ($0.place, $0.time) }) { first, _ in first }
    self.kept = all.filter { !standAlone.contains($0) }
  }

  /// The heading of the first entry, which is shorter than what opens other articles.
  private static func heading(above kept: [Int], _ text: PageText) -> [Int] {
    guard let first = kept.first, first > 0, let level = text.blocks[first - 1].tag.headingLevel, level > 1 else {
      return []
    }
    return [first - 1]
  }

  /// The entries of the shape that most have; nil when those are fewer than three, or of one time.
  private static func usual(_ entries: [Entry]) -> [Entry]? {
    let shapes = Dictionary(grouping: entries, by: \.shape)
    guard let usual = shapes.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) })?.value, usual.count >= 3,
      Set(usual.map(\.time)).count > 1
    else { return nil }
    return usual
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
}
