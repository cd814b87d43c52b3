import Glibc

/// How two articles resemble each other: what the pair model weighs, and what `lake explain` prints.
package struct PairFeatures: Equatable, Sendable {
  /// Cosine over the title and the start of the body.
  package var text = 0.0
  /// Cosine over the titles.
  package var title = 0.0
  /// Cosine over names.
  package var names = 0.0
  /// exp(−n/40) for n words of the shorter: 1 for an empty text, 0 for a long one.
  package var shortness = 0.0

  /// By name, in the order of the model's weights.
  package var named: [(name: String, value: Double)] {
    [
      ("text", text), ("title", title), ("names", names), ("shortness", shortness),
      ("text×shortness", text * shortness), ("title×shortness", title * shortness), ("names×shortness", names * shortness),
    ]
  }
}

extension DayFeatures {
  /// - Complexity: O(terms of both)
  func features(_ first: Int, _ second: Int) -> PairFeatures {
    PairFeatures(
      text: Double(text.cosine(first, second)), title: Double(title.cosine(first, second)),
      names: Double(names.cosine(first, second)),
      shortness: exp(-Double(min(cards[first].words, cards[second].words)) / 40))
  }
}
