import TextAnalysis

/// What links one group to others: the chances of the pairs between them, added up. One sorted array, for most groups have some
/// twenty links: a dictionary takes twice the time and the memory.
struct GroupLinks {
  struct Link {
    var group: Int32
    var chance: Double
  }

  /// Groups ascending.
  private(set) var all: [Link] = []

  var count: Int { all.count }

  /// Nil for a group that is not linked.
  /// - Complexity: O(log n)
  subscript(group: Int) -> Double? {
    get {
      let place = place(of: group)
      return has(group, at: place) ? all[place].chance : nil
    }
    set {
      let place = place(of: group)
      switch (newValue, has(group, at: place)) {
      case (let chance?, true): all[place].chance = chance
      case (let chance?, false): all.insert(Link(group: Int32(group), chance: chance), at: place)
      case (nil, true): all.remove(at: place)
      case (nil, false): break
      }
    }
  }

  /// - Complexity: O(links of both)
  mutating func add(_ other: GroupLinks) {
    var sum: [Link] = []
    sum.reserveCapacity(count + other.count)
    var place = 0
    for link in other.all {
      while place < count, all[place].group < link.group {
        sum.append(all[place])
        place += 1
      }
      sum.append(link)
      if has(Int(link.group), at: place) {
        sum[sum.count - 1].chance += all[place].chance
        place += 1
      }
    }
    sum.append(contentsOf: all[place...])
    all = sum
  }

  private func has(_ group: Int, at place: Int) -> Bool { place < count && Int(all[place].group) == group }

  /// Where the group stands, or would.
  private func place(of group: Int) -> Int {
    // Links of a day come in order.
    if let last = all.last, Int(last.group) < group { return count }
    return all.partitioningIndex { Int($0.group) >= group }
  }
}
