private import TextAnalysis

/// Finds many events of one kind in one group: the matches of a round, the fires of a night. Their reports share the words of their
/// kind, so that no two halves of the group are unlike; but each event goes by a name that the others lack.
struct NamedEvents {
  let title: TermMatrix
  /// With the titles' terms in every row.
  let text: TermMatrix
  let words: ProperWords

  /// Of fewer articles nobody can tell.
  static let least = 6
  /// A name of more of a group's titles is that of the kind, a league or a province.
  private static let common = 1.0 / 3
  /// Events from which on a group holds events of a kind; two are told apart by ``NameDivision``.
  private static let leastEvents = 3
  /// Share of the group that goes by the names of some event.
  private static let covered = 0.6

  /// The events that a group holds.
  /// - Returns: positions of the members of each, ascending, without those that go by no event's name; nil for a group of one or two.
  /// - Complexity: O(terms of the members + events²)
  func events(of rows: [Int]) -> [[Int]]? {
    if rows.count < Self.least { return nil }
    let titled = namesInTitles(of: rows)
    var events: [NamedEvent] = []
    for event in founded(titled, rows) { Self.add(event, to: &events) }
    guard events.count >= Self.leastEvents,
      Double(events.reduce(0) { $0 + $1.members.count }) >= Self.covered * Double(rows.count)
    else { return nil }
    return events.map { $0.members.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// By position, the names in its title, without those of the kind.
  private func namesInTitles(of rows: [Int]) -> [[UInt32]] {
    let all = rows.map { row in title.terms[title.range(row)].filter { words.isName($0) } }
    var counts: [UInt32: Int] = [:]
    for names in all { for name in names { counts[name, default: 0] += 1 } }
    let most = Self.common * Double(rows.count)
    return all.map { $0.filter { Double(counts[$0] ?? 0) <= most } }
  }

  /// Members that share a name in their titles, each set once.
  private func founded(_ titled: [[UInt32]], _ rows: [Int]) -> [NamedEvent] {
    let names = Set(titled.joined())
    var sets = DisjointSets(count: rows.count)
    var first: [UInt32: Int] = [:]
    for (position, names) in titled.enumerated() {
      for name in names {
        if let other = first[name] { sets.join(other, position) } else { first[name] = position }
      }
    }
    var events: [Int: NamedEvent] = [:]
    for (position, row) in rows.enumerated() where !titled[position].isEmpty {
      let inText = text.terms[text.range(row)].filter { names.contains($0) }
      events[sets.root(position), default: NamedEvent()].add(position, titled: titled[position], inText: inText)
    }
    return events.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Adds an event, united with all that are one with it, and with what that is one with.
  private static func add(_ event: NamedEvent, to events: inout [NamedEvent]) {
    var event = event
    while let place = events.firstIndex(where: { $0.isOne(with: event) }) {
      event.unite(with: events.remove(at: place))
    }
    events.append(event)
  }
}

/// Some articles of one event, with how many of them have each name.
private struct NamedEvent {
  private(set) var members: [Int] = []
  private var titles: [UInt32: Int] = [:]
  private var texts: [UInt32: Int] = [:]

  /// Share of an event's titles that have its own name.
  private static let own = 0.5
  /// Where so many texts of one event have another's own name, the two are one.
  private static let kin = 1.0 / 3

  mutating func add(_ member: Int, titled: [UInt32], inText: [UInt32]) {
    members.append(member)
    for name in titled { titles[name, default: 0] += 1 }
    for name in inText { texts[name, default: 0] += 1 }
  }

  mutating func unite(with other: NamedEvent) {
    members += other.members
    titles.merge(other.titles, uniquingKeysWith: +)
    texts.merge(other.texts, uniquingKeysWith: +)
  }

  private var names: [UInt32] {
    titles.filter { Double($0.value) >= max(1, Self.own * Double(members.count)) }.map(\.key)
  }

  /// Either tells of what the other is called by, or one has no name that tells it from anything.
  func isOne(with other: NamedEvent) -> Bool {
    let (own, others) = (names, other.names)
    return own.isEmpty || others.isEmpty || other.tells(own) || tells(others)
  }

  private func tells(_ names: [UInt32]) -> Bool {
    names.contains { Double(texts[$0] ?? 0) >= Self.kin * Double(members.count) }
  }
}
