/// A list that is filled, read and emptied again and again, in memory that stays. A class: an array would ask at each element
/// whether it is shared, and the innermost loops of reading add three elements a word. Accesses are not checked for overlaps, as
/// nothing calls back; not for two threads at once.
final class ScratchList<Element: BitwiseCopyable> {
  @exclusivity(unchecked) private var memory: UnsafeMutableBufferPointer<Element>
  @exclusivity(unchecked) private(set) var count = 0

  init(capacity: Int = 1 << 10) { memory = .allocate(capacity: capacity) }

  deinit { memory.deallocate() }

  var isEmpty: Bool { count == 0 }

  /// Valid until the list changes.
  var elements: UnsafeMutableBufferPointer<Element> { .init(rebasing: memory[0..<count]) }

  @inline(__always)
  subscript(place: Int) -> Element {
    precondition(place < count, "beyond the end of the list")
    return memory[place]
  }

  /// - Complexity: O(1), over many calls
  @inline(__always)
  func append(_ element: Element) {
    if count == memory.count { makeRoom(for: 1) }
    memory.initializeElement(at: count, to: element)
    count += 1
  }

  /// - Returns: the new elements; valid until the list changes, and while more have room.
  func append(contentsOf more: UnsafeBufferPointer<Element>) -> UnsafeBufferPointer<Element> {
    makeRoom(for: more.count)
    let place = memory[count..<(count + more.count)]
    _ = place.initialize(fromContentsOf: more)
    count += more.count
    return UnsafeBufferPointer(UnsafeMutableBufferPointer(rebasing: place))
  }

  /// Has room for more elements afterwards.
  @inline(never)
  func makeRoom(for more: Int) {
    if count + more <= memory.count { return }
    let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(2 * memory.count, count + more))
    _ = larger.initialize(fromContentsOf: elements)
    memory.deallocate()
    memory = larger
  }

  /// Keeps the memory.
  func removeAll() { count = 0 }
}
