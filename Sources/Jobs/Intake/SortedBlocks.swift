import TextAnalysis

/// Elements in ascending order, those that are equal as they came. They are held in blocks, so that an element put before many
/// others moves those of its block and not all.
struct SortedBlocks<Element: Comparable> {
  /// Where an element belongs.
  struct Place {
    fileprivate var block: Int
    fileprivate var index: Int
  }

  /// Ascending, none empty; all elements of a block stand before those of the next.
  private var blocks: [[Element]] = []
  private let blockSize: Int

  /// - Parameter blockSize: elements of a block at most.
  init(blockSize: Int = 256) { self.blockSize = blockSize }

  /// The place behind all elements that are not greater.
  /// - Complexity: O(log n)
  func place(for element: Element) -> Place {
    let block = max(0, blocks.partitioningIndex { $0[0] > element } - 1)
    return Place(block: block, index: block < blocks.count ? blocks[block].partitioningIndex { $0 > element } : 0)
  }

  /// The element before a place, if any.
  func element(before place: Place) -> Element? {
    if place.index > 0 { return blocks[place.block][place.index - 1] }
    return place.block > 0 ? blocks[place.block - 1].last : nil
  }

  /// The element that stands at a place, if any.
  func element(at place: Place) -> Element? {
    guard place.block < blocks.count else { return nil }
    if place.index < blocks[place.block].count { return blocks[place.block][place.index] }
    return place.block + 1 < blocks.count ? blocks[place.block + 1][0] : nil
  }

  /// Puts an element at the place that ``place(for:)`` told, before anything else was put.
  /// - Complexity: O(block size), and once in half a block O(n ÷ block size)
  mutating func insert(_ element: Element, at place: Place) {
    let isLast = place.block + 1 >= blocks.count
    if blocks.isEmpty || isLast && place.index == blockSize {
      // What comes in order fills its blocks.
      return blocks.append([element])
    }
    blocks[place.block].insert(element, at: place.index)
    guard blocks[place.block].count > blockSize else { return }
    let half = blocks[place.block].count / 2
    blocks.insert(Array(blocks[place.block][half...]), at: place.block + 1)
    blocks[place.block].removeLast(blocks[place.block].count - half)
  }
}
