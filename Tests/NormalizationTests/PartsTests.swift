import JSON
import Markup
@testable import Normalization
import NewsModel
import Testing

struct PartsTests {
  @Test(arguments: [
    ("By Ada Byron and Karl Noll, Political Editor", ["Ada Byron", "Karl Noll"]), ("Von Jonas Aske", ["Jonas Aske"]),
    ("https://www.facebook.com/adabyron", []), ("Staff Reporter", []), ("admin", []), ("3 hours ago", []),
    ("Ada Byron (London)", ["Ada Byron"]), ("View all posts by Ada Byron", ["Ada Byron"]), ("page.head.author", []),
    ("Robert Downs Jr.", ["Robert Downs Jr."]), ("Interview: Ada Byron", ["Ada Byron"]), ("Foto: Ada Byron", []),
    ("Collage: Ada Byron", []),
    ("Ada Byron, MD, PhD", ["Ada Byron"]), ("Ada Byron, Home and Garden Expert", ["Ada Byron"]),
    ("ada.m.byron", ["ada.m.byron"]), ("Ada Byron →", ["Ada Byron"]), ("What happened?", []),
    ("Anstalt für Wald- und Forstwirtschaft", ["Anstalt für Wald- und Forstwirtschaft"]),
  ])
  func bylinesGiveNamesWithoutRoles(byline: String, names: [String]) {
    #expect(NameList.names(in: byline) == names)
  }

  @Test(arguments: [
    ("Trawlers at Nes. Foto: P. Sund/NTB", "Trawlers at Nes.", "P. Sund/NTB"),
    ("Trawlers at Nes | P. Sund via Harbour Pictures", "Trawlers at Nes", "P. Sund via Harbour Pictures"),
    ("© P. Sund", "–", "P. Sund"), ("(Image credit: P. Sund)", "–", "P. Sund"),
    ("Trawlers at Nes", "Trawlers at Nes", "–"), ("Коллаж: П. Сунд", "–", "П. Сунд"),
    ("Trawlers at Nes. (AP Photo/Per Sund)", "Trawlers at Nes.", "AP Photo/Per Sund"),
    ("Trawlers at Nes. (Photo: Per Sund/AFP)", "Trawlers at Nes.", "Per Sund/AFP"),
    ("Trawlers at Nes. (Courtesy of Nes Harbour)", "Trawlers at Nes.", "Courtesy of Nes Harbour"),
    ("Trawlers at Nes (Ansa)", "Trawlers at Nes", "Ansa"), ("港の漁船（写真：北海新聞）", "港の漁船", "北海新聞"),
    ("Trawlers, March 2, 2026. REUTERS/Per Sund", "Trawlers, March 2, 2026.", "REUTERS/Per Sund"),
    ("Trawlers at Nes. Per Sund/Getty Images", "Trawlers at Nes.", "Per Sund/Getty Images"),
    ("Arrastreros en Nes. Foto EFE", "Arrastreros en Nes.", "EFE"),
    ("Trawlers at Nes / Per Sund, dpa", "Trawlers at Nes", "Per Sund, dpa"),
    ("Image: Trawlers at Nes in the storm. Pic: PA", "Trawlers at Nes in the storm.", "PA"),
    ("Die Frau auf dem Foto: Sie lebt seit 1990 in Nes.", "Die Frau auf dem Foto: Sie lebt seit 1990 in Nes.", "–"),
    ("Trawlers at Nes.Credit...Per Sund for The Post", "Trawlers at Nes.", "Per Sund for The Post"),
    ("Chalutiers à Nes. Photo : Per Sund", "Chalutiers à Nes.", "Per Sund"),
    ("渔船停在港口。新华社记者 李然 摄", "渔船停在港口。", "新华社记者 李然"), ("어선들. 사진=뉴시스", "어선들.", "뉴시스"),
    ("Trawlers at Nes (left) and Ask (right)", "Trawlers at Nes (left) and Ask (right)", "–"),
    ("Per Sund, who works for Reuters, took the picture.", "Per Sund, who works for Reuters, took the picture.", "–"),
    ("Troolareita. Kuvat: Per Sund", "Troolareita.", "Per Sund"),
    ("Trawlers. REUTERS/Per Sund Purchase Licensing Rights", "Trawlers.", "REUTERS/Per Sund"),
  ])
  func captionsArePartedFromCredits(text: String, caption: String, credit: String) {
    let parts = CaptionParts(text)
    #expect(parts.caption ?? "–" == caption)
    #expect(parts.credit ?? "–" == credit)
  }

  @Test(arguments: [
    ("» Storm closes port", "Storm closes port"), ("Storm closes port -", "Storm closes port"),
    ("- Storm closes port", "- Storm closes port"), ("Blog Archive » Storm closes port", "Storm closes port"),
  ])
  func marksThatPartNothingGo(title: String, headline: String) {
    #expect(HeadlineCleaner().clean(title, HeadlineWitnesses()).text == headline)
  }

  @Test(arguments: [
    "Storm closes port - Harbour Post", "Storm closes port | World | Harbour Post", "Harbour Post: Storm closes port",
    "A - B", "«Storm» closes port", "Harbour Post", " | ", "Is it over? – Harbour Post",
  ])
  func cleaningTwiceChangesNothingMoreAndNeverEmpties(title: String) {
    var witnesses = HeadlineWitnesses()
    witnesses.siteNames = ["Harbour Post"]
    witnesses.domain = "harbourpost.example"
    let once = HeadlineCleaner().clean(title, witnesses)
    #expect(HeadlineCleaner().clean(once.text, witnesses).text == once.text)
    #expect(!once.text.isEmpty)
  }

