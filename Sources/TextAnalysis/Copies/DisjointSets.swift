/// Sets of small numbers that only ever join (Tarjan 1975), with path halving: which texts are copies of one another. The root
/// of a set is its smallest member.
package struct DisjointSets {
  private var parents: [Int]
  /// Sets that are left.
  package private(set) var count: Int

  /// - Parameter count: elements, each a set of its own.
  package init(count: Int) {
    parents = Array(0..<count)
    self.count = count
  }

  /// Joins elements that have a key in common.
  /// - Parameter keys: of each element.
  package init(sharing keys: [[String]]) {
    self.init(count: keys.count)
    var firsts: [String: Int] = [:]
    for (element, keys) in keys.enumerated() {
      for key in keys {
        if let first = firsts[key] { join(first, element) } else { firsts[key] = element }
      }
    }
  }

  /// - Complexity: O(log n), amortised
  package mutating func root(_ element: Int) -> Int {
    var element = element
    while parents[element] != element {
      parents[element] = parents[parents[element]]
      element = parents[element]
    }
    return element
  }

  package mutating func join(_ first: Int, _ second: Int) {
    let (first, second) = (root(first), root(second))
    if first == second { return }
    parents[max(first, second)] = min(first, second)
    count -= 1
  }
}
