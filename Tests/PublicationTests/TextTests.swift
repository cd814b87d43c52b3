import Digests
import NewsModel
import Testing

@testable import Publication

@Suite struct TextTests {
  @Test func markupIsEscapedByteByByte() {
    #expect(Escaping.markup("<a href=\"x\">'&'</a>") == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;")
    // One character for Swift, two for a browser.
    let escaped = Escaping.markup("\"\u{301} onclick=")
    #expect(escaped.utf8.starts(with: "&quot;".utf8))
  }

  @Test func templatesEscapeByOurOwnRule() throws {
    var room = try Newsroom("2026-03-02")
    let one = room.article("harbour-post", "\"\u{301} onmouseover=alert(1) x=\"", "One.")
    let two = room.article("daily-lantern", "<script>alert(1)</script>", "Two.")
    room.cluster([one, two])
    let page = room.publish().storyPage(0)
    // The only bare ones stand in JSON, behind a backslash.
    let (bytes, quote) = (Array(page.utf8), Array("\"\u{301}".utf8))
    let bare = bytes.indices.dropFirst().filter {
      bytes[$0...].starts(with: quote) && bytes[$0 - 1] != UInt8(ascii: "\\")
    }
    #expect(bare.isEmpty)
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }

  @Test func jsonInAScriptCannotEndIt() {
    #expect(Escaping.scriptData("</script><!--&") == "\\u003c/script\\u003e\\u003c!--\\u0026")
  }

  @Test func controlsAndBidirectionalOverridesAreRemoved() {
    #expect(DisplayText.clean("a\u{202E}b\u{2066}c\u{0}d\u{FFFE}e\u{E000}") == "abcde")
    #expect(DisplayText.clean("  two \n\n lines\t ") == "two lines")
    #expect(DisplayText.clean("שלום، العالم") == "שלום، العالم")
  }

  @Test func onlyWebAddressesAreLinked() {
    #expect(Hyperlink("javascript:alert(1)") == nil)
    #expect(Hyperlink("data:text/html,x") == nil)
    #expect(Hyperlink("https://bank.example@evil.example/") == nil)
    #expect(Hyperlink("https:///path") == nil)
    #expect(Hyperlink("https://.example/path") == nil)
    #expect(Hyperlink("HTTPS://News.Example/a b|c?q=\"x\"#s")?.text == "https://news.example/a%20b%7Cc?q=%22x%22#s")
    #expect(Hyperlink("http://news.example/%zz%20")?.text == "http://news.example/%25zz%20")
  }

