import NewsModel

/// Makes an article of a feed's entry whose page was not fetched.
struct FeedDesk {
  private let desk: ArticleDesk
  private var capture: Capture { desk.capture }

  init(_ desk: ArticleDesk) { self.desk = desk }

  func outcome() -> Outcome {
    let text = PlainText.from(capture.body ?? capture.feed?.summary ?? "", keepingLines: true)
    let title = PlainText.from(capture.feed?.title ?? "")
    guard !title.isEmpty else { return desk.rejection(text.isEmpty ? .empty : .noHeadline) }
    let publisher = desk.publisher(named: [capture.feed?.source])
    var titles = HeadlineWitnesses(of: publisher)
    titles.feed = title
    titles.cut()
    let signature = TextSignature(text)
    var article = desk.article(title, text, signature, publisher, declaredURL: nil, method: "feed")
    describe(&article)
    if let reason = desk.finish(&article, isAddressed: true) { return desk.rejection(reason) }
    return .article(Draft(article, depth: 1, capture, titles, signature))
  }

  private func describe(_ article: inout Article) {
    article.inLanguage = ArticleDesk.language(of: article.headline + "\n" + article.articleBody, declared: nil)
    if let published = published { article.datePublished = published }
    if let url = capture.feed?.image {
      var image = Article.Image()
      image.url = url
      image.role = "lead"
      article.image = [image]
    }
    article.genre = desk.genre(of: article)
  }

  /// The date that the feed says, else the day in the address.
  private var published: Article.PublicationDate? {
    guard let instant = capture.feed?.datePublished else { return desk.publicationDate(declared: nil) }
    var published = Article.PublicationDate()
    published.value = instant
    published.raw = instant.description
    published.zoneKnown = true
    published.from = .feed
    published.reliable = !desk.isFuture(instant)
    return published
  }
}
