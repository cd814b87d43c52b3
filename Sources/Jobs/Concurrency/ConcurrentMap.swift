import Dispatch

extension Array where Element: Sendable {
  /// Maps on all cores; the results are in the order of the elements whatever the number of cores.
  /// - Parameter chunk: elements a core takes at a time.
  package func concurrentMap<Result: Sendable>(
    chunk: Int = 16, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    if count <= chunk { return map(transform) }
    let chunks = (count + chunk - 1) / chunk
    let slots = Slots<Result>(count: chunks)
    DispatchQueue.concurrentPerform(iterations: chunks) { index in
      slots.set(index, self[(index * chunk)..<Swift.min(count, (index + 1) * chunk)].map(transform))
    }
    return slots.joined()
  }
}

/// One slot a chunk, each written once by one thread and read after all are done.
private final class Slots<Value: Sendable>: @unchecked Sendable {
  private let storage: UnsafeMutableBufferPointer<[Value]>

  init(count: Int) {
    storage = .allocate(capacity: count)
    storage.initialize(repeating: [])
  }

  deinit {
    storage.deinitialize()
    storage.deallocate()
  }

  func set(_ index: Int, _ values: [Value]) { storage[index] = values }
  func joined() -> [Value] { storage.flatMap { $0 } }
}