  @Test func aLinkPointsToTheWords() {
    #expect(
      Hyperlink("https://a.example/1")?.pointing(to: "short words") == "https://a.example/1#:~:text=short%20words")
    #expect(
      Hyperlink("https://a.example/1#top")?.pointing(to: "a b c d e f g h i-j")
        == "https://a.example/1#top:~:text=a%20b%20c%20d,f%20g%20h%20i%2Dj")
  }

  @Test func slugsAreWordsOfTheHeadline() {
    #expect(Slug.make("Crue de la Maren : le Vieux-Pont fermé") == "crue-de-la-maren-le-vieux-pont-ferme")
    #expect(Slug.make("Straße über Øresund") == "strasse-ueber-oeresund")
    #expect(Slug.make("マレン川が氾濫") == "")
  }

  @Test func namesStandWhereReadersLookForThem() {
    let names = [
      "@fact", "9to5", "BBC News", "Berliner Zeitung", "Blog off!", "BLZ", "Österpost", "Ostblick", "Zeit", "Правда",
    ]
    let orders = names.reversed().map { NameOrder($0, .init($0)) }.sorted()
    #expect(
      orders
        == [
          "9to5", "BBC News", "Berliner Zeitung", "Blog off!", "BLZ", "@fact", "Österpost", "Ostblick", "Zeit",
          "Правда",
        ]
        .map { NameOrder($0, .init($0)) })
    #expect(NameOrder("Post", .init("a")) < NameOrder("Post", .init("b")))
    #expect(NameOrder("POST", .init("b")) < NameOrder("Post", .init("a")))
  }

  @Test func foldersCannotLeadOutOfTheSite() {
    #expect(SiteAddresses.folder("story-abc") == "story-abc")
    #expect(SiteAddresses.folder("../../etc").count == 26)
    #expect(SiteAddresses.folder(".hidden").count == 26)
    #expect(SiteAddresses.folder("").count == 26)
    #expect(SiteAddresses.topic("Politics and government") == "topics/politics-and-government/")
    #expect(SiteAddresses.topic("政治") != SiteAddresses.topic("経済"))
  }

  @Test func formulasAndQuotesAreSafeInTables() throws {
    var room = try Newsroom("2026-03-02")
    let articles = ["=1+1", "a, \"b\""].map { room.article("harbour-post", $0, "One event.") }
    room.cluster(articles)
    let edition = room.publish()
    let csv = edition.files.first { $0.path.hasSuffix(".csv") }?.text ?? ""
    #expect(csv.contains(",'=1+1,"))
    #expect(csv.contains(",\"a, \"\"b\"\"\","))
  }

  @Test func markdownIsReadAsItIsWritten() {
    #expect(
      Markdown.text("Rain fell (again), she said: 4.5 mm - more.") == "Rain fell (again), she said: 4.5 mm - more.")
  }

  @Test(arguments: [
    ("Photo : Le Fanal / M. Aubrac", "Le Fanal / M. Aubrac"), ("Tern News", nil), ("Picture: Tern News", nil),
    ("Ada Byron: Agency", "Ada Byron: Agency"),
  ])
  func aCreditIsPrintedWithoutItsLabel(_ example: (credit: String, printed: String?)) {
    #expect(PictureCredit.text(example.credit, outlet: "Tern News") == example.printed)
  }

  @Test func thousandsStandApart() {
    #expect(1727.counted("article") == "1,727 articles")
    #expect(1_000_001.counted("story") == "1,000,001 stories")
    #expect(999.counted("page") == "999 pages")
  }

  @Test func markdownHasNoMeaningOfOthers() {
    #expect(Markdown.text("[x](javascript:1) <b> *a*") == "\\[x\\](javascript:1) \\<b\\> \\*a\\*")
    #expect(Markdown.text("# one") == "\\# one")
    #expect(Markdown.text("12. March") == "12\\. March")
    #expect(Markdown.text("see https://x.example or www.x.example") == "see https\\://x.example or www\\.x.example")
  }

  @Test func headersOfMailCannotBeBroken() {
    #expect(Mail.word("Stonehand") == "Stonehand")
    #expect(Mail.word("a\r\nBcc: x") == "a Bcc: x")
    #expect(Mail.word("Lün") == "=?utf-8?B?TMO8bg==?=")
    #expect(Mail.name("Stonehand") == "Stonehand")
    #expect(Mail.name("Stonehand, Inc.") == "\"Stonehand, Inc.\"")
    #expect(Mail.name("Lün, Inc.") == Mail.word("Lün, Inc."))
  }

  @Test(arguments: [[], [1], [1, 2], [1, 2, 3], [255, 254, 0, 7]] as [[UInt8]])
  func base64RoundTrips(bytes: [UInt8]) {
    #expect(Base64.decode(Base64.encode(bytes)) == bytes)
    #expect(Base64.decode("a") == nil)
    #expect(Base64.decode("a*==") == nil)
    #expect(Base64.decodeLoosely(Base64.encode(bytes).filter { $0 != "=" } + "\n") == bytes)
    #expect(Base64.decodeLoosely("__-_") == Base64.decode("//+/"))
    #expect(Base64.decodeLoosely("a*==") == nil)
  }
}

/// Records of other programs may leave out any of them; a name that is not seen is none.
@Test(arguments: [
  (["Post", "post.example", "post"], "Post"), (["\u{202E}", "post.example", "post"], "post.example"),
  (["", "", "post"], "post"), (["", "", ""], "Outlet not known"),
])
func anOutletIsPrintedByTheBestNameItHas(_ pair: (names: [String], printed: String)) {
  let outlet = Outlet(id: .init(pair.names[2]), name: pair.names[0], domain: pair.names[1])
  #expect(outlet.printedName == pair.printed)
}

/// Programs of mail cut longer ones.
@Test func aLetterHasFortyStories() throws {
  var room = try Newsroom("2026-03-02")
  for number in 1...41 {
    let reports = ["tern-news", "daily-lantern"].map {
      room.article($0, "Ferry \(number) sails for \($0)", "It sailed.")
    }
    let cluster = room.cluster(reports)
    room.summary(of: cluster, reports[0].says(reports[0].headline, in: "headline"))
  }
  let letter = try #require(room.publish().files.first { $0.path.hasSuffix(".eml") }).text
  let parts = letter.split(separator: "Content-Transfer-Encoding: base64\r\n\r\n").dropFirst()
    .compactMap { $0.split(separator: "\r\n--").first.flatMap { Base64.decode($0.filter { !$0.isNewline }) } }
    .map { String(decoding: $0, as: UTF8.self) }
  #expect(parts.map { $0.ranges(of: "https://stonehand.example/story/").count } == [40, 40])
}
