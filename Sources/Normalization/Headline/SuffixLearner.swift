/// Learns from a day's own pages which parts of titles are a publisher's signature: those that end or begin many
/// different titles of its domain.
struct SuffixLearner {
  private var counts: [String: [String: Set<Int>]] = [:]

  /// Takes a page's titles.
  /// - Parameter position: of the page among the day's.
  mutating func add(_ witnesses: HeadlineWitnesses, position: Int) {
    for title in Set(witnesses.all) {
      let parts = TitleParts(title).parts
      guard parts.count > 1 else { continue }
      for part in Set([parts[0], parts[parts.count - 1]].map(HeadlineCleaner.fold)) where part.count <= 40 {
        counts[witnesses.domain, default: [:]][part, default: []].insert(position)
      }
    }
  }

  /// - Parameter least: titles that a part must end.
  func learned(least: Int) -> [String: Set<String>] {
    counts.mapValues { parts in Set(parts.filter { $0.value.count >= least }.keys) }
  }
}
