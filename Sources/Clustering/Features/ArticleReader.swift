import NewsModel
import TextAnalysis

/// Turns texts into counts of terms: one vector of the title and the start of the body,
/// one of the title, one of names, one of numbers; and the words of the body.
struct ArticleReader {
  let settings: ClusteringSettings
  private(set) var vocabulary = Vocabulary()
  private(set) var names = NameTable()
  private(set) var properWords = ProperWords()
  private let list = WordList()
  private var text = TextTerms()
  private var title = TermCounts()
  private var entities = TermCounts()
  private var numbers = TermCounts()
  private var address = TermCounts()
  private let hashes = ScratchList<UInt64>()
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
    /// Of the body as far as names are looked for.
    var bodyWords: [UInt32]
    /// Of the slug of a short article's address; none of a long one, whose text says more.
    var address: [UInt32]
    /// The days of the week that the text names.
    var weekdays: SIMD8<Float>
    /// Terms of title and body, repeated ones too.
    var length: Int
    var signature: MinHash
  }

  /// - Complexity: O(words that are compared)
  mutating func read(_ article: Article) -> Reading {
    vocabulary.select(language: article.inLanguage.tag)
    hashes.removeAll()
    var length = readTitle(article.headline)
    properWords.endHeadline(language: article.inLanguage.tag)
    length += readBody(article.articleBody)
    let (title, text) = (title.drain(), text.drain())
    let address = settings.isShort(words: length) ? readAddress(article.url) : []
    return Reading(
      text: text.compared.adding(title, times: Float(settings.titleWeight - 1)), title: title,
      names: entities.drain(), numbers: numbers.drain(), bodyWords: text.body, address: address,
      weekdays: weekdays.drain(), length: length, signature: MinHash(hashes: UnsafeBufferPointer(hashes.elements)))
  }

  /// The terms of an address's slug, ascending, each once.
  private mutating func readAddress(_ url: String) -> [UInt32] {
    guard var slug = WebAddress(url)?.slug else { return [] }
    slug.withUTF8 { utf8 in
      list.read(utf8, for: vocabulary)
      for index in 0..<list.count { if let term = vocabulary.look(up: list[index]).term { address.add(term) } }
    }
    return address.drain().map(\.term)
  }

  private mutating func readTitle(_ headline: String) -> Int {
    var headline = headline
    let length = headline.withUTF8 { utf8 in
      list.read(utf8, for: vocabulary)
      return readTitleList()
    }
    entities.dropRepeats()
    return length
  }

  private mutating func readTitleList() -> Int {
    var length = 0
    for index in 0..<list.count {
      let word = list[index]
      let (term, number) = vocabulary.look(up: word)
      properWords.take(word, term: term)
      if word.isNumber { numbers.add(number) }
      guard let term else { continue }
      length += 1
      if let day = namedDays.day(ofTerm: term) { weekdays.add(day) }
      title.add(term)
      text.add(term, isCompared: true, isOfBody: false)
      entities.add(names.number(ofTerm: term, in: vocabulary))
    }
    return length
  }

  private mutating func readBody(_ body: String) -> Int {
    var body = body
    return body.withUTF8 { utf8 in
      let end = Self.end(of: utf8, words: settings.bodyWords, characters: settings.nameCharacters)
      // Most texts have their words long before that: at the first space behind the last name, where no word goes on.
      let near = utf8[min(settings.nameCharacters, end)..<end].firstIndex(of: 0x20) ?? end
      list.read(UnsafeBufferPointer(rebasing: utf8[..<near]), for: vocabulary)
      if near < end, list.count < settings.bodyWords {
        list.read(UnsafeBufferPointer(rebasing: utf8[..<end]), for: vocabulary)
      }
      return readList(of: utf8)
    }
  }

  /// - Parameter body: the text whose words are in the list.
  private mutating func readList(of body: UnsafeBufferPointer<UInt8>) -> Int {
    var length = 0
    var finder = NameFinder(text: body)
    let isSyllabic = vocabulary.isSyllabic
    for index in 0..<list.count {
      let word = list[index]
      let isCompared = index < settings.bodyWords
      let mayBeName = word.range.lowerBound < settings.nameCharacters
      if !isCompared && !mayBeName { break }
      let (term, number) = vocabulary.look(up: word)
      if isCompared {
        hashes.append(word.key.hash)
        if word.isNumber { numbers.add(number) }
        if let term {
          if let day = namedDays.day(ofTerm: term) { weekdays.add(day) }
          length += 1
        }
      }
      if let term { text.add(term, isCompared: isCompared, isOfBody: mayBeName) }
      if mayBeName {
        finder.take(word, term: term) {
          names.add($0, from: body, in: vocabulary, isSyllabic: isSyllabic, to: &entities)
        }
      }
    }
    finder.end { names.add($0, from: body, in: vocabulary, isSyllabic: isSyllabic, to: &entities) }
    return length
  }

  /// Bytes after which neither words nor names are looked for; a word has at most some sixteen bytes on average in any
  /// script.
  static func end(of text: UnsafeBufferPointer<UInt8>, words: Int, characters: Int = 0) -> Int {
    var end = min(text.count, max(words * 16, characters))
    while end < text.count, end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
