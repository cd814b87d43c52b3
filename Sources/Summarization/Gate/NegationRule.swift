import TextAnalysis

/// The sentence denies what the passage it copies denies, and nothing else.
enum NegationRule {
  private static let nearness: Float = 0.6
  private static let reach = 3

  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    let near = sentence.alignment.nearest.filter { $0.cover >= nearness }
    guard let best = near.first else { return [] }
    let own = Denials(sentence.parts.tokens)
    let copies = near.filter { $0.cover >= best.cover - 0.15 }.map {
      Denials(sentence.source.tokens(of: $0.passage).tokens)
    }
    // One of several near copies is enough: they may tell two sides.
    let clashes = zip(near, copies).map { own.clash(with: $1, isCopy: $0.cover >= 0.9) }
    guard let word = clashes[0], clashes.allSatisfy({ $0 != nil }) else { return [] }
    return [GateFinding(.negation, word)]
  }
}

/// Words that a sentence states and words that it denies.
private struct Denials {
  private var denied: Set<String> = []
  private var stated: Set<String> = []
  private var order: [String] = []
  private var negations = 0
  /// Has a word that denies without a negation.
  private var isSoft = false

  /// `lost electricity` is `without electricity`; `was last hit in 1921` is `has not been hit since 1921`.
  private static let soft: Set<String> = [
    "lost", "lose", "loses", "lack", "lacks", "lacked", "lacking", "fail", "fails", "failed", "deny", "denies",
    "denied",
    "refuse", "refuses", "refused", "unable", "last", "prevent", "prevented", "stopped", "only", "rejected", "rejects",
  ]
  private static let stops = Stopwords.of(language: "en")

  private static let words: Set<String> = [
    "not", "no", "never", "without", "none", "nobody", "neither", "nor", "cannot", "nicht", "kein", "keine", "nie",
    "pas",
    "jamais", "aucun", "nunca", "ningún", "não", "nenhum", "non", "mai", "niet", "geen", "nooit", "не", "нет",
  ]

  init(_ tokens: [Token]) {
    var left = 0
    for token in tokens {
      if Self.words.contains(token.text) || token.text.hasSuffix("n't") {
        left = 3
        negations += 1
      } else if token.kind == .mark, !["'", "\"", "“", "”", "-"].contains(token.text) {
        left = 0
      } else if token.kind != .mark {
        if Self.soft.contains(token.text) { isSoft = true }
        order.append(token.text)
        if left > 0 { denied.insert(token.text) } else { stated.insert(token.text) }
        left -= 1
      }
    }
  }

  /// A word that one of the two denies and the other only states; a negation more or less in a copy.
  func clash(with other: Denials, isCopy: Bool) -> String? {
    if isCopy, order == other.order, negations != other.negations { return "not" }
    if !isCopy, negations == other.negations || isSoft || other.isSoft { return nil }
    return order.first { word in
      if Self.stops.contains(word) { return false }
      return denied.contains(word) && other.stated.contains(word) && !other.denied.contains(word)
        || stated.contains(word) && !denied.contains(word) && other.denied.contains(word)
          && !other.stated.contains(word)
    }
  }
}
