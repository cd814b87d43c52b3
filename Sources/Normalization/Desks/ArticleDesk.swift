import LanguageDetection
import NewsModel

/// What all kinds of captures have in common on their way to an article.
struct ArticleDesk {
  let normalizer: Normalizer
  let capture: Capture
  let address: WebAddress?

  init(normalizer: Normalizer, capture: Capture) {
    self.normalizer = normalizer
    self.capture = capture
    address = WebAddress(capture.finalURL ?? capture.url) ?? WebAddress(capture.url)
  }

  /// Of the address; empty where there is none.
  var host: String { address?.host ?? "" }
  var path: String { address?.path ?? "" }

  func rejection(_ reason: RejectionReason, detail: String? = nil) -> Outcome {
    .rejected(
      Rejection(
        stage: "normalize", record: capture.id.rawValue, url: capture.url, reason: reason.rawValue, detail: detail,
        date: normalizer.day))
  }

  /// The article as far as captures of all kinds tell it in one way.
  /// - Parameters:
  ///   - declaredURL: the canonical address that it came with.
  ///   - method: what found the text.
  func article(
    _ headline: String, _ text: String, _ signature: TextSignature, _ publisher: Outlet, declaredURL: String?,
    method: String
  ) -> Article {
    var article = Article()
    article.url = capture.url
    article.capture = capture.id
    article.canonicalURL = canonicalURL(declared: declaredURL)
    article.id = Article.ID(kind: "article", of: [article.canonicalURL])
    article.publisher = publisher
    article.headline = headline
    article.articleBody = text
    article.wordCount = signature.wordCount
    article.extraction = .init(method: method, version: Normalizer.version)
    return article
  }

  /// It may have come without an address: the one that it has is of the form that `ingest` invents.
  var mayBeUnaddressed: Bool { address.map(InventedAddress.isOne) != false }

  /// The address that stands for the article: canonical when it is believable, without parameters that count clicks.
  private func canonicalURL(declared: String?) -> String {
    guard let address else { return capture.url }
    guard let declared, let canonical = WebAddress(declared, relativeTo: address) else {
      return address.withoutCounters.description
    }
    let isSameSite = RegistrableDomain.of(host: canonical.host) == RegistrableDomain.of(host: address.host)
    let isPage = canonical.path != "/" || address.path == "/"
    return isSameSite && isPage ? canonical.withoutCounters.description : address.withoutCounters.description
  }

  /// The outlet by its host, else by the names it gives itself.
  func publisher(named names: [String?]) -> Outlet {
    if let id = capture.outlet, let source = normalizer.outlets.source(named: id.rawValue) { return source.outlet }
    if let source = normalizer.outlets.source(host: host) { return source.outlet }
    for case let name? in names {
      if let source = normalizer.outlets.source(named: name) { return source.outlet }
    }
    let name = names.lazy.compactMap { $0.flatMap(SiteName.printable) }.first
    if capture.outlet == nil, mayBeUnaddressed {
      return name.flatMap { normalizer.outlets.outlet(named: $0) } ?? .unknown
    }
    var outlet = normalizer.outlets.outlet(host: host)
    if let name { outlet.name = name }
    return outlet
  }

  /// Of an article that came without its page: the date that came with it, else the day in its address.
  func publicationDate(declared: String?) -> Article.PublicationDate? {
    let finder = DateFinder(capturedAt: capture.capturedAt, monthFirst: nil)
    let witnesses = [
      declared.map { DateFinder.Witness($0, .meta) }, address.flatMap(URLDate.find).map { .init($0, .url) },
    ]
    return finder.choose(witnesses.compactMap { $0 })?.publicationDate(finder)
  }

  /// The body's own language; where that cannot be told, the one that the page declares.
  static func language(of text: String, declared: String?) -> Article.Language {
    let found = LanguageDetector.detect(text)
    let tag = declared?.split { $0 == "-" || $0 == "_" }.first?.lowercased() ?? ""
    let isTag = (2...3).contains(tag.count) && tag.allSatisfy { $0.isASCII && $0.isLetter }
    if found.tag == "und" { return Article.Language(tag: isTag ? tag : "und", confidence: isTag ? 0.5 : 0) }
    if isTag, found.confidence < 0.6 { return Article.Language(tag: tag, confidence: 0.5) }
    return Article.Language(tag: found.tag, confidence: found.confidence)
  }

  /// Of an article that came without its page.
  func genre(of article: Article) -> Article.Genre {
    GenreReader.genre(
      data: StructuredData(), meta: MetaTags(), headline: article.headline, section: article.section, path: path,
      wordCount: article.wordCount)
  }

  /// - Parameter body: paragraphs.
  func wire(authors: [String], body: [String]) -> Article.Wire? {
    WireReader(outlets: normalizer.outlets).wire(authors: authors, body: body)
  }

  /// Whether something was published after it was captured, as clocks go: an hour is none.
  func isFuture(_ published: Instant) -> Bool { published.seconds > capture.capturedAt.seconds + 3600 }

  /// Flags, and the reason why an article is not of this day.
  /// - Parameters:
  ///   - isAddressed: it came with an address; else the one that it has is invented.
  ///   - isQuotable: others may show its text.
  ///   - declaresFuture: the page declares a day to come, whatever date was found in its place.
  func finish(
    _ article: inout Article, isAddressed: Bool, isQuotable: Bool = true, declaresFuture: Bool = false
  ) -> RejectionReason? {
    let settings = normalizer.settings
    var flags: Set<String> = []
    if !isAddressed { flags.insert(Article.noAddress) }
    if !isQuotable { flags.insert(Article.noSnippet) }
    if article.articleBody.isEmpty { flags.insert("title-only") }
    // Behind a paywall stands what the page does not show.
    let least = article.isAccessibleForFree == false ? settings.thinWords * 3 : settings.thinWords
    if article.wordCount < least { flags.insert("thin") }
    if declaresFuture { flags.insert("future-dated") }
    guard let published = article.datePublished.value else {
      article.flags = flags.union(["undated"]).sorted()
      return nil
    }
    if isFuture(published) { flags.insert("future-dated") }
    let age = normalizer.day.number - published.day.number
    if age > settings.windowDays || age < -1 { flags.insert("outsideWindow") }
    article.flags = flags.sorted()
    let isLive = capture.via == "feed" || capture.via == "sitemap"
    return isLive && age > settings.windowDays ? .tooOld : nil
  }
}
