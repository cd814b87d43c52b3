import Archives
import Digests
import Markup
import NewsModel
import Testing

@testable import Ingestion

/// The first bytes of pictures with their sizes, written by the formats' own rules.
private enum Picture {
  static let png =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 3, 0, 0, 0, 2, 0]
  static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC2, 0, 11, 8, 2, 0, 3, 0]
  static let gif = Array("GIF89a".utf8) + [0, 3, 0, 2]
  static let webp =
    Array("RIFF____WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 0xFF, 2, 0, 0xFF, 1, 0]
  static let lossless = Array("RIFF____WEBPVP8L".utf8) + [9, 0, 0, 0, 0x2F, 0xFF, 0xC2, 0x7F, 0]
  static let lossy = Array("RIFF____WEBPVP8 ".utf8) + [9, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0, 3, 0, 2]
  static let avif =
    [0, 0, 0, 28] + Array("ftypavif".utf8) + [0, 0, 0, 20] + Array("ispe".utf8) + [0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 2, 0]
  /// The largest size that can be written.
  static let largest = Array(png.prefix(16)) + [UInt8](repeating: 0xFF, count: 8)
  static let bomb = Array(png.prefix(16)) + [0, 1, 0, 0, 0, 1, 0, 0]
}

private let pictureURL = "https://img.example/p/harbour.jpg"
private let declaring =
  #"<html><head><meta property="og:image" content="https://img.example/p/harbour.jpg"></head><p>x"#

/// A site of one story with its picture.
private func site(_ html: String = declaring, _ picture: [UInt8] = Picture.jpeg) -> StubWeb {
  let web = StubWeb()
  web.feed([item("/1", "Fri, 27 Feb 2026 10:00:00 GMT")])
  web.page("/1", html)
  web.answers[pictureURL] = (200, [("content-type", "text/html")], picture)
  return web
}

private func harvest(_ web: StubWeb) -> [Finding] { read(web) { $0.images = nil }.findings }

@Test func theLeadImageIsCapturedAsItsBytesOnItsPagesDay() throws {
  let web = site()
  let findings = harvest(web)
  #expect(findings.map(\.word) == ["page", "image"])
  let image = try #require(findings.last?.capture)
  #expect(image.url == pictureURL)
  #expect(image.mediaType == "image/jpeg")
  #expect(image.bodyBase64.flatMap(Base64.decode) == Picture.jpeg)
  #expect(image.body == nil)
  #expect(image.outlet?.rawValue == "a")
  #expect(findings.map { $0.day?.description } == ["2026-02-27", "2026-02-27"])
  #expect(
    image.payloadDigest
      == WebDocument(url: "", capturedAt: now, status: 200, fields: HeaderFields(), body: Picture.jpeg, via: "")
      .payloadDigest)
}

@Test func everythingIsAskedBeforeThePicture() {
  let web = site()
  _ = harvest(web)
  #expect(
    web.asked.map(\.url.description) == [
      "https://a.example/robots.txt", "https://a.example/feed", "https://a.example/1", "https://img.example/robots.txt",
      "https://a.example/.well-known/tdmrep.json", "https://img.example/.well-known/tdmrep.json", pictureURL,
    ])
}

/// A feed whose only entry names a picture, and whose page does not come.
private func pageless(_ fields: [(String, String)] = []) -> StubWeb {
  let web = StubWeb()
  let picture = #"<enclosure url="\#(pictureURL)" type="image/jpeg"/>"#
  web.feed(
    [item("/1", "Fri, 27 Feb 2026 10:00:00 GMT").replacing("</item>", with: picture + "</item>")], fields: fields)
  web.answers[pictureURL] = (200, [], Picture.jpeg)
  return web
}

@Test func theImageOfAnEntryWhosePageDoesNotComeIsTheFeeds() throws {
  let web = pageless()
  let findings = harvest(web)
  #expect(findings.map(\.word) == ["http.clientError", "feed-entry", "image"])
  #expect(findings.map { $0.day?.description } == [nil, "2026-02-27", "2026-02-27"])
  let image = try #require(findings.last?.capture)
  #expect(image.url == pictureURL)
  #expect(image.outlet?.rawValue == "a")
  #expect(
    web.asked.map(\.url.description) == [
      "https://a.example/robots.txt", "https://a.example/feed", "https://a.example/1", "https://img.example/robots.txt",
      "https://a.example/.well-known/tdmrep.json", "https://img.example/.well-known/tdmrep.json", pictureURL,
    ])
}

