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
  /// - Returns: names, or words where the events have no name.
  /// - Complexity: O(names of the articles)
  func text(of events: [[Int]]) -> String {
    let events = events.map { Array($0.prefix(Self.sample)) }
    let names = names(of: events)
    return (names.isEmpty ? words(of: events) : names).joined(separator: " · ")
  }

  private func names(of events: [[Int]]) -> [String] {
    let ranked = ranked(events)
    var parts = LabelParts()
    for name in ranked.filter({ $0.events > 1 }).prefix(Self.names) { parts.add(name.text) }
    // What one event alone has says what the theme is about only where the events have little in common.
    for name in ranked.filter({ $0.events == 1 }).prefix(Self.names) where parts.names.count < 2 {
      parts.add(name.text)
    }
    parts.keep(Self.parts)
    for name in settled(events) { parts.complete(name) }
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

  private func words(of events: [[Int]]) -> [String] {
    let rows = events.flatMap { $0 }.sorted()
    return Array(ClusterWords(day: day, rows: rows, totals: totals).keywords.prefix(Self.parts))
  }
}
