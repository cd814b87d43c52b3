import NewsModel

/// Makes an article of a feed's entry whose page was not fetched.
struct FeedDesk {
  private let normalizer: Normalizer
  private let capture: Capture
  private let desk: ArticleDesk

  init(_ normalizer: Normalizer, _ capture: Capture) {
    self.normalizer = normalizer
    self.capture = capture
    desk = ArticleDesk(normalizer: normalizer, capture: capture)
  }

  func outcome() -> Outcome {
    let text = PlainText.from(capture.body ?? capture.feed?.summary ?? "", keepingLines: true)
    let title = PlainText.from(capture.feed?.title ?? "")
    guard !title.isEmpty else { return normalizer.rejection(capture, text.isEmpty ? .empty : .noHeadline) }
    var titles = HeadlineWitnesses()
    let publisher = desk.publisher(named: [capture.feed?.source])
    titles.feed = title
    titles.siteNames = [publisher.name]
    titles.domain = publisher.domain
    titles.cut()
    var article = Article()
    article.url = capture.url
    article.capture = capture.id
    article.canonicalURL = desk.canonicalURL(declared: nil)
    article.id = Article.ID(kind: "article", of: [article.canonicalURL])
    article.publisher = publisher
    article.headline = title
    article.articleBody = text
    let signature = TextSignature(text)
    article.wordCount = signature.wordCount
    describe(&article)
    if let reason = desk.finish(&article, isAddressed: true) { return normalizer.rejection(capture, reason) }
    return .article(Draft(article, depth: 1, capture, titles, signature))
  }

  private func describe(_ article: inout Article) {
    article.inLanguage = ArticleDesk.language(of: article.headline + "\n" + article.articleBody, declared: nil)
    if let published = capture.feed?.datePublished {
      article.datePublished.value = published
      article.datePublished.raw = published.description
      article.datePublished.zoneKnown = true
      article.datePublished.from = .feed
      article.datePublished.reliable = published.seconds <= capture.capturedAt.seconds + 3600
    } else if let published = desk.publicationDate(declared: nil) {
      article.datePublished = published
    }
    if let url = capture.feed?.image {
      var image = Article.Image()
      image.url = url
      image.role = "lead"
      article.image = [image]
    }
    article.genre = GenreReader.genre(
      data: StructuredData(), meta: MetaTags(), headline: article.headline, section: nil,
      path: desk.address?.path ?? "",
      wordCount: article.wordCount)
    article.extraction = .init(method: "feed", version: Normalizer.version)
  }
}
