/// Which groups must stay apart while groups are folded into each other.
struct Separations {
  private var enemies: [Int: Set<Int>] = [:]

  init(_ pairs: [ArticlePair]) {
    for pair in pairs {
      enemies[Int(pair.first), default: []].insert(Int(pair.second))
      enemies[Int(pair.second), default: []].insert(Int(pair.first))
    }
  }

  func forbid(_ first: Int, _ second: Int) -> Bool { enemies[first]?.contains(second) ?? false }

  mutating func fold(_ gone: Int, into kept: Int) {
    guard let moved = enemies.removeValue(forKey: gone) else { return }
    for enemy in moved {
      enemies[enemy]?.remove(gone)
      enemies[enemy, default: []].insert(kept)
      enemies[kept, default: []].insert(enemy)
    }
  }
}
