import NewsModel
import TextAnalysis

extension Counts {
  /// Counts the articles of a group.
  init(_ cards: [ArticleCard]) {
    self.init()
    articles = cards.count
    byOutlet = Self.tally(cards.map(\.outlet.id.rawValue))
    byLanguage = Self.tally(cards.map(\.language))
    outlets = byOutlet.count
    families = Set(cards.map(\.outlet.owner)).count
    independent = IndependentVoices(cards).count
  }

  /// Most first, then by name.
  private static func tally(_ names: [String]) -> [Count] {
    var numbers: [String: Int] = [:]
    for name in names { numbers[name, default: 0] += 1 }
    return numbers.map { Count(id: $0.key, n: $0.value) }.sorted { ($1.n, $0.id) < ($0.n, $1.id) }
  }
}

/// Voices that report for themselves: articles of one owner, of one wire agency, or of one text count once.
struct IndependentVoices {
  private(set) var count = 0

  /// Share of common five-word runs at which two bodies are one text.
  private static let copyThreshold = 0.5

  /// Up to so many, comparing all signatures costs less than sorting them into buckets.
  private static let few = 16

  init(_ cards: [ArticleCard]) {
    // Half of the events of a day have one article.
    count = cards.count
    if count < 2 { return }
    var groups = DisjointSets(
      sharing: cards.map { Voice.keys($0.outlet, agency: $0.agency, text: $0.copyOf ?? $0.id) })
    joinCopies(cards, &groups)
    count = groups.count
  }

  private func joinCopies(_ cards: [ArticleCard], _ groups: inout DisjointSets) {
    if groups.count == 1 || (cards.count <= Self.few && !hasCopies(cards)) { return }
    var index = LSHIndex()
    for card in cards { index.append(card.signature) }
    for (first, second) in index.candidatePairs() where groups.root(first) != groups.root(second) {
      if cards[first].signature.similarity(to: cards[second].signature) >= Self.copyThreshold {
        groups.join(first, second)
      }
    }
  }

  /// Whether any two may be one text: of most events no two are.
  private func hasCopies(_ cards: [ArticleCard]) -> Bool {
    cards.indices.contains { second in
      cards[..<second].contains { $0.signature.similarity(to: cards[second].signature) >= Self.copyThreshold }
    }
  }
}
