import TextAnalysis

/// Numbers the terms of one event and knows how much each tells. A term is the stem of a word that is no stop word.
struct Vocabulary {
  private var tags: [String] = []
  private var languages: [LanguageTerms] = []
  private var stems = TermTable()
  /// How much each term tells, by its number.
  private(set) var rarity: [Float] = []

  var count: Int { rarity.count }

  /// Whether there is a table of how rare the language's words are; a stem has the rarity of the first text that has it.
  static func ranksWords(of language: String) -> Bool { language.isReadAsEnglish }

  /// Counts the terms of a text.
  /// - Parameter language: BCP 47; decides on stop words and stemming.
  /// - Complexity: O(bytes)
  mutating func read(_ text: String, language: String) -> TermCounts {
    read(text, language: language) { _ in }
  }

  /// - Parameter note: is given each word.
  mutating func read(_ text: String, language: String, note: (WordTokenizer.Word) -> Void) -> TermCounts {
    let language = place(of: language.primaryLanguage)
    var counts = TermCounts()
    var coordinates: [(term: UInt32, weight: Float)] = []
    var tokenizer = WordTokenizer()
    tokenizer.forEachWord(in: text) { word in
      note(word)
      counts.words += isUnspaced(word.utf8) ? 0.5 : 1
      if let number = languages[language].number(of: word, in: &stems) { coordinates.append((number, 1)) }
    }
    while rarity.count < stems.count { rarity.append(languages[language].rarity(ofStem: stems[rarity.count])) }
    counts.vector = SparseVector(coordinates)
    return counts
  }

  private mutating func place(of tag: String) -> Int {
    if let place = tags.firstIndex(of: tag) { return place }
    tags.append(tag)
    languages.append(LanguageTerms(tag))
    return tags.count - 1
  }

  /// The same terms, each count times its rarity.
  func weighed(_ counts: SparseVector) -> SparseVector {
    SparseVector(zip(counts.terms, counts.weights).map { ($0, $1 * rarity[Int($0)]) })
  }
}

/// UTF-8 of Han, kana, Hangul, Thai: its words are overlapping pairs.
private func isUnspaced(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let first = utf8.first else { return false }
  return first >= 0xE3 || (first == 0xE0 && utf8.count > 1 && utf8[1] >= 0xB8)
}

/// The words of one language that were met, each with its term.
private struct LanguageTerms {
  private let stopwords: Stopwords
  private let isEnglish: Bool
  private var words = TermTable()
  /// The term of each word; nil for a stop word.
  private var terms: [UInt32?] = []

  init(_ tag: String) {
    isEnglish = tag.isReadAsEnglish
    stopwords = Stopwords.of(language: isEnglish ? "en" : tag)
  }

  mutating func number(of word: WordTokenizer.Word, in stems: inout TermTable) -> UInt32? {
    let index = words.number(of: word.utf8)
    if index == terms.count { terms.append(term(word.text, in: &stems)) }
    return terms[index]
  }

  private func term(_ text: String, in stems: inout TermTable) -> UInt32? {
    if stopwords.contains(text) { return nil }
    let bare = text.hasSuffix("'s") ? String(text.dropLast(2)) : text
    if bare.utf8.count < 2, bare.utf8.allSatisfy({ !(0x30...0x39).contains($0) }) { return nil }
    return UInt32(stems.number(of: stem(bare)))
  }

  /// Porter's stem in English; elsewhere the first six letters, which serve inflected languages nearly as well as
  /// their own stemmers do (McNamee and Mayfield 2004).
  private func stem(_ word: String) -> String {
    isEnglish ? PorterStemmer.stem(word) : String(word.prefix(6))
  }

  func rarity(ofStem stem: String) -> Float { isEnglish ? BackgroundFrequencies.rarity(ofStem: stem) : 1 }
}
