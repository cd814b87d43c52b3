import NewsModel

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
