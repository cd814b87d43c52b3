import NewsModel
import TextAnalysis

/// Turns texts into counts of terms: one vector of the title and the start of the body,
/// one of the title, one of names, one of numbers.
struct ArticleReader {
  let settings: ClusteringSettings
  private(set) var vocabulary = Vocabulary()
  private(set) var names = NameTable()
  private var tokenizer = WordTokenizer()
  private var text = TermCounts()
  private var title = TermCounts()
  private var entities = TermCounts()
  private var numbers = TermCounts()
  private var hashes: [UInt64] = []
  private let namedDays: NamedDays
  private var weekdays = WeekdayCounts()

  init(settings: ClusteringSettings) {
    self.settings = settings
    namedDays = NamedDays(&vocabulary)
  }

  /// The counts of one article, terms ascending.
  struct Reading {
    var text: [(term: UInt32, count: Float)]
    var title: [(term: UInt32, count: Float)]
    var names: [(term: UInt32, count: Float)]
    var numbers: [(term: UInt32, count: Float)]
    /// The days of the week that the text names.
    var weekdays: SIMD8<Float>
    /// Terms of title and body, repeated ones too.
    var length: Int
    var signature: MinHash
  }

  /// - Complexity: O(words that are compared)
  mutating func read(_ article: Article) -> Reading {
    vocabulary.select(language: article.inLanguage.tag)
    hashes.removeAll(keepingCapacity: true)
    var length = readTitle(article.headline)
    length += readBody(article.articleBody)
    return Reading(
      text: text.drain(), title: title.drain(), names: entities.drain(), numbers: numbers.drain(),
      weekdays: weekdays.drain(), length: length, signature: MinHash(hashes: hashes))
  }

  private mutating func readTitle(_ headline: String) -> Int {
    var length = 0
    tokenizer.forEachWord(in: headline) { word in
      let (term, number, _) = vocabulary.look(up: word.utf8)
      if Self.isNumber(word) { numbers.add(number, 1) }
      guard let term else { return }
      length += 1
      if let day = namedDays.day(ofTerm: term) { weekdays.add(day) }
      title.add(term, 1)
      text.add(term, Float(settings.titleWeight))
      entities.set(names.number(ofTerm: term, in: vocabulary), 1)
    }
    return length
  }

  @inline(__always)
  private static func isNumber(_ word: WordTokenizer.Word) -> Bool { (0x30...0x39).contains(word.utf8[0]) }

  private mutating func readBody(_ body: String) -> Int {
    var body = body
    return body.withUTF8 { utf8 in
      var length = 0
      var words = 0
      var finder = NameFinder(text: utf8)
      let end = Self.end(of: utf8, words: settings.bodyWords, characters: settings.nameCharacters)
      tokenizer.forEachWord(in: UnsafeBufferPointer(rebasing: utf8[..<end])) { word in
        let (term, number, hash) = vocabulary.look(up: word.utf8)
        if words < settings.bodyWords {
          hashes.append(hash)
          if Self.isNumber(word) { numbers.add(number, 1) }
          if let term {
            text.add(term, 1)
            if let day = namedDays.day(ofTerm: term) { weekdays.add(day) }
            length += 1
          }
        }
        words += 1
        if word.range.lowerBound < settings.nameCharacters {
          finder.take(word, term: term, vocabulary: vocabulary) { name in
            names.add(name, from: utf8, in: vocabulary, to: &entities)
          }
        }
      }
      finder.end { names.add($0, from: utf8, in: vocabulary, to: &entities) }
      return length
    }
  }

  /// Bytes after which neither words nor names are looked for; a word has at most some sixteen bytes on average in any
  /// script.
  private static func end(of text: UnsafeBufferPointer<UInt8>, words: Int, characters: Int) -> Int {
    var end = min(text.count, max(words * 16, characters))
    while end < text.count, end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
