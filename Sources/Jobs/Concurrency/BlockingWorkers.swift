import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// Calls `body` for every element on up to so many threads, at least one, for work that mostly waits. The order is not kept.
  package func forEachWaiting(workers: Int, _ body: @escaping @Sendable (Element) -> Void) {
    let queue = WorkQueue(self)
    let group = DispatchGroup()
    for number in 0..<Swift.min(Swift.max(1, workers), count) {
      // A serial queue has a thread of its own; the global ones have as many as there are cores.
      DispatchQueue(label: "worker \(number)").async(group: group) {
        while let element = queue.next() { body(element) }
      }
    }
    group.wait()
  }
}

/// Elements handed out one by one, to whoever asks.
private final class WorkQueue<Element: Sendable>: Sendable {
  private let elements: [Element]
  private let taken = Mutex(0)

  init(_ elements: [Element]) { self.elements = elements }

  func next() -> Element? {
    taken.withLock { taken in
      guard taken < elements.count else { return nil }
      defer { taken += 1 }
      return elements[taken]
    }
  }
}
