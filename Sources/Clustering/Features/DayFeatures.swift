package import NewsModel

/// The articles of a day as vectors: what clustering works on. It holds no text, so that a day of any size is read part
/// by part in a few kilobytes an article.
package struct DayFeatures {
  let settings: ClusteringSettings
  private(set) var cards: [ArticleCard] = []
  private(set) var text = TermMatrix()
  private(set) var title = TermMatrix()
  private(set) var names = TermMatrix()
  private(set) var numbers = TermMatrix()
  /// Of short articles.
  private(set) var addresses = TermRows()
  private(set) var rareWords = RareWords()
  private(set) var properWords = ProperWords()
  private(set) var functionWords = FunctionWords()
  /// By article; none without an embedder.
  private(set) var vectors: [UnitVector] = []
  private var reader: ArticleReader
  private var isWeighed = false
  /// For ``features(_:_:)`` of weighed texts.
  let textProbe = RowProbe()

  package init(settings: ClusteringSettings) {
    self.settings = settings
    reader = ArticleReader(settings: settings)
  }

  package var count: Int { cards.count }
  /// How far each text is long, 0...1.
  var longness: [Double] { cards.map { settings.longness(words: $0.words) } }
  /// When each article was published, as far as is known.
  var published: [TimeSpan] {
    cards.map { TimeSpan($0.published?.seconds, doubt: $0.isDateSure ? 0 : settings.doubtHours * 3600) }
  }
  var vocabulary: Vocabulary { reader.vocabulary }
  var nameTable: NameTable { reader.names }

  /// What tells events apart by their names.
  /// - Precondition: texts are weighed.
  var nameDivision: NameDivision { NameDivision(title: title, text: text, words: properWords) }

  /// Adds articles.
  /// - Precondition: ids ascend over all calls of a day, as a partition of the lake has them; so the bytes of the
  ///   result do
  ///   not depend on the order in which articles came.
  package mutating func append(_ articles: [Article]) {
    // A span lends its elements; an array would copy each, and count all of its texts up and down.
    let span = articles.span
    for index in span.indices { append(span[index]) }
  }

  private mutating func append(_ article: Article) {
    let reading = reader.read(article)
    cards.append(ArticleCard(article, reading))
    text.append(reading.text)
    title.append(reading.title)
    names.append(reading.names)
    numbers.append(reading.numbers)
    addresses.append(reading.address)
    rareWords.append(reading.bodyWords)
  }

  /// Adds what an embedder made of the articles.
  /// - Precondition: one vector an article, all of one dimension.
  package mutating func embed(_ vectors: [UnitVector]) {
    precondition(vectors.count == count, "not as many vectors as articles")
    self.vectors = vectors
  }

  /// Turns counts into weights, once all articles are there.
  mutating func weigh() {
    if isWeighed { return }
    isWeighed = true
    let background = Background.english.frequencies(
      in: reader.vocabulary, articles: settings.backgroundArticles)
    let languages = ArticleLanguages(cards.map(\.language))
    let homes = languages.sayNothing ? .none : text.homeLanguages(languages)
    functionWords = FunctionWords(homes, languages)
    weigh(background, languages.areOne ? nil : languages, homes)
    properWords = reader.properWords
    properWords.weigh(background: background)
  }

  /// - Parameter languages: nil for a day of one, which tells nothing that the day does not.
  private mutating func weigh(
    _ background: BackgroundFrequencies, _ languages: ArticleLanguages?, _ homes: HomeLanguages
  ) {
    guard let languages else {
      text.weigh(background: background)
      title.weigh(background: background)
      names.weigh()
      numbers.weigh()
      return rareWords.weigh(background: background)
    }
    text.weigh(background: background, languages: homes)
    title.weigh(background: background, languages: title.homeLanguages(languages))
    names.weigh(languages: names.homeLanguages(languages))
    numbers.weigh()
    rareWords.weigh(background: background, languages: languages)
  }
}
