/// What a theme is called: up to three names that its events have in common, each event counting alike, however many articles it has.
struct ThemeLabel {
  let day: DayFeatures
  let totals: TermTotals

  private static let parts = 3
  /// Names of an event, and of all, that are looked at.
  private static let names = 40
  /// Articles of an event that are looked at.
  private static let sample = 50

  /// - Parameter events: rows of each.
  /// - Returns: names, words where the events have no name in common, or names of single events where they have no word either.
  /// - Complexity: O(names of the articles)
  func text(of events: [[Int]]) -> String {
    let events = events.map { Array($0.prefix(Self.sample)) }
    let ranked = ranked(events)
    let names = names(ranked, of: events)
    if !names.isEmpty { return names.joined(separator: " · ") }
    let words = words(of: events)
    return (words.isEmpty ? ownNames(ranked) : words).joined(separator: " · ")
  }

  /// Those that two events have and more; none where each event has names of its own alone.
  private func names(_ ranked: [(text: String, events: Int)], of events: [[Int]]) -> [String] {
    var parts = LabelParts()
    for name in ranked.filter({ $0.events > 1 }).prefix(Self.names) { parts.add(name.text) }
    if parts.names.isEmpty { return [] }
    // What one event alone has says what the theme is about only where the events have little in common.
    for name in ranked.filter({ $0.events == 1 }).prefix(Self.names) where parts.names.count < 2 {
      parts.add(name.text)
    }
    parts.keep(Self.parts)
    for name in settled(events) { parts.complete(name) }
    return parts.names
  }

  /// Of one event each.
  private func ownNames(_ ranked: [(text: String, events: Int)]) -> [String] {
    var parts = LabelParts()
    for name in ranked.prefix(Self.names) { parts.add(name.text) }
    parts.keep(Self.parts)
    return parts.names
  }

  /// Names, the weightiest first: by the mean weight in an event, over events.
  private func ranked(_ events: [[Int]]) -> [(text: String, events: Int)] {
    let written = day.nameTable.written
    var found: [UInt32: (weight: Double, events: Int)] = [:]
    for rows in events {
      for (term, weight) in totals.heaviest(Self.names, of: rows, in: day.names, inRows: rows.count < 3 ? 1 : 2)
      where !written[Int(term)].isEmpty {
        let known = found[term] ?? (0, 0)
        found[term] = (known.weight + Double(weight) / Double(rows.count), known.events + 1)
      }
    }
    return found.sorted { ($1.value.weight, $0.key) < ($0.value.weight, $1.key) }.map {
      (written[Int($0.key)], $0.value.events)
    }
  }

  /// Names that three in five reports of an event write, the weightiest first: who is called by the last of them elsewhere.
  private func settled(_ events: [[Int]]) -> [String] {
    let written = day.nameTable.written
    return events.filter { $0.count > 1 }.flatMap { rows in
      totals.heaviest(Self.names, of: rows, in: day.names, inRows: (rows.count * 3 + 4) / 5).map {
        written[Int($0.term)]
      }
    }
  }

  /// Words that two events have and more, the weightiest first, each event counting alike.
  private func words(of events: [[Int]]) -> [String] {
    var found: [Int: (weight: Double, events: Int)] = [:]
    for rows in events {
      for (term, weight) in ClusterWords(day: day, rows: rows, totals: totals).weighted {
        let known = found[term] ?? (0, 0)
        found[term] = (known.weight + weight, known.events + 1)
      }
    }
    let common = found.filter { $0.value.events > 1 }
      .sorted { ($1.value.weight, $0.key) < ($0.value.weight, $1.key) }
    return ClusterWords.keywords(of: common.map { ($0.key, $0.value.weight) }, in: day, limit: Self.parts)
  }
}
