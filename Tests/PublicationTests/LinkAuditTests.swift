import JSON
import NewsModel
import Testing

@testable import Publication

@Suite struct LinkAuditTests {
  private func page(_ path: String, _ body: String) -> RenderedFile { RenderedFile(path, .html, body) }

  @Test func theSiteOfTwoDaysHasNoLinkThatLeadsNowhere() throws {
    let days = try TwoDays()
    var audit = LinkAudit()
    var records: [PublishedDay] = []
    let assembler = SiteAssembler()
    for room in [days.first, days.second] {
      let edition = room.publish()
      for file in edition.files {
        audit.read(file)
        if let page = assembler.permalink(ofChapter: file) { audit.read(page) }
      }
      records.append(try PublishedDay(jsonText: edition.text("api/v1/days/\(room.input.date).json")))
    }
    for file in assembler.files(of: records) { audit.read(file) }
    #expect(audit.broken == [])
  }

  /// What an edition's record says of its files is enough to find that nothing leads nowhere, or what does.
  @Test func editionsKnowWhatTheyLeadTo() throws {
    let days = try TwoDays()
    let editions = [days.first, days.second].map { $0.publish() }
    let records = try zip([days.first, days.second], editions).map { room, edition in
      try PublishedDay(jsonText: edition.text("api/v1/days/\(room.input.date).json"))
    }
    var audit = LinkAudit(of: SiteAssembler().files(of: records))
    for edition in editions { audit.read(edition.edition) }
    for path in editions.flatMap(\.files).compactMap({ ChapterPath($0.path)?.permalink }) {
      audit.note(path)
    }
    #expect(audit.broken == [])
    let link = try #require(editions[1].edition.links.first { $0.hasPrefix("story/") && $0.contains("/2026-03-02/") })
    #expect(!editions[1].edition.files.contains { $0.path == link })
    var alone = LinkAudit(of: SiteAssembler().files(of: [records[1]]))
    alone.read(editions[1].edition)
    #expect(alone.missing.contains(link))
    #expect(alone.broken.contains("the edition of 2026-03-03: leads nowhere: \(link)"))
  }

  @Test func anEditionWithAPlaceThatIsNotThereSaysSo() {
    let audit = LinkAudit(of: [page("story/a/2026-03-02/index.html", "<a href=\"#c9\">9</a><i id=\"c1\"></i>")])
    #expect(audit.unresolved == ["story/a/2026-03-02/index.html#c9"])
    var edition = Edition()
    edition.date = Day("2026-03-02") ?? edition.date
    var file = Edition.File()
    file.path = "story/a/2026-03-02/index.html"
    (edition.files, edition.links) = ([file], audit.unresolved)
    var site = LinkAudit()
    site.read(edition)
    #expect(site.broken == ["the edition of 2026-03-02: no such place: story/a/2026-03-02/index.html#c9"])
    #expect(site.missing == [])
  }

