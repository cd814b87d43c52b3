/// No word of the sentence is the opposite, or another of the kind, of what a passage near it has beside the same words.
enum AntonymRule {
  private static let nearness: Float = 0.4
  /// Words to either side that are looked at.
  private static let reach = 4
  /// Of these, so many must stand beside both.
  private static let enough = 2

  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    let own = ComparedPhrase.all(in: sentence.compared)
    let words = sentence.alignment.nearest.filter { $0.cover >= nearness }.map {
      sentence.source.tokens(of: $0.passage).words
    }
    let candidates = own.filter { phrase in
      phrase.isListed
        || Antonyms.prefixedForms(of: phrase.text).contains { form in words.contains { $0.contains(form) } }
    }
    return candidates.filter { isTurned($0, among: own, sentence) }.map {
      GateFinding(.antonym, sentence.compared[$0.words.lowerBound].text)
    }
  }

  /// More of the words beside it stand beside its opposite than beside the word itself, or one that says the same.
  private static func isTurned(_ phrase: ComparedPhrase, among all: [ComparedPhrase], _ sentence: CheckedSentence)
    -> Bool
  {
    let own = sentence.compared
    let beside = neighbours(of: phrase, in: own, sentence)
    if beside.isEmpty || isDenied(phrase, in: own) { return false }
    var (same, opposite) = (-1, 0)
    for (passage, cover) in sentence.alignment.nearest {
      let words = sentence.source.compared(passage)
      for other in sentence.source.phrases(of: passage) {
        let isSame = phrase.saysTheSame(as: other)
        guard
          isSame
            || cover >= nearness && phrase.excludes(other) && !isDenied(other, in: words)
              // Where the sentence has both, they are of two things.
              && !all.contains(where: { $0.saysTheSame(as: other) })
        else { continue }
        let shared = beside.intersection(neighbours(of: other, in: words, sentence)).count
        if isSame { same = max(same, shared) } else { opposite = max(opposite, shared) }
      }
    }
    return opposite >= min(enough, beside.count) && opposite > same
  }

  private static func neighbours(of phrase: ComparedPhrase, in all: [ComparedWord], _ sentence: CheckedSentence)
    -> Set<String>
  {
    let around = max(0, phrase.words.lowerBound - reach)..<min(all.count, phrase.words.upperBound + reach)
    return Set(around.filter { !phrase.words.contains($0) && sentence.tells(all[$0].text) }.map { all[$0].key })
  }

  private static func isDenied(_ phrase: ComparedPhrase, in all: [ComparedWord]) -> Bool {
    let start = phrase.words.lowerBound
    return all[max(0, start - 3)..<start].contains { Negations.isNegation($0.text) }
  }
}
