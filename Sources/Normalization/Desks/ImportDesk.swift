import JSON
import NewsModel

/// Makes an article of a record that came as one.
struct ImportDesk {
  private let desk: ArticleDesk
  private var capture: Capture { desk.capture }

  init(_ desk: ArticleDesk) { self.desk = desk }

  func outcome() -> Outcome {
    guard let body = capture.body else { return desk.rejection(.noBody) }
    do throws(JSONError) {
      return outcome(of: try ImportedArticle(jsonText: body))
    } catch {
      return desk.rejection(.malformed, detail: "\(error)")
    }
  }

  private func outcome(of imported: ImportedArticle) -> Outcome {
    let text = PlainText.from(imported.articleBody ?? imported.description ?? "", keepingLines: true)
    let headline = PlainText.from(imported.headline ?? "")
    guard !headline.isEmpty || !text.isEmpty else { return desk.rejection(.empty) }
    let publisher = desk.publisher(named: [imported.publisher])
    var titles = HeadlineWitnesses(of: publisher)
    titles.og = headline.isEmpty ? Self.opening(text) : headline
    titles.cut()
    let signature = TextSignature(text)
    var article = desk.article(
      titles.og ?? "", text, signature, publisher, declaredURL: imported.url, method: "import")
    describe(&article, imported)
    let isAddressed = imported.url != nil || !desk.mayBeUnaddressed
    if let reason = desk.finish(&article, isAddressed: isAddressed) { return desk.rejection(reason) }
    return .article(Draft(article, depth: 2, capture, titles, signature))
  }

  private func describe(_ article: inout Article, _ imported: ImportedArticle) {
    let settings = desk.normalizer.settings
    article.author = imported.author.flatMap { NameList.names(in: $0) }
    article.inLanguage = ArticleDesk.language(
      of: article.articleBody.isEmpty ? article.headline : article.articleBody, declared: imported.inLanguage)
    if let published = desk.publicationDate(declared: imported.datePublished) { article.datePublished = published }
    if let modified = imported.dateModified, let date = WrittenDate(modified) { article.dateModified = date.instant }
    article.section = imported.section
    article.keywords = Array(imported.keywords.prefix(settings.keywordLimit))
    article.image = Array(imported.image.compactMap(addressed).prefix(settings.imageLimit))
    article.isAccessibleForFree = imported.isAccessibleForFree
    article.wire = desk.wire(
      authors: article.author, body: article.articleBody.split(separator: "\n").map(String.init))
    article.genre = desk.genre(of: article)
  }

  /// An image of the web; `data:` and others are none.
  private func addressed(_ image: Article.Image) -> Article.Image? {
    guard let base = desk.address, let address = WebAddress(image.url, relativeTo: base) else { return nil }
    var image = image
    image.url = address.description
    return image
  }

  /// The first words of a text that has no headline.
  private static func opening(_ text: String) -> String {
    let line = text.split(separator: "\n").first.map(String.init) ?? text
    if line.count <= 100 { return line }
    let words = line.prefix(100).split(separator: " ").dropLast()
    return words.joined(separator: " ") + " …"
  }
}
