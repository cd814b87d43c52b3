import NewsModel
import TextAnalysis

/// Learns from a day's own pages which parts of titles are a publisher's signature: those that end or begin many
/// different titles of its domain.
struct SuffixLearner {
  private var counts: [String: [String: Set<UInt64>]] = [:]

  /// Takes a page's titles.
  /// - Parameter article: several captures of one count once.
  mutating func add(_ witnesses: HeadlineWitnesses, article: Article.ID) {
    // Titles of outlets of whom no domain is known are not one outlet's.
    if witnesses.domain.isEmpty { return }
    let position = FNV.hash64(article.rawValue.utf8)
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
