import Glibc
import NewsModel

/// How two articles resemble each other: what the pair model weighs, and what `lake explain` prints.
package struct PairFeatures: Equatable, Sendable {
  /// Cosine over the title and the start of the body.
  package var text = 0.0
  /// Cosine over the titles.
  package var title = 0.0
  /// Cosine over names.
  package var names = 0.0
  /// Cosine over numbers.
  package var numbers = 0.0
  /// Share of the text's cosine that one term alone gives: 1 when they have only one word in common.
  package var peak = 0.0
  /// Cosine over the days of the week that the texts name; 0 where both have a date of publication, which says it better.
  package var weekdays = 0.0
  /// 1 when both name a day of the week, and one has no date, or else 0: then that they name none in common says nothing.
  package var bothDated = 0.0
  /// What the bodies' rare words that both have speak for one event (``RareWords``).
  package var rareWords = 0.0
  /// Whether the articles are known to be in different languages and an embedder spans them: what words they share says
  /// nothing then.
  package var crossesLanguages = false
  /// Cosine of the vectors of an embedder; nil without one.
  package var embedding: Double?
  /// exp(−n/40) for n words of the shorter: 1 for an empty text, 0 for a long one.
  package var shortness = 0.0

  /// Whether one word is all that the two share, or nearly: a town, whose library and whose pool are two events. An embedder knows more
  /// than what words are shared.
  var sharesOneWord: Bool { embedding == nil && peak >= Self.oneWordPeak }

  private static let oneWordPeak = 0.9

  /// Those that weigh differently in short texts, by name.
  private var similarities: [(name: String, value: Double)] {
    [
      ("text", text), ("title", title), ("names", names), ("numbers", numbers), ("peak", peak), ("weekdays", weekdays),
      ("bothDated", bothDated), ("rareWords", rareWords),
    ]
  }

  /// By name, in the order of the model's weights: each, shortness, and each times shortness; the embedder's last.
  package var named: [(name: String, value: Double)] {
    let meaning = embedding.map { [("embedding", $0), ("embedding×shortness", $0 * shortness)] } ?? []
    return similarities + [("shortness", shortness)]
      + similarities.map { (name: $0.name + "×shortness", value: $0.value * shortness) } + meaning
  }

  /// What counts between two languages: numbers are written alike, and the embedder reads both.
  var foreign: [(name: String, value: Double)] { [("numbers", numbers), ("embedding", embedding ?? 0)] }

  /// A feature of a pair, and what it adds to the logit of the chance.
  package struct Share: Sendable {
    package var name: String
    package var value: Double
    package var share: Double
  }

  /// The values of ``named``, without their names: one list, for it is made for every pair of a day.
  var values: [Double] {
    let s = shortness
    var values = [
      text, title, names, numbers, peak, weekdays, bothDated, rareWords, s,
      text * s, title * s, names * s, numbers * s, peak * s, weekdays * s, bothDated * s, rareWords * s,
    ]
    if let embedding { values += [embedding, embedding * s] }
    return values
  }
}

extension DayFeatures {
  /// - Precondition: texts are weighed.
  /// - Complexity: O(terms of both); least where one of the two was in the call before
  func features(_ first: Int, _ second: Int) -> PairFeatures {
    var features = PairFeatures()
    let overlap = text.overlap(first, second, textProbe)
    features.text = Double(overlap.cosine)
    features.peak = Double(overlap.peak)
    features.title = Double(title.cosine(first, second))
    features.names = Double(names.cosine(first, second))
    features.numbers = Double(numbers.cosine(first, second))
    features.rareWords = rareWords.evidence(first, second)
    let (one, other) = (cards[first], cards[second])
    if !one.isDateSure || !other.isDateSure {
      features.weekdays = Double((one.weekdays * other.weekdays).sum())
      features.bothDated = one.weekdays == .zero || other.weekdays == .zero ? 0 : 1
    }
    if !vectors.isEmpty {
      features.embedding = vectors[first].cosine(with: vectors[second])
      features.crossesLanguages = one.isForeign(to: other)
    }
    features.shortness = exp(-Double(min(one.words, other.words)) / 40)
    return features
  }
}
