import Markup

extension BlockFilter {
  /// Where what follows the article begins: at a line that says so, with little running text after it. The line belongs to a
  /// box or a picture among the paragraphs when others follow that stand in the same element as most of those before: after
  /// one that points to other pages a single long one, after one that closes an article three.
  /// - Complexity: O(bytes)
  func tailStart(_ blocks: [PageBlock], from first: Int) -> Int {
    let whole = blocks[first...].reduce(0) { $0 + BlockMass.runningText($1) }
    var before = 0
    var home = Home()
    for block in blocks[..<first] { home.add(block) }
    // Most pages have no such line, and need not know.
    lazy var lastThree = last(3, blocks, where: isOpening)
    lazy var lastOne = last(1, blocks, where: isParagraph)
    for index in blocks.indices[first...] {
      if index > first, before * 10 >= whole * 6, let tail = tail(blocks[index]) {
        let goesOn = [lastThree, tail == .pointer ? lastOne : [:]].contains { $0[home.node] ?? 0 > index }
        if !goesOn { return index }
      }
      before += BlockMass.runningText(blocks[index])
      home.add(blocks[index])
    }
    return blocks.count
  }

  private enum Tail { case pointer, closer }

  private func tail(_ block: PageBlock) -> Tail? {
    guard block.weight < 120 else { return nil }
    let line = text.line(block)
    return Boilerplate.closes(line) ? .closer : Boilerplate.pointsOn(line) ? .pointer : nil
  }

  func startsTail(_ block: PageBlock) -> Bool { tail(block) != nil }

  /// A paragraph that is no teaser's.
  private func isParagraph(_ block: PageBlock) -> Bool {
    isOpening(block) && block.weight >= 100 && block.linkShare < 0.2
  }

  /// By element, where the last of the paragraphs that stand in it begin.
  private func last(_ count: Int, _ blocks: [PageBlock], where holds: (PageBlock) -> Bool) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    var places: [Int: Int] = [:]
    for index in blocks.indices.reversed() where holds(blocks[index]) && !isPromotion(blocks[index]) {
      counts[blocks[index].parent, default: 0] += 1
      if counts[blocks[index].parent] == count { places[blocks[index].parent] = index }
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
