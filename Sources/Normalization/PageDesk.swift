import Markup
import NewsModel
import TextAnalysis

/// Makes an article of a page.
struct PageDesk {
  private let normalizer: Normalizer
  private let capture: Capture
  private let desk: ArticleDesk

  init(_ normalizer: Normalizer, _ capture: Capture) {
    self.normalizer = normalizer
    self.capture = capture
    desk = ArticleDesk(normalizer: normalizer, capture: capture)
  }

  func outcome() -> Outcome {
    if let status = capture.status, !(200..<300).contains(status), status != 304 {
      return normalizer.rejection(capture, .status, detail: "\(status)")
    }
    guard let body = capture.body, !body.isEmpty else {
      return normalizer.rejection(capture, capture.bodyBase64 == nil ? .noBody : .mediaType, detail: capture.mediaType)
    }
    return read(HTMLDocument(utf8: ComposedText.utf8(of: body)))
  }

  private func read(_ document: borrowing HTMLDocument) -> Outcome {
    let meta = MetaTags(document)
    let data = StructuredData(document)
    let text = PageTextReader.read(document)
    let publisher = desk.publisher(named: [owner(data), meta.first("og:site_name", "application-name")])
    let titles = titles(meta, data, text, publisher)
    let body =
      LiveBlog.body(data)
      ?? BodyExtractor.extract(
        document, text, titles: titles.all, anchor: data.body, address: desk.address,
        isLive: GenreReader.isLive(data, headlines: titles.all, path: desk.address?.path ?? ""))
    let bodyText = body.text
    let signature = TextSignature(bodyText)
    let words = signature.wordCount
    let kind = PageKind(
      title: titles.document ?? titles.og ?? "", body: body, text: text, data: data, meta: meta, address: desk.address,
      minimumWords: normalizer.settings.minimumWords)
    if let (reason, detail) = kind.rejection(wordCount: words) {
      return normalizer.rejection(capture, reason, detail: detail)
    }
    guard let choice = HeadlineChooser.choose(titles, HeadlineCleaner()) else {
      return normalizer.rejection(capture, .noHeadline)
    }
    var article = Article()
    article.headline = choice.text
    article.headlineRaw = choice.raw
    article.publisher = publisher
    article.articleBody = bodyText
    article.wordCount = words
    article.extraction = .init(method: body.method, version: Normalizer.version)
    let declaresFuture = describe(&article, document, text, meta, data, body, titles)
    let isAddressed = desk.address.map(InventedAddress.isOfFile) != true
    if let reason = desk.finish(
      &article, isAddressed: isAddressed, isQuotable: isQuotable(meta), declaresFuture: declaresFuture)
    {
      return normalizer.rejection(capture, reason, detail: article.datePublished.raw)
    }
    return .article(Draft(article, depth: 3, capture, titles, signature))
  }

  /// Whether its publisher lets others show its text.
  private func isQuotable(_ meta: MetaTags) -> Bool {
    let values = meta.all("robots") + meta.all(RobotsDirectives.productToken.lowercased()) + [capture.robots ?? ""]
    return !values.contains { RobotsDirectives($0).forbidsQuoting }
  }

  /// Whom the page's data call its publisher.
  private func owner(_ data: StructuredData) -> String? {
    data.publisher.flatMap { WireAgency.isForeign($0, at: desk.address?.host ?? "") ? nil : $0 }
  }

  private func titles(
    _ meta: MetaTags, _ data: StructuredData, _ text: PageText, _ publisher: Outlet
  ) -> HeadlineWitnesses {
    var titles = HeadlineWitnesses()
    titles.jsonld = data.headline
    titles.og = meta.first("og:title", "twitter:title")
    titles.document = meta.telling
    titles.feed = capture.feed?.title.map { PlainText.from($0) }
    // As the page writes them: what is left without its slogan may be a person's name, and an author's.
    let written = [data.publisher, meta.first("og:site_name"), meta.first("application-name")].compactMap { $0 }
    let isWritten = written.contains { SiteName.printable($0) == publisher.name }
    titles.siteNames = ((isWritten ? [] : [publisher.name]) + written).filter { !$0.isEmpty }
    titles.domain = publisher.domain
    titles.cut()
    titles.heading = HeadingFinder.find(text, titles)
    if titles.all.isEmpty { titles.document = meta.title }
    titles.cut()
    return titles
  }

  /// - Returns: whether the page says that it is from a day to come.
  private func describe(
    _ article: inout Article, _ document: borrowing HTMLDocument, _ text: PageText, _ meta: MetaTags,
    _ data: StructuredData,
    _ body: ExtractedBody, _ titles: HeadlineWitnesses
  ) -> Bool {
    article.url = capture.url
    article.capture = capture.id
    article.canonicalURL = desk.canonicalURL(declared: meta.canonical ?? meta.first("og:url"))
    article.id = Article.ID(kind: "article", of: [article.canonicalURL])
    let heading = HeadingFinder.place(text, of: titles.heading ?? article.headline)
    let bylines = BylineReader(
      siteNames: titles.siteNames, heading: heading, host: desk.address?.host ?? "",
      language: meta.language ?? data.language ?? meta.first("og:locale") ?? "")
    article.author = bylines.authors(document, text, meta, data, paragraphs: body.paragraphs)
    article.inLanguage = ArticleDesk.language(
      of: article.articleBody.isEmpty ? article.headline : article.articleBody,
      declared: meta.language ?? data.language ?? meta.first("og:locale", "content-language"))
    let declaresFuture = dates(&article, document, text, meta, data, heading)
    let section = SectionReader.declared(data, meta, headline: article.headline)
    article.section = section ?? SectionReader.shown(document, address: desk.address)
    let tags =
      data.keywords.isEmpty
      ? (meta.first("news_keywords", "keywords") ?? "").split(separator: ",").map { PlainText.from(String($0)) }
      : data.keywords
    article.keywords = Array(tags.filter { !$0.isEmpty && $0.count <= 60 }.prefix(normalizer.settings.keywordLimit))
    article.isAccessibleForFree = data.isAccessibleForFree ?? Paywall.isFree(meta, text)
    article.genre = GenreReader.genre(
      data: data, meta: meta, headline: article.headlineRaw ?? article.headline,
      section: section ?? SectionLabel.find(document), path: desk.address?.path ?? "",
      wordCount: article.wordCount)
    article.wire = WireReader(outlets: normalizer.outlets).wire(
      authors: article.author, body: body.paragraphs)
    article.image = ImageFinder(base: desk.address).images(
      document, meta, data, roots: body.roots, limit: normalizer.settings.imageLimit)
    return declaresFuture
  }

  /// - Returns: whether a trusted witness says a day to come.
  private func dates(
    _ article: inout Article, _ document: borrowing HTMLDocument, _ text: PageText, _ meta: MetaTags,
    _ data: StructuredData, _ heading: Int
  ) -> Bool {
    let language = meta.language ?? data.language ?? meta.first("og:locale")
    let finder = DateFinder(
      capturedAt: capture.capturedAt,
      monthFirst: DateOrder.monthFirst(
        language: language, host: desk.address?.host ?? "", country: article.publisher.country))
    let dates = finder.read(
      document, text, meta, data, heading: heading, address: desk.address, feed: capture.feed?.datePublished)
    if let finding = dates.published { article.datePublished = finding.publicationDate(finder) }
    article.dateModified = dates.modified
    return dates.declaresFuture
  }
}
