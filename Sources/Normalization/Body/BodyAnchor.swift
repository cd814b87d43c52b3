import TextAnalysis

/// The article's text as the page's structured data has it: a precise witness of where the article starts and ends, but
/// a quarter of them are teasers, so never more than a witness where the page shows more.
struct BodyAnchor {
  private var shingles: Set<UInt64> = []
  private let weight: Int
  private static let size = 4

  /// - Complexity: O(bytes)
  init(_ anchor: String) {
    weight = anchor.utf8.count
    for shingle in Self.shingles(of: anchor) { shingles.insert(shingle) }
  }

  private static func shingles(of text: String) -> [UInt64] {
    var hashes: [UInt64] = []
    var tokenizer = WordTokenizer()
    tokenizer.forEachWord(in: text) { hashes.append(UInt64(FNV.hash32($0.utf8))) }
    guard hashes.count >= size else { return [] }
    return (0...(hashes.count - size)).map { start in
      hashes[start..<(start + size)].reduce(0) { FNV.mix($0 &* 3 &+ $1) }
    }
  }

  /// The share of a block's shingles that the anchor has; nil for blocks too short to tell.
  private func share(_ block: PageBlock, _ text: PageText) -> Double? {
    let own = Self.shingles(of: text.string(block))
    guard own.count >= 3 else { return nil }
    return Double(own.filter { shingles.contains($0) }.count) / Double(own.count)
  }

  /// Whether the page shows next to nothing of a long text: it is drawn by scripts.
  func replaces(_ kept: [Int], _ text: PageText) -> Bool {
    let found = kept.reduce(0) { $0 + text.blocks[$1].range.count }
    return weight >= 200 && found * 2 < weight
  }

  /// Cuts kept blocks before the anchor's start and after its end, and takes in the blocks between that it has.
  /// - Returns: the same when the anchor is a teaser or another text.
  func adjusted(_ kept: [Int], _ text: PageText) -> [Int] {
    let matched = text.blocks.indices.filter { place in
      let block = text.blocks[place]
      return block.weight >= 25 && block.linkShare < 0.8 && (share(block, text) ?? 0) >= 0.8
    }
    guard let first = matched.first, let last = matched.last else { return kept }
    let found = matched.reduce(0) { $0 + text.blocks[$1].range.count }
    let inside = kept.filter { (first...last).contains($0) }
    let keptWeight = kept.reduce(0) { $0 + text.blocks[$1].range.count }
    let insideWeight = inside.reduce(0) { $0 + text.blocks[$1].range.count }
    // A teaser ends early: then much of what was found stands outside of it.
    guard found * 10 >= weight * 6, insideWeight * 10 >= keptWeight * 8 else { return kept }
    return Set(inside).union(matched).sorted()
  }
}
