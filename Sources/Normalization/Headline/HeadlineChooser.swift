/// Weighs a page's titles and takes the one that the publisher set as the headline.
enum HeadlineChooser {
  struct Choice: Equatable {
    var raw: String
    var text: String
    var rules: [String]
  }

  /// - Returns: nil when the page has no title at all.
  static func choose(_ witnesses: HeadlineWitnesses, _ cleaner: HeadlineCleaner) -> Choice? {
    let order = [witnesses.heading, witnesses.jsonld, witnesses.og, witnesses.document, witnesses.feed].compactMap { $0 }
    guard let first = order.first(where: { supporters(of: $0, order) > 0 }) ?? fallback(witnesses) else { return nil }
    let cleaned = cleaner.clean(first, witnesses)
    return Choice(raw: first, text: cleaned.text, rules: cleaned.rules)
  }

  /// How many other titles are the same headline.
  private static func supporters(of title: String, _ all: [String]) -> Int {
    all.filter { $0 != title && (isPart(title, of: $0) || Headlines.areSimilar(title, $0)) }.count
      + all.filter { $0 == title }.count - 1
  }

  private static func isPart(_ title: String, of other: String) -> Bool {
    title.count >= 10 && other.lowercased().contains(title.lowercased())
  }

  /// When no two agree, what machines are told is surer than what stands in large letters.
  private static func fallback(_ witnesses: HeadlineWitnesses) -> String? {
    witnesses.jsonld ?? witnesses.og ?? witnesses.heading ?? witnesses.document ?? witnesses.feed
  }
}
