import NewsModel
import Testing

@testable import Normalization

private func html(
  head: String = "", _ body: String = "<article>\(report)</article>", title: String = "Storm closes port"
)
  -> String
{ "<html><head><title>\(title)</title>\(head)</head><body>\(body)</body></html>" }

private func data(_ fields: String) -> String {
  #"<script type="application/ld+json">{"@type":"NewsArticle",\#(fields)}</script>"#
}

/// So many paragraphs of seventeen words, each its own.
private func paragraphs(_ count: Int) -> String {
  (1...count).map { "<p>Ferry number \($0) lay off the mole with its lamps lit and its engines warm all night.</p>" }
    .joined()
}

private func imported(_ json: String, url: String) -> Capture {
  var capture = page(json, url: url)
  capture.kind = .article
  return capture
}

/// Behind a paywall stands what the page does not show.
@Test(arguments: [(true, false), (false, true)])
func aPageThatIsNotFreeIsThinSooner(_ isFree: Bool, _ isThin: Bool) throws {
  let found = try #require(
    article(page(html(head: data(#""headline":"Storm closes port","isAccessibleForFree":\#(isFree)"#)))))
  #expect(found.wordCount == 61)
  #expect(found.flags.contains("thin") == isThin)
}

@Test(arguments: [
  ("2026-02-22", true), ("2026-02-23", false), ("2026-03-03", false), ("2026-03-04", true),
])
func theWindowReachesFromSevenDaysBeforeToTheDayAfter(_ day: String, _ isOutside: Bool) throws {
  let head = "<meta property='article:published_time' content='\(day)T08:00:00Z'>"
  let found = try #require(article(page(html(head: head), at: "2026-03-04T12:00:00Z")))
  #expect(found.datePublished.value?.day.description == day)
  #expect(found.flags.contains("outsideWindow") == isOutside)
}

@Test(arguments: [("feed", ["date.tooOld"]), ("sitemap", ["date.tooOld"]), ("warc:t", [])])
func whatWasFetchedLiveMayBeTooOld(_ via: String, _ reasons: [String]) {
  var capture = page(html(head: "<meta property='article:published_time' content='2026-02-01T08:00:00Z'>"))
  capture.via = via
  #expect(NormalizationTests.reasons(capture) == reasons)
}

private func entry(_ published: String, url: String = "https://www.harbourpost.example/2026/03/01/storm") -> Capture {
  var capture = page("", url: url)
  capture.kind = .feedEntry
  capture.body = nil
  var feed = Capture.FeedEntry()
  feed.url = "https://www.harbourpost.example/feed"
  feed.title = "Storm closes port"
  feed.datePublished = Instant(published)
  capture.feed = feed
  capture.identify()
  return capture
}

@Test(arguments: [("2026-03-02T13:00:00Z", true), ("2026-03-02T13:00:01Z", false)])
func aFeedsDateFromTheFutureIsNotReliable(_ published: String, _ isReliable: Bool) throws {
  #expect(try #require(article(entry(published))).datePublished.reliable == isReliable)
}

@Test func theDayInAnAddressGivesWayToTheTimeThatAFeedKnows() throws {
  let found = try #require(
    article(
      page(html(), url: "https://www.harbourpost.example/2026/03/01/storm"), entry("2026-03-01T09:30:00Z")))
  #expect(found.extraction.method != "feed")
  #expect(found.datePublished.from == .feed)
  #expect(found.datePublished.value == Instant("2026-03-01T09:30:00Z"))
}

@Test func whatIsLongerThanAKeywordOrHasAnotherMeaningIsNone() throws {
  let long = String(repeating: "x", count: 61)
  let told = "<meta name='news_keywords' content='ports, \(long),\(long.dropLast())'>"
  #expect(try #require(article(page(html(head: told)))).keywords == ["ports", String(long.dropLast())])
  let marked = data(#""headline":"Storm closes port","keywords":["ports","Type: news"]"#)
  #expect(try #require(article(page(html(head: marked)))).keywords == ["ports"])
}

@Test(arguments: [("02/24", "2026-02-24 url"), ("02/27", "2026-03-01 meta")])
func theDayInAnAddressIsBelievedWhereItIsDaysBefore(_ day: String, _ found: String) throws {
  let head = "<meta property='article:published_time' content='2026-03-01T10:00:00Z'>"
  let date = try #require(
    article(page(html(head: head), url: "https://www.harbourpost.example/2026/\(day)/storm"))
  ).datePublished
  #expect("\(date.value?.day.description ?? "") \(date.from.rawValue)" == found)
}

/// A template writes its own mistake twice.
@Test func aDayToComeIsNotConfirmedByOneOfItsKind() throws {
  let head =
    "<meta property='article:published_time' content='2026-03-09T10:00:00Z'><meta name='date' content='2026-03-09'>"
  let body =
    "<article><h1>Storm closes port</h1><time datetime='2026-03-01T10:00:00Z'>1 March</time>\(report)</article>"
  let found = try #require(article(page(html(head: head, body))))
  #expect(found.datePublished.value?.day.description == "2026-03-01")
  #expect(found.flags.contains("future-dated"))
}

@Test func domainsThatTheWholeWorldUsesSayNothingOfTheOrderOfDates() {
  #expect(DateOrder.monthFirst(language: "en-US", host: "post.io", country: nil) == true)
  #expect(DateOrder.monthFirst(language: "en", host: "post.ca", country: nil) == nil)
  #expect(DateOrder.monthFirst(language: "en-US", host: "post.uk", country: nil) == false)
}

@Test func noMorePicturesAreKeptThanTheSettingSays() throws {
  let figures = (1...9).map { "<figure><img src='/pictures/quay-\($0)-at-noon.jpg' width='800'></figure>" }.joined()
  let found = try #require(article(page(html("<article>\(report)\(figures)</article>"))))
  #expect(found.image.count == NormalizerSettings().imageLimit)
}

@Test func aPictureInTheFootOfThePageIsNotTheArticles() throws {
  let foot = "<footer><img src='/pictures/office-building.jpg' width='800'></footer>"
  #expect(try #require(article(page(html("<article>\(report)</article>\(foot)")))).image.isEmpty)
}

@Test func aCaptionedPictureOfTheArticlePrecedesOneThatIsShownBelow() throws {
  let head = "<meta property='og:image' content='https://www.harbourpost.example/p/teaser-of-another.jpg'>"
  let body =
    "<article><figure><img src='/p/mole-at-noon.jpg' width='800'><figcaption>The mole at noon.</figcaption></figure>"
    + "\(report)</article><section><img src='/p/teaser-of-another.jpg' width='800'></section>"
  let found = try #require(article(page(html(head: head, body))))
  #expect(found.image.first?.url == "https://www.harbourpost.example/p/mole-at-noon.jpg")
}

@Test(arguments: [(1, "The mole at noon."), (2, nil as String?)])
func aBoxOfSeveralPicturesIsNoCaption(_ pictures: Int, _ caption: String?) throws {
  let images = (1...pictures).map { "<img src='/p/mole-\($0)-at-noon.jpg' width='800'>" }.joined()
  let box = "<div class='image-box'>\(images)<p>The mole at noon.</p></div>"
  let found = try #require(article(page(html("<article>\(report)\(box)\(paragraphs(3))</article>"))))
  #expect(found.image.first?.caption == caption)
}

@Test func textsOfAFewWordsAreNoCopies() {
  let articles = Normalizer(day: testDay).normalize(
    ["one", "two"].map { name in
      imported(
        #"{"headline":"Storm closes port of \#(name)","articleBody":"The port is closed until noon, the office said."}"#,
        url: "https://\(name).example/storm")
    }
  ).articles
  #expect(articles.map(\.wordCount) == [9, 9])
  #expect(articles.allSatisfy { $0.duplicateOf == nil && $0.copyGroup == nil })
}

@Test(arguments: [(8, Article.Genre.video), (9, .report)])
func aFilmWithAReportIsAReport(_ count: Int, _ genre: Article.Genre) throws {
  let head = "<meta property='og:type' content='video.other'>"
  #expect(try #require(article(page(html(head: head, "<article>\(paragraphs(count))</article>")))).genre == genre)
}

@Test func aParagraphThatSpeaksOfAnAgencyIsNotItsSignature() {
  let reader = WireReader(outlets: .unknown)
  let line = "Reporting by Ida Brandt; Reuters"
  #expect(reader.wire(authors: [], body: ["The port is closed.", line])?.agency == "Reuters")
  let long = line + String(repeating: " and many others who stood on the mole", count: 4)
  #expect(reader.wire(authors: [], body: ["The port is closed.", long]) == nil)
}

@Test(arguments: ["Page not found", "Cookie consent"])
func anArticleMayBeCalledAsSuchPagesAre(_ title: String) {
  let head = data(#""headline":"\#(title)","datePublished":"2026-03-01T10:00:00Z""#)
  let body = "<article>\(report)<p>Nobody had asked the passengers for their consent.</p></article>"
  #expect(reasons(page(html(head: head, body, title: title))) == [])
}

@Test func aTextWithoutAHeadlineIsCalledByItsFirstWords() throws {
  let text = (1...40).map { "word\($0)" }.joined(separator: " ")
  let found = try #require(article(imported(#"{"articleBody":"\#(text)"}"#, url: "https://post.example/1")))
  #expect(found.headline == (1...15).map { "word\($0)" }.joined(separator: " ") + " …")
}

@Test func rejectionsStandInTheOrderOfTheirIDs() {
  let captures = (1...8).map { page("", url: "https://post.example/\($0)") }
  let ids = Normalizer(day: testDay).normalize(captures).rejections.map(\.id)
  #expect(ids.count == 8)
  #expect(ids == ids.sorted())
}

/// Publishers say it in `meta` and in the header, to all robots or to one.
@Test(arguments: [
  (#"<meta name="robots" content="max-image-preview:large, nosnippet">"#, nil as String?, true),
  (#"<meta name="googlebot" content="nosnippet">"#, nil, false),
  ("", "noarchive, nosnippet", true), ("", "otherbot: nosnippet", false), ("", nil, false),
])
func aPageThatMayNotBeQuotedIsFlagged(_ example: (meta: String, header: String?, isFlagged: Bool)) throws {
  var capture = page(
    "<html><head><title>Storm closes port</title>\(example.meta)</head><body><h1>Storm closes port</h1>\(report)</body></html>"
  )
  capture.robots = example.header
  let found = try #require(article(capture))
  #expect(found.flags.contains(Article.noSnippet) == example.isFlagged)
  #expect(found.articleBody == reportText)
}
