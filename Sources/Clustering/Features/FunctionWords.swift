/// The commonest words of languages of which no stop words are known: what hardly any text of a language is without says how texts
/// are put together. They are compared as all words are, and named to no reader.
struct FunctionWords {
  private var terms: Set<Int> = []

  /// Share of a language's articles from which on a word is one.
  private static let share = 1.0 / 3

  init() {}

  /// - Complexity: O(terms)
  init(_ homes: HomeLanguages, _ languages: ArticleLanguages) {
    if languages.haveStopwords.allSatisfy({ $0 }) { return }
    terms = Set(
      homes.terms.filter { term in
        homes.share(term) > Self.share && !(homes.language(term).map { languages.haveStopwords[$0] } ?? true)
      })
  }

  func contains(_ term: Int) -> Bool { terms.contains(term) }
}
