/// Finds two events in one group by what they are called: reports of one go by a name that the other's lack, and the other way
/// round, and none is common to both. Two firms that go bankrupt on one day share the words of their reports, and not their names.
struct NameDivision {
  let title: TermMatrix
  /// With the titles' terms in every row.
  let text: TermMatrix
  let words: ProperWords

  /// Share of a half whose titles have its own name, those of the other that have it taken off twice.
  private static let own = 0.5
  /// A name that so many of both have is common to them.
  private static let common = 1.0 / 3
  /// One report that goes by another name is no event.
  private static let least = 2

  /// Where a group holds more than two.
  var events: NamedEvents { NamedEvents(title: title, text: text, words: words) }

  /// The halves that are least alike, if the group goes by two names.
  /// - Complexity: O(names in titles × members · log terms), and the terms of the members for each two names that divide them
  func division(of rows: [Int], _ table: Similarities) -> Division? {
    let names = namesInTitles(of: rows)
    var best: Division?
    for (name, titled) in names where titled.count >= Self.least {
      let sides = rows.map { text.contains(name, in: $0) }
      let having = sides.count { $0 }
      guard rows.count - having >= Self.least, Double(titled.count) >= Self.own * Double(having),
        let rival = rival(of: sides, names, rows), !shareName(sides, rows)
      else { continue }
      let known = zip(rows, sides).map { $1 ? true : text.contains(rival, in: $0) ? false : nil }
      guard let division = settle(known, rows, table), division.words < best?.words ?? .infinity else { continue }
      best = division
    }
    return best
  }

  /// Names in titles, ascending, with the positions of the members whose titles have them.
  private func namesInTitles(of rows: [Int]) -> [(name: UInt32, titled: [Int])] {
    var found: [UInt32: [Int]] = [:]
    for (position, row) in rows.enumerated() {
      for term in title.terms[title.range(row)] where words.isName(term) { found[term, default: []].append(position) }
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The name that the members of the other side go by most, if they go by one.
  /// - Parameter sides: by position, whether the member is of the first side.
  private func rival(of sides: [Bool], _ names: [(name: UInt32, titled: [Int])], _ rows: [Int]) -> UInt32? {
    let having = Double(sides.count { $0 })
    let others = Double(sides.count) - having
    var best: (name: UInt32, share: Double)?
    for (name, titled) in names {
      let covered = Double(titled.count { !sides[$0] }) / others
      if covered < Self.own || covered <= best?.share ?? 0 { continue }
      let strays = Double(rows.indices.count { sides[$0] && text.contains(name, in: rows[$0]) })
      let share = covered - 2 * strays / having
      if share >= Self.own, share > best?.share ?? 0 { best = (name, share) }
    }
    return best?.name
  }

  /// Whether some word that may be a name is common to both sides.
  private func shareName(_ sides: [Bool], _ rows: [Int]) -> Bool {
    var counts: [UInt32: (first: Int, second: Int)] = [:]
    for (position, row) in rows.enumerated() {
      for term in text.terms[text.range(row)] where words.mayBeName(term) {
        if sides[position] {
          counts[term, default: (0, 0)].first += 1
        } else {
          counts[term, default: (0, 0)].second += 1
        }
      }
    }
    let first = Self.common * Double(sides.count { $0 })
    let second = Self.common * Double(sides.count { !$0 })
    return counts.values.contains { Double($0.first) >= first && Double($0.second) >= second }
  }

  /// Members that go by neither name go to the side that they resemble more.
  /// - Parameter known: by position, the side of a member that goes by one of the names.
  private func settle(_ known: [Bool?], _ rows: [Int], _ table: Similarities) -> Division? {
    let settled = known.indices.map { member in
      known[member]
        ?? (table.mean(member, with: known, equalTo: true) > table.mean(member, with: known, equalTo: false))
    }
    let halves = [true, false].map { side in rows.indices.filter { settled[$0] == side }.map { rows[$0] } }
    guard halves.allSatisfy({ $0.count >= Self.least }),
      let ratio = StoryFragments.ratio(halves[0], halves[1], in: text)
    else { return nil }
    return Division(halves: halves, words: ratio)
  }
}
