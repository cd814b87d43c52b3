private import CProcessor

/// Arrays that will be read here and there, in large pages where the system has them: in small ones, each look at many
/// megabytes would also look for its page.
extension Array {
  package init(scattered element: Element, count: Int) {
    self.init(inLargePages: count) {
      $0.initialize(repeating: element)
      return count
    }
  }

  /// Has room for more elements afterwards, so that appending them does not move the array to small pages.
  /// - Complexity: O(1) an element, over many calls
  package mutating func makeScatteredRoom(for more: Int) {
    if count + more <= capacity { return }
    // Memory that was not touched costs nothing but addresses.
    let elements = self
    self = Array(inLargePages: Swift.max(4 * count, count + more)) { $0.initialize(fromContentsOf: elements) }
  }

  /// - Parameter fill: initializes memory from its start on, and says how many elements.
  private init(inLargePages capacity: Int, fill: (UnsafeMutableBufferPointer<Element>) -> Int) {
    self.init(unsafeUninitializedCapacity: capacity) { memory, initialized in
      processor_prefer_large_pages(memory.baseAddress, capacity * MemoryLayout<Element>.stride)
      initialized = fill(UnsafeMutableBufferPointer(rebasing: memory[0..<capacity]))
    }
  }
}