  @Test func aLinkAPictureAndAPlaceThatAreNotThereAreFound() {
    var audit = LinkAudit()
    audit.read(page("index.html", "<a href=\"./gone/\">x</a><img src=\"./lost.jpg\"><a href=\"./about/#far\">y</a>"))
    audit.read(page("about/index.html", "<h2 id=\"near\">z</h2><a href=\"#here\">a</a><a href=\"../#near\">b</a>"))
    #expect(
      audit.broken == [
        "about/index.html: no such place: about/index.html#here",
        "about/index.html: no such place: index.html#near",
        "index.html: leads nowhere: gone/index.html", "index.html: leads nowhere: lost.jpg",
        "index.html: no such place: about/index.html#far",
      ])
  }

  @Test func linksThatHoldAreNoProblem() {
    var audit = LinkAudit()
    let body = "<a href=\"../../\">x</a><a href=\"../../c/#d\">x</a><a href=\"https://o.example/\">x</a>"
    audit.read(page("a/b/index.html", body))
    audit.read(page("index.html", "<a id=\"e\" href=\"#e\">x</a><link href=\"./assets/style.css\">"))
    audit.read(page("c/index.html", "<p id=\"d\">x</p>"))
    audit.read(RenderedFile("assets/style.css", .css, ""))
    #expect(audit.broken == [])
  }

  @Test func aLinkOutOfTheSiteIsFound() {
    var audit = LinkAudit()
    audit.read(page("index.html", "<a href=\"../secret\">x</a>"))
    #expect(audit.broken == ["index.html: leads nowhere: ../secret"])
  }

  /// A day that was refused before it had ever been published, or whose stage failed, must not keep the others from the site.
  @Test(arguments: [["articles 3 (at least 100)"], []])
  func aDayWithoutAnEditionHasPagesThatSayWhy(_ reasons: [String]) throws {
    let days = try TwoDays()
    let (shown, hidden) = (days.first, days.second.input.date)
    let assembler = SiteAssembler()
    let held = reasons.isEmpty ? [] : [HeldEdition(date: hidden, reasons: reasons)]
    var audit = LinkAudit()
    let edition = shown.publish()
    for file in edition.files {
      audit.read(file)
      if let page = assembler.permalink(ofChapter: file) { audit.read(page) }
    }
    let record = try PublishedDay(jsonText: edition.text("api/v1/days/\(shown.input.date).json"))
    for file in assembler.files(of: [record], held: held) { audit.read(file) }
    #expect(audit.missing.contains("2026/03/03/index.html"))
    #expect(audit.missing.contains { $0.hasPrefix("story/") && $0.hasSuffix("/2026-03-03/index.html") })
    for path in audit.missing {
      let page = try #require(assembler.placeholder(at: path, editions: [shown.input.date], held: held))
      #expect(page.path == path)
      let why = reasons.first.map { "It was held back: \($0)." } ?? "It could not be made yet."
      #expect(
        page.text.contains("There is no edition of 3 March 2026</h1>") && page.text.contains("<p>\(why) The <a href="))
      audit.read(page)
    }
    #expect(audit.broken == [])
  }

  /// The older edition that stands has not got it.
  @Test func aStoryOfAHeldEditionHasAPageThatSaysWhy() throws {
    let day = try #require(Day("2026-03-03"))
    let held = [HeldEdition(date: day, reasons: ["support 0.5 <at least 0.95>"])]
    let path = "story/story-a/2026-03-03/index.html"
    let page = try #require(SiteAssembler().placeholder(at: path, editions: [day], held: held))
    #expect(page.path == path)
    #expect(page.text.contains("The edition of 3 March 2026 does not have this story</h1>"))
    #expect(page.text.contains("<p>A newer one was held back: support 0.5 &lt;at least 0.95&gt;. The <a href="))
    #expect(SiteAssembler().placeholder(at: "2026/03/03/index.html", editions: [day], held: held) == nil)
  }

  /// An article alone has no page until its story goes on; the day after, published alone, links to one.
  @Test func aStoryThatWentOnSinceHasAPageThatSaysSo() throws {
    let day = try #require(Day("2026-03-02"))
    let path = "story/story-a/2026-03-02/index.html"
    let page = try #require(SiteAssembler().placeholder(at: path, editions: [day], held: [], outdated: [day]))
    #expect(page.path == path)
    #expect(page.text.contains("The edition of 2 March 2026 does not have this story</h1>"))
    #expect(page.text.contains("<p>It was made before the story went on. The <a href="))
    #expect(SiteAssembler().placeholder(at: "2026/03/02/index.html", editions: [day], held: [], outdated: [day]) == nil)
  }

  /// Another day's edition, made before, still leads there.
  @Test(arguments: [(-8, false), (-7, true), (1, true), (7, true), (8, false)])
  func aStoryThatAnEditionMadeAgainLostHasAPageWhileOneBesideItIsOlder(_ example: (days: Int, stands: Bool)) throws {
    let day = try #require(Day("2026-03-02"))
    let path = "story/story-a/2026-03-02/index.html"
    let older = day.advanced(by: example.days)
    let page = SiteAssembler().placeholder(at: path, editions: [day, older], held: [], outdated: [older])
    #expect((page != nil) == example.stands)
    if let page { #expect(page.text.contains("<p>It was made again after the page that leads here. The <a href=")) }
  }

  @Test func otherAddressesThatAreMissingHaveNoPlaceholder() throws {
    let day = try #require(Day("2026-03-02"))
    for path in [
      "2026/03/02/index.html", "2026/03/03/also/index.html", "story/story-a/2026-03-02/index.html",
      "story/story-a/index.html",
      "2026/02/30/index.html", "gone/index.html", "api/v1/stories/story-a/2026-03-03.json",
    ] {
      #expect(SiteAssembler().placeholder(at: path, editions: [day], held: []) == nil, "\(path)")
    }
  }
}
