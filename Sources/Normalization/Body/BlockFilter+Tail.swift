import Markup

extension BlockFilter {
  /// Where what follows the article begins: at a line that says so, with little running text after it. The line belongs to a
  /// box or a picture among the paragraphs when three follow that stand in the same element as most of those before.
  /// - Complexity: O(bytes)
  func tailStart(_ blocks: [PageBlock], from first: Int) -> Int {
    let whole = blocks[first...].reduce(0) { $0 + BlockMass.runningText($1) }
    var before = 0
    var home = Home()
    for block in blocks[..<first] { home.add(block) }
    // Most pages have no such line, and need not know.
    lazy var lastThree = lastThree(blocks)
    for index in blocks.indices[first...] {
      if index > first, before * 10 >= whole * 6, startsTail(blocks[index]), lastThree[home.node] ?? 0 <= index {
        return index
      }
      before += BlockMass.runningText(blocks[index])
      home.add(blocks[index])
    }
    return blocks.count
  }

  func startsTail(_ block: PageBlock) -> Bool { block.weight < 120 && Boilerplate.startsTail(text.line(block)) }

  /// By element, where the last three paragraphs that stand in it begin.
  private func lastThree(_ blocks: [PageBlock]) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    var places: [Int: Int] = [:]
    for index in blocks.indices.reversed() where isOpening(blocks[index]) && !isPromotion(blocks[index]) {
      counts[blocks[index].parent, default: 0] += 1
      if counts[blocks[index].parent] == 3 { places[blocks[index].parent] = index }
    }
    return places
  }

  /// The element in which most of the running text stands, as far as the blocks were read; of equals the first.
  private struct Home {
    private(set) var node = Int.max
    private var masses: [Int: Int] = [:]

    mutating func add(_ block: PageBlock) {
      let mass = masses[block.parent, default: 0] + BlockMass.runningText(block)
      masses[block.parent] = mass
      let most = masses[node] ?? -1
      if mass > most || (mass == most && block.parent < node) { node = block.parent }
    }
  }
}
