import NewsModel
import TextAnalysis

/// Voices that report for themselves: owners with a report of their own, and each agency or text that others print, once.
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
    var texts = texts(cards)
    let reports = cards.enumerated().map { place, card in
      Voice.Report(
        article: card.id, outlet: card.outlet, published: card.published, agency: card.agency,
        text: cards[texts.root(place)].id)
    }
    count = DisjointSets(sharing: Voice.keys(of: reports)).count
  }

  /// Articles of one text together: those that are marked as copies, and those that are alike though nobody marked them.
  private func texts(_ cards: [ArticleCard]) -> DisjointSets {
    var texts = DisjointSets(sharing: cards.map { [($0.copyOf ?? $0.id).rawValue] })
    if texts.count == 1 || (cards.count <= Self.few && !hasCopies(cards)) { return texts }
    var index = LSHIndex()
    for card in cards { index.append(card.signature) }
    for (first, second) in index.candidatePairs() where texts.root(first) != texts.root(second) {
      if cards[first].signature.similarity(to: cards[second].signature) >= Self.copyThreshold {
        texts.join(first, second)
      }
    }
    return texts
  }

  /// Whether any two may be one text: of most events no two are.
  private func hasCopies(_ cards: [ArticleCard]) -> Bool {
    cards.indices.contains { second in
      cards[..<second].contains { $0.signature.similarity(to: cards[second].signature) >= Self.copyThreshold }
    }
  }
}