  @Test(arguments: [
    ("港が嵐で閉鎖された｜北海新聞", "港が嵐で閉鎖された"), ("港が嵐で閉鎖された ｜ 北海新聞", "港が嵐で閉鎖された"),
  ])
  func aBarOfFullWidthSignsATitle(title: String, headline: String) {
    var witnesses = HeadlineWitnesses()
    witnesses.siteNames = ["北海新聞"]
    #expect(HeadlineCleaner().clean(title, witnesses).text == headline)
  }

  @Test func aTextInThePlaceOfAHeadlineIsCutBehindAWord() {
    func cleaned(_ title: String) -> HeadlineCleaner.Cleaned { HeadlineCleaner().clean(title, HeadlineWitnesses()) }
    let cut = cleaned(String(repeating: "Harbour ", count: 100_000))
    #expect(cut.text == String(repeating: "Harbour ", count: 61) + "Harbour…")
    #expect(cut.rules == ["whiteSpace", "length"])
    #expect(cleaned(cut.text).text == cut.text)
    let long = String(repeating: "港", count: 501)
    #expect(cleaned(long).text == long.dropLast(2) + "…")
    #expect(cleaned(String(long.dropLast())).rules == [])
  }

  @Test(arguments: [
    ("https://a.example/2025/07/05/storm", "2025-07-05"), ("https://a.example/news-20250705.html", "2025-07-05"),
    ("https://a.example/2025-7-5-storm", "2025-07-05"), ("https://a.example/2025/13/05/", nil),
    ("https://a.example/id/120250705123", nil),
  ])
  func addressesMayHoldADay(url: String, day: String?) {
    #expect(WebAddress(url).flatMap(URLDate.find) == day)
  }

  @Test(arguments: [
    (
      "https://img.example/photos/harbour-storm-0231.jpg", "https://cdn.example/w=800/harbour-storm-0231-585x439.webp",
      true
    ),
    ("https://img.example/a/b.jpg", "https://img.example/a/c.jpg", false),
    ("https://img.example/a/b/n.jpg?w=800", "https://img.example/a/b/n.jpg?w=80", true),
    ("https://img.example/2026/03/IMG_0234.jpg", "https://cdn.example/2026/03/IMG_0234-585x439.jpg", true),
    ("https://img.example/2026/03/IMG_0234.jpg", "https://img.example/2026/02/IMG_0234.jpg", false),
  ])
  func onePictureHasManySizes(first: String, second: String, same: Bool) {
    #expect(ImageAddress.areSame(first, second) == same)
  }

  @Test func linesAreFoldedAsUnicodeSays() {
    for value in UInt32(1)..<0x1_F000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let line = "a\(Character(scalar))B"
      #expect(Array(FoldedLine(line).bytes) == Array(line.lowercased().utf8), "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    "https://a.example/logo.png", "https://a.example/i/placeholder-wide.jpg", "https://a.example/x.svg",
  ])
  func logosAndPlaceholdersAreNoPhotographs(url: String) { #expect(!ImageAddress.isPhotograph(url)) }

  @Test(arguments: [
    ("article-body", PageMarks.articleBody), ("articleBody", .articleBody), ("related_posts", .related),
    ("c-social-share", .share), ("elk-244f1d40-7c9a-49ad-9424", PageMarks()), ("header", .header),
    ("thread", PageMarks()), ("ad", .advertisement), ("has-sidebar", PageMarks()), ("with-rail", PageMarks()),
  ])
  func wordsOfClassesSayWhatAnElementIs(name: String, mark: PageMarks) {
    let marks = Array(name.utf8).withUnsafeBufferPointer { ClassWords.shared.marks($0) }
    #expect(mark.isEmpty ? marks.isDisjoint(with: .junk) : marks.contains(mark))
  }
}

@Test func aPictureHasTheSizeAndTheAddressOfOne() {
  #expect(
    ["640", "0", "-5", "99999", "100000", "12px", ""].map(Pixels.read) == [640, nil, nil, 99_999, nil, nil, nil])
  var capture = page(
    #"{"headline":"Storm closes port","image":[{"url":"data:image/png;base64,AA"},{"url":"javascript:a()"},{"url":"/i.jpg"}]}"#,
    url: "https://post.example/storm")
  capture.kind = .article
  let images = Normalizer(day: testDay).normalize([capture]).articles.first?.image
  #expect(images?.map(\.url) == ["https://post.example/i.jpg"])
}

/// Some pages write zeros where their data would have the size of the picture, and the size beside it.
@Test(arguments: ["0", #""0""#, #""0px""#, "-1", "100000"]) func aSizeThatNoPictureHasGivesWayToAnother(_ width: String)
{
  let html = """
    <html><head><meta property="og:image" content="https://post.example/i.jpg"><meta property="og:image:width" content="1200">\
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm closes port","image":{"@type":"ImageObject",\
    "url":"https://post.example/i.jpg","width":\(width)}}</script></head>\
    <body><article><h1>Storm closes port</h1>\(report)</article></body></html>
    """
  #expect(article(page(html, url: "https://post.example/storm"))?.image.first?.width == 1200)
}

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
