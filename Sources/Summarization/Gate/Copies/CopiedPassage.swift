import TextAnalysis

/// The passage that a sentence is a copy of but for a few words.
struct CopiedPassage {
  let passage: Int
  let alignment: WordAlignment
  let hasNegation: Bool
  /// One says `not until May`, the other `in May`.
  let isTimedAnew: Bool
  private let own: [ComparedWord]
  /// Of the passage.
  private let tokens: [Token]

  private static let stops = Stopwords.of(language: "en")

  /// - Parameter looked: passages of less of the sentence's weight are left aside.
  init?(of sentence: CheckedSentence, looked: Float) {
    let own = ComparedWord.all(in: sentence.parts, language: sentence.language)
    let candidates = sentence.alignment.nearest.filter { $0.cover >= looked }.map { nearest in
      (passage: nearest.passage, alignment: WordAlignment(own, sentence.source.compared(nearest.passage)))
    }
    guard let best = candidates.max(by: { $0.alignment.matched < $1.alignment.matched }) else { return nil }
    // Of candidates with as many words, the first is the nearest.
    let nearest = candidates.first { $0.alignment.matched == best.alignment.matched } ?? best
    let matched = nearest.alignment.matched
    let isCopy = matched * 5 >= own.count * 4 || own.count >= 4 && matched >= own.count - 1
    if !isCopy || candidates.contains(where: { $0.alignment.isVerbatim }) { return nil }
    self.own = own
    passage = nearest.passage
    alignment = nearest.alignment
    tokens = sentence.source.tokens(of: passage).tokens
    isTimedAnew = own.contains { $0.text == "until" } != tokens.contains { $0.text == "until" }
    hasNegation =
      own.contains { Negations.isNegation($0.text) }
      || tokens.contains { Negations.isNegation($0.text) }
  }

  /// The passage's words next to the part that was copied, within its clause.
  func beside(_ gap: WordAlignment.Gap) -> ArraySlice<ComparedWord> {
    guard let first = gap.other.first, let last = gap.other.last else { return [] }
    if gap.isFirst {
      let start = tokens[...min(last.place + 1, tokens.count - 1)].lastIndex(where: Negations.endsClause) ?? -1
      return gap.other.suffix(3).filter { $0.place > start }[...]
    }
    // The mark that ends the copied clause may stand before the first of them.
    let from = max(0, first.place - 1)
    let end = tokens[from...].firstIndex(where: Negations.endsClause) ?? tokens.count
    return gap.other.prefix(3).filter { $0.place < end }[...]
  }

  /// Telling words beside a word of the sentence.
  func neighbours(of word: ComparedWord) -> Set<String> {
    guard let place = own.firstIndex(where: { $0.place == word.place }) else { return [] }
    let around = own[max(0, place - 3)..<min(own.count, place + 4)]
    return Set(around.filter { $0.place != word.place && !Self.stops.contains($0.text) }.map(\.key))
  }
}