@Test func anOutletWhosePagesAreNotFetchedHasItsEntriesImages() {
  let web = pageless()
  #expect(read(web) { ($0.images, $0.pages) = (nil, false) }.findings.map(\.word) == ["feed-entry", "image"])
  #expect(read(web) { ($0.images, $0.pages) = (false, false) }.findings.map(\.word) == ["feed-entry"])
}

@Test func theImageOfAnEntryIsLeftWhereAnybodySaysNo() {
  let reserved = pageless([("tdm-reservation", "1")])
  #expect(harvest(reserved).map(\.word) == ["http.clientError", "feed-entry", "image.reserved"])
  let forbidden = pageless()
  forbidden.set("https://img.example/robots.txt", 200, [], "User-agent: *\nDisallow: /p")
  #expect(harvest(forbidden).map(\.word) == ["http.clientError", "feed-entry", "refused.robots"])
  let mining = pageless()
  mining.set(
    "https://a.example/.well-known/tdmrep.json", 200, [], #"[{"location": "/", "tdm-reservation": 1}]"#)
  #expect(harvest(mining).map(\.word) == ["http.clientError", "feed-entry", "image.reserved"])
  for web in [reserved, forbidden, mining] { #expect(!web.paths.contains("/p/harbour.jpg")) }
}

/// Most entries have none, and that is no finding.
@Test func anEntryWithoutAPictureIsNoMatter() {
  let web = StubWeb()
  web.feed([item("/1")])
  #expect(harvest(web).map(\.word) == ["http.clientError", "feed-entry"])
}

@Test func anOutletOrTheSettingsMayWantNoPictures() {
  let web = site()
  #expect(read(web) { $0.images = false }.findings.map(\.word) == ["page"])
  #expect(!web.paths.contains("/p/harbour.jpg"))
}

@Test(arguments: [
  "<p>no picture", #"<meta property="og:image" content="/img/logo.png">"#,
  #"<meta property="og:image" content="data:image/png;base64,AAAA">"#,
  #"<meta property="og:image" content="javascript:alert(1)">"#,
  #"<meta property="og:image" content="file:///etc/x.jpg">"#,
])
func aPageWithoutAPictureOfOursSaysSo(_ html: String) {
  let web = site(html)
  #expect(harvest(web).map(\.word) == ["page", "image.none"])
}

@Test(arguments: [
  ([("x-robots-tag", "noimageai")], ""), ([("x-robots-tag", "noindex, NoAI")], ""),
  ([("x-robots-tag", "noimageindex")], ""),
  ([("x-robots-tag", "StonehandBot: noindex, noimageai")], ""), ([("tdm-reservation", "1")], ""),
  ([], #"<meta name="robots" content="max-image-preview:large, noimageai">"#),
  ([], #"<meta name="StonehandBot" content="noai">"#), ([], #"<meta name="tdm-reservation" content="1">"#),
])
func aPageMayReserveItsPicture(_ fields: [(String, String)], _ meta: String) {
  let web = site()
  web.page("/1", meta + declaring, fields: fields)
  #expect(harvest(web).map(\.word) == ["page", "image.reserved"])
  #expect(!web.paths.contains("/p/harbour.jpg"))
}

@Test(arguments: [
  [("x-robots-tag", "otherbot: noimageai")], [("x-robots-tag", "noindex, unavailable_after: 1 Jan 2030")],
  [("tdm-reservation", "0")],
])
func whatIsSaidToOthersOrOfOtherThingsDoesNotCount(_ fields: [(String, String)]) {
  let web = site()
  web.page("/1", declaring, fields: fields)
  #expect(harvest(web).map(\.word) == ["page", "image"])
}

@Test(arguments: [
  (200, #"[{"location": "/p/", "tdm-reservation": 1}]"#, false),
  (200, #"[{"location": "/", "tdm-reservation": 1}, {"location": "/p/", "tdm-reservation": 0}]"#, true),
  (200, #"[{"location": "/*.jpg$", "tdm-reservation": "1"}]"#, false), (200, #"[{"location": "/q"}]"#, true),
  (200, "<html>not found</html>", true), (404, "", true), (403, "", true), (503, "", false), (429, "", false),
  (200, #"[{"location": "/p/", "tdm-reservation": 0}, {"location": "/p/", "tdm-reservation": 1}]"#, false),
])
func aSiteMayReserveItsPictures(_ status: Int, _ file: String, _ isTaken: Bool) {
  let web = site()
  web.set("https://img.example/.well-known/tdmrep.json", status, [], file)
  #expect(harvest(web).map(\.word) == ["page", isTaken ? "image" : "image.reserved"])
  #expect(web.paths.contains("/p/harbour.jpg") == isTaken)
}

@Test func thePicturesOwnAnswerMayReserveIt() {
  let web = site()
  web.answers[pictureURL] = (200, [("x-robots-tag", "noimageai")], Picture.jpeg)
  #expect(harvest(web).map(\.word) == ["page", "image.reserved"])
}

@Test func robotsOfThePicturesHostAreObeyed() {
  let web = site()
  web.set("https://img.example/robots.txt", 200, [], "User-agent: *\nDisallow: /p/\n")
  #expect(harvest(web).map(\.word) == ["page", "refused.robots"])
  #expect(!web.paths.contains("/p/harbour.jpg"))
}

@Test(arguments: [
  (FetchFailure.Kind.tooLarge, "fetch.tooLarge"), (.timedOut, "fetch.timeout"), (.refusedAddress, "refused.private"),
  (.redirectLoop, "fetch.redirectLoop"),
])
func aPictureThatDoesNotComeCostsNoPage(_ kind: FetchFailure.Kind, _ reason: String) {
  let web = site()
  web.failures[pictureURL] = FetchFailure(kind, "")
  #expect(harvest(web).map(\.word) == ["page", reason])
}

@Test(arguments: [
  ("<html>no picture</html>", "image.notRaster"), ("<svg xmlns='http://www.w3.org/2000/svg'/>", "image.notRaster"),
  ("", "body.empty"),
])
func whatIsNamedLikeAPictureAndIsNoneIsTurnedAway(_ body: String, _ reason: String) {
  #expect(harvest(site(declaring, Array(body.utf8))).map(\.word) == ["page", reason])
}

@Test(arguments: [(Picture.bomb, "65536 × 65536"), (Picture.largest, "4294967295 × 4294967295")])
func aPictureOfTooManyPixelsIsTurnedAwayUnread(_ picture: [UInt8], _ size: String) throws {
  let rejection = try #require(harvest(site(declaring, picture)).last?.rejection)
  #expect(rejection.reason == "image.tooManyPixels")
  #expect(rejection.detail == size)
}

@Test(arguments: [(0, "image"), (-1, "image.tooManyPixels")])
func aPictureMayHaveAsManyPixelsAsTheSettingSays(_ more: Int, _ word: String) throws {
  let size = try #require(RasterHeader(Picture.jpeg)?.size)
  var settings = IngestionSettings()
  settings.imagePixels = size.width * size.height + more
  #expect(read(site(), settings: settings) { $0.images = nil }.findings.map(\.word) == ["page", word])
}

@Test func onePictureOfManyPagesIsFetchedOnce() {
  let web = StubWeb()
  web.feed((1...3).map { item("/\($0)", "Mon, 02 Mar 2026 10:00:00 GMT") })
  for number in 1...3 { web.page("/\(number)", declaring) }
  web.answers[pictureURL] = (200, [], Picture.png)
  #expect(harvest(web).map(\.word) == ["page", "image", "page", "page"])
}

@Test func aHostOfPicturesThatDoesNotAnswerIsAskedNoMore() {
  let web = StubWeb()
  web.feed((1...5).map { item("/\($0)") })
  for number in 1...5 {
    web.page("/\(number)", #"<meta property="og:image" content="https://img.example/\#(number).jpg">"#)
    web.failures["https://img.example/\(number).jpg"] = FetchFailure(.timedOut, "")
  }
  #expect(
    harvest(web).compactMap(\.reason) == [
      "fetch.timeout", "fetch.timeout", "fetch.timeout", "image.notAsked", "image.notAsked",
    ])
}

@Test(arguments: [
  (Picture.png, "image/png"), (Picture.jpeg, "image/jpeg"), (Picture.gif, "image/gif"), (Picture.webp, "image/webp"),
  (Picture.lossless, "image/webp"), (Picture.lossy, "image/webp"), (Picture.avif, "image/avif"),
])
func picturesAreKnownByTheirFirstBytes(_ bytes: [UInt8], _ type: String) throws {
  let header = try #require(RasterHeader(bytes))
  #expect(header.format.rawValue == type)
  #expect(header.size.map { [$0.width, $0.height] } == [768, 512])
}

@Test func aPictureThatBreaksOffHasNoSize() {
  for bytes in [Picture.png, Picture.jpeg, Picture.gif, Picture.webp, Picture.lossless, Picture.lossy, Picture.avif] {
    for length in 0..<bytes.count { _ = RasterHeader(Array(bytes.prefix(length)))?.size }
    #expect(RasterHeader(bytes.dropLast())?.size == nil)
  }
}

@Test(arguments: [
  (
    #"<meta property=og:image content=/a/one-picture-1.jpg><meta name=twitter:image content=/a/two-picture-2.jpg>"#,
    "one-picture-1"
  ),
  // What readers see comes first.
  (
    #"<meta property=og:image content=/a/one-picture-1.jpg><meta name=twitter:image content=/a/two-picture-2.jpg><img src=/w/two-picture-2.webp>"#,
    "two-picture-2"
  ),
  // So does a picture with a caption before one that is made for sharing.
  (
    #"<meta property=og:image content=/a/one-picture-1.jpg><aside><figure><img src=/a/beside.jpg><figcaption>C</figure></aside><figure><div><img src=/a/captioned.jpg></div><figcaption>C</figcaption></figure>"#,
    "captioned"
  ),
  (#"<link rel=image_src href="//a.example/a/three.jpg">"#, "three"),
  (
    #"<script type="application/ld+json">{"@graph":[{"@type":"WebPage","image":"/x.jpg"},{"@type":"NewsArticle","image":[{"url":"/a/four.jpg"}]}]}</script>"#,
    "four"
  ),
  (
    #"<meta property=og:image content="https://r.example/?w=9&amp;image=https%3A%2F%2Fa.example%2Fa%2Ffive.jpg">"#,
    "five"
  ),
])
func theDeclaredPictureIsFound(_ html: String, _ name: String) {
  let found = LeadImage.find(HTMLDocument(html), base: WebAddress("https://a.example/s/1"))
  #expect(found?.description == "https://a.example/a/\(name).jpg")
}

@Test(arguments: [true, false])
func aWebArchiveCarriesPictures(_ imageComesFirst: Bool) throws {
  var warc = WARCText()
  if imageComesFirst { warc.addImage(pictureURL, Picture.jpeg) }
  warc.addPage("https://a.example/2026/02/27/x", declaring)
  warc.addImage("https://a.example/other.jpg", Picture.jpeg)
  warc.addImage("https://a.example/vector.svg", Array("<svg/>".utf8), contentType: "image/svg+xml")
  if !imageComesFirst { warc.addImage(pictureURL, Picture.jpeg) }
  let findings = try warc.findings(splitByDate: true)
  #expect(findings.map(\.word).sorted() == ["image", "media.image", "media.image", "page"])
  let image = try #require(findings.first { $0.word == "image" })
  #expect(image.day?.description == "2026-02-27")
  #expect(image.capture?.bodyBase64.flatMap(Base64.decode) == Picture.jpeg)
  #expect(image.capture?.outlet?.rawValue == "a.example")
}

/// As live, an entry whose page is not there has the picture that its feed names; where the page is there, the page says
/// which.
@Test(arguments: [true, false])
func aWebArchiveCarriesPicturesOfEntriesWithoutPages(_ pageIsThere: Bool) throws {
  var warc = WARCText()
  warc.addImage(pictureURL, Picture.jpeg)
  if pageIsThere { warc.addPage("https://a.example/1", "<title>T</title><p>Text") }
  warc.add(
    "response", "https://b.example/feed",
    """
    HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<rss><channel><item><title>One</title>\
    <link>https://a.example/1</link><pubDate>Fri, 27 Feb 2026 08:00:00 GMT</pubDate>\
    <enclosure type="image/jpeg" url="\(pictureURL)"/></item></channel></rss>
    """)
  let findings = try warc.findings(splitByDate: true)
  let image = findings.first { $0.word == "image" }
  #expect(findings.map(\.word).contains("media.image") == pageIsThere)
  #expect(image?.capture?.url == (pageIsThere ? nil : pictureURL))
  #expect(image?.day?.description == (pageIsThere ? nil : "2026-02-27"))
  #expect(image?.capture?.outlet?.rawValue == (pageIsThere ? nil : "a.example"))
}

/// A page that says no is asked before the feed that names the same picture.
@Test func aPageThatReservesItsPictureIsHeardBeforeAFeed() throws {
  var warc = WARCText()
  warc.addPage("https://a.example/2", #"<meta name="robots" content="noai">"# + declaring)
  warc.addImage(pictureURL, Picture.jpeg)
  warc.add(
    "response", "https://b.example/feed",
    """
    HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<rss><channel><item><title>One</title>\
    <link>https://a.example/1</link><enclosure type="image/jpeg" url="\(pictureURL)"/></item></channel></rss>
    """)
  #expect(try warc.findings().map(\.word).sorted() == ["feed-entry", "feed.read", "image.reserved", "page"])
}

/// The pages before the first picture are looked at in another reading than those after it.
@Test(arguments: 0...3)
func thePictureOfSeveralPagesIsThatOfTheFirstWhereverItStands(_ place: Int) throws {
  var warc = WARCText()
  for (number, outlet) in ["b", "a", "c"].enumerated() {
    if number == place { warc.addImage(pictureURL, Picture.jpeg) }
    warc.addPage("https://\(outlet).example/1", declaring)
  }
  if place == 3 { warc.addImage(pictureURL, Picture.jpeg) }
  let images = try warc.findings().compactMap(\.capture).filter { $0.kind == .image }
  #expect(images.map(\.outlet?.rawValue) == ["b.example"])
}

@Test(arguments: 0...2)
func thePictureOfSeveralPagesIsThatOfTheEarliestDay(_ place: Int) throws {
  var warc = WARCText()
  for (number, day) in ["28", "27"].enumerated() {
    if number == place { warc.addImage(pictureURL, Picture.jpeg) }
    warc.addPage("https://a.example/2026/02/\(day)/x", declaring)
  }
  if place == 2 { warc.addImage(pictureURL, Picture.jpeg) }
  let image = try warc.findings(splitByDate: true).first { $0.word == "image" }
  #expect(image?.day?.description == "2026-02-27")
}

@Test func aWebArchivesPageMayReserveItsPictureAndSettingsMayWantNone() throws {
  var warc = WARCText()
  warc.addPage("https://a.example/1", #"<meta name="robots" content="noimageai">"# + declaring)
  warc.addImage(pictureURL, Picture.jpeg)
  #expect(try warc.findings().map(\.word) == ["page", "image.reserved"])
  var settings = IngestionSettings()
  settings.images = false
  #expect(try warc.findings(settings: settings).map(\.word) == ["page", "media.image"])
}

@Test func aPictureIsWrittenIntoAWARCFileAndReadAgain() throws {
  let captures = harvest(site()).compactMap(\.capture)
  var warc = WARCText()
  for capture in captures.reversed() { warc.bytes += WARCWriter().record(of: capture) }
  let again = try warc.findings().compactMap(\.capture)
  #expect(again.map(\.kind) == [.page, .image])
  #expect(again.last?.bodyBase64 == captures.last?.bodyBase64)
  #expect(again.last?.payloadDigest == captures.last?.payloadDigest)
}

@Test func aPageOfTenThousandPicturesIsReadInBoundedTime() {
  let many = (0..<10_000).map { #""/picture-number-\#($0).jpg""# }.joined(separator: ",")
  let shown = (0..<200).map { "<img src=/shown-number-\($0).jpg>" }.joined()
  let html = #"<script type="application/ld+json">{"@type":"NewsArticle","image":[\#(many)]}</script>"# + shown
  let found = LeadImage.find(HTMLDocument(html), base: WebAddress("https://a.example/"))
  #expect(found?.path == "/picture-number-0.jpg")
}
