import Markup
import NewsModel
import TextAnalysis

/// Makes an article of a page.
struct PageDesk {
  private let desk: ArticleDesk
  private var capture: Capture { desk.capture }
  private var settings: NormalizerSettings { desk.normalizer.settings }

  init(_ desk: ArticleDesk) { self.desk = desk }

  func outcome() -> Outcome {
    if let status = capture.status, !(200..<300).contains(status), status != 304 {
      return desk.rejection(.status, detail: "\(status)")
    }
    guard let body = capture.body, !body.isEmpty else {
      return desk.rejection(capture.bodyBase64 == nil ? .noBody : .mediaType, detail: capture.mediaType)
    }
    return outcome(of: HTMLDocument(utf8: ComposedText.utf8(of: body)))
  }

  private func outcome(of document: borrowing HTMLDocument) -> Outcome {
    let page = PageReading(document)
    let publisher = desk.publisher(named: [owner(page.data), page.meta.first("og:site_name", "application-name")])
    let titles = titles(page, publisher)
    let body = body(document, page, titles)
    let text = body.text
    let signature = TextSignature(text)
    let kind = PageKind(
      title: titles.document ?? titles.og ?? "", body: body, page: page, address: desk.address,
      minimumWords: settings.minimumWords)
    if let (reason, detail) = kind.rejection(wordCount: signature.wordCount) {
      return desk.rejection(reason, detail: detail)
    }
    guard let choice = HeadlineChooser.choose(titles, HeadlineCleaner()) else { return desk.rejection(.noHeadline) }
    var article = desk.article(
      choice.text, text, signature, publisher, declaredURL: page.meta.canonical ?? page.meta.first("og:url"),
      method: body.method)
    article.headlineRaw = choice.raw
    let declaresFuture = sign(&article, document, page, titles, body)
    describe(&article, document, page, body)
    let isAddressed = desk.address.map(InventedAddress.isOfFile) != true
    if let reason = desk.finish(
      &article, isAddressed: isAddressed, isQuotable: isQuotable(page.meta), declaresFuture: declaresFuture)
    {
      return desk.rejection(reason, detail: article.datePublished.raw)
    }
    return .article(Draft(article, depth: 3, capture, titles, signature))
  }

  /// Whom the page's data call its publisher.
  private func owner(_ data: StructuredData) -> String? {
    data.publisher.flatMap { WireAgency.isForeign($0, at: desk.host) ? nil : $0 }
  }

  private func titles(_ page: PageReading, _ publisher: Outlet) -> HeadlineWitnesses {
    var titles = HeadlineWitnesses(of: publisher)
    titles.jsonld = page.data.headline
    titles.og = page.meta.first("og:title", "twitter:title")
    titles.document = page.meta.telling
    titles.feed = capture.feed?.title.map { PlainText.from($0) }
    // As the page writes them: what is left without its slogan may be a person's name, and an author's.
    let written = [page.data.publisher, page.meta.first("og:site_name"), page.meta.first("application-name")]
      .compactMap { $0 }
    let isWritten = written.contains { SiteName.printable($0) == publisher.name }
    titles.siteNames = ((isWritten ? [] : [publisher.name]) + written).filter { !$0.isEmpty }
    titles.cut()
    titles.heading = HeadingFinder.find(page.text, titles)
    if titles.all.isEmpty { titles.document = page.meta.title }
    titles.cut()
    return titles
  }

  private func body(
    _ document: borrowing HTMLDocument, _ page: PageReading, _ titles: HeadlineWitnesses
  ) -> ExtractedBody {
    LiveBlog.body(page.data)
      ?? BodyExtractor.extract(
        document, page.text, titles: titles.all, anchor: page.data.body, address: desk.address,
        isLive: GenreReader.isLive(page.data, headlines: titles.all, path: desk.path))
  }

  /// Says who wrote an article, and when.
  /// - Returns: whether the page says that it is from a day to come.
  private func sign(
    _ article: inout Article, _ document: borrowing HTMLDocument, _ page: PageReading, _ titles: HeadlineWitnesses,
    _ body: ExtractedBody
  ) -> Bool {
    let heading = HeadingFinder.place(page.text, of: titles.heading ?? article.headline)
    let bylines = BylineReader(
      page, siteNames: titles.siteNames, host: desk.host, heading: heading, paragraphs: body.paragraphs)
    article.author = bylines.authors(document)
    let order = DateOrder.monthFirst(language: page.language, host: desk.host, country: article.publisher.country)
    let dates = DateFinder(capturedAt: capture.capturedAt, monthFirst: order).read(
      document, page, heading: heading, address: desk.address, feed: capture.feed?.datePublished)
    if let published = dates.published { article.datePublished = published }
    article.dateModified = dates.modified
    return dates.declaresFuture
  }

  /// What kind of text it is, of what, and what it shows.
  private func describe(
    _ article: inout Article, _ document: borrowing HTMLDocument, _ page: PageReading, _ body: ExtractedBody
  ) {
    article.inLanguage = ArticleDesk.language(
      of: article.articleBody.isEmpty ? article.headline : article.articleBody, declared: page.language)
    let section = SectionReader.declared(page.data, page.meta, headline: article.headline)
    article.section = section ?? SectionReader.shown(document, address: desk.address)
    article.keywords = keywords(page)
    article.isAccessibleForFree = page.data.isAccessibleForFree ?? Paywall.isFree(page.meta, page.text)
    article.genre = GenreReader.genre(
      data: page.data, meta: page.meta, headline: article.headlineRaw ?? article.headline,
      section: section ?? SectionLabel.find(document), path: desk.path, wordCount: article.wordCount)
    article.wire = desk.wire(authors: article.author, body: body.paragraphs)
    article.image = ImageFinder(base: desk.address).images(
      document, page, roots: body.roots, limit: settings.imageLimit)
  }

  private func keywords(_ page: PageReading) -> [String] {
    let written = page.meta.first("news_keywords", "keywords") ?? ""
    let tags =
      page.data.keywords.isEmpty
      ? written.split(separator: ",").map { PlainText.from(String($0)) } : page.data.keywords
    return Array(tags.filter { !$0.isEmpty && $0.count <= 60 }.prefix(settings.keywordLimit))
  }

  /// Whether its publisher lets others show its text.
  private func isQuotable(_ meta: MetaTags) -> Bool {
    let values = meta.all("robots") + meta.all(RobotsDirectives.productToken.lowercased()) + [capture.robots ?? ""]
    return !values.contains { RobotsDirectives($0).forbidsQuoting }
  }
}
