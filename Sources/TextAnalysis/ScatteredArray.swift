private import CProcessor

extension Array {
  /// An array that will be read here and there, in large pages where the system has them: in small ones, each look at a table of
  /// many megabytes would also look for its page.
  package init(scattered element: Element, count: Int) {
    self.init(unsafeUninitializedCapacity: count) { memory, initialized in
      processor_prefer_large_pages(memory.baseAddress, count * MemoryLayout<Element>.stride)
      memory.initialize(repeating: element)
      initialized = count
    }
  }
}
