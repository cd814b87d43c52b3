private import CProcessor

/// Arrays that will be read here and there, in large pages where the system has them: in small ones, each look at many
/// megabytes would also look for its page.
extension Array {
  package init(scattered element: Element, count: Int) {
    self.init(inLargePages: count) { $0.initialize(repeating: element) }
  }

  /// A copy.
  package init(scattered elements: [Element]) {
    self.init(inLargePages: elements.count) { _ = $0.initialize(fromContentsOf: elements) }
  }

  /// - Parameter fill: initializes all of the memory.
  private init(inLargePages count: Int, fill: (UnsafeMutableBufferPointer<Element>) -> Void) {
    self.init(unsafeUninitializedCapacity: count) { memory, initialized in
      processor_prefer_large_pages(memory.baseAddress, count * MemoryLayout<Element>.stride)
      fill(UnsafeMutableBufferPointer(rebasing: memory[0..<count]))
      initialized = count
    }
  }
}
