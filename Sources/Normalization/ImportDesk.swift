import JSON
import NewsModel

/// Makes an article of a record that came as one.
struct ImportDesk {
  private let normalizer: Normalizer
  private let capture: Capture
  private let desk: ArticleDesk

  init(_ normalizer: Normalizer, _ capture: Capture) {
    self.normalizer = normalizer
    self.capture = capture
    desk = ArticleDesk(normalizer: normalizer, capture: capture)
  }

  func outcome() -> Outcome {
    guard let body = capture.body else { return normalizer.rejection(capture, .noBody) }
    do throws(JSONError) {
      return article(try ImportedArticle(jsonText: body))
    } catch {
      return normalizer.rejection(capture, .malformed, detail: "\(error)")
    }
  }

  private func article(_ imported: ImportedArticle) -> Outcome {
    let text = PlainText.from(imported.articleBody ?? imported.description ?? "", keepingLines: true)
    let headline = PlainText.from(imported.headline ?? "")
    guard !headline.isEmpty || !text.isEmpty else { return normalizer.rejection(capture, .empty) }
    var titles = HeadlineWitnesses()
    let publisher = desk.publisher(named: [imported.publisher])
    titles.og = headline.isEmpty ? Self.opening(text) : headline
    titles.siteNames = [publisher.name]
    titles.domain = publisher.domain
    titles.cut()
    var article = Article()
    article.url = capture.url
    article.capture = capture.id
    article.canonicalURL = desk.canonicalURL(declared: imported.url)
    article.id = Article.ID(kind: "article", of: [article.canonicalURL])
    article.publisher = publisher
    article.headline = titles.og ?? ""
    article.articleBody = text
    let signature = TextSignature(text)
    article.wordCount = signature.wordCount
    describe(&article, imported)
    let isAddressed = imported.url != nil || !desk.mayBeUnaddressed
    if let reason = desk.finish(&article, isAddressed: isAddressed) {
      return normalizer.rejection(capture, reason)
    }
    return .article(Draft(article, depth: 2, capture, titles, signature))
  }

  private func describe(_ article: inout Article, _ imported: ImportedArticle) {
    article.author = imported.author.flatMap { NameList.names(in: $0) }
    article.inLanguage = ArticleDesk.language(
      of: article.articleBody.isEmpty ? article.headline : article.articleBody, declared: imported.inLanguage)
    if let published = desk.publicationDate(declared: imported.datePublished) { article.datePublished = published }
    if let modified = imported.dateModified, let date = WrittenDate(modified) { article.dateModified = date.instant }
    article.section = imported.section
    article.keywords = Array(imported.keywords.prefix(normalizer.settings.keywordLimit))
    article.image = Array(imported.image.compactMap(addressed).prefix(normalizer.settings.imageLimit))
    article.isAccessibleForFree = imported.isAccessibleForFree
    article.wire = WireReader(outlets: normalizer.outlets).wire(
      authors: article.author, body: article.articleBody.split(separator: "\n").map(String.init))
    article.genre = GenreReader.genre(
      data: StructuredData(), meta: MetaTags(), headline: article.headline, section: article.section,
      path: desk.address?.path ?? "", wordCount: article.wordCount)
    article.extraction = .init(method: "import", version: Normalizer.version)
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
