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
    for file in assembler.assemble(SiteInput(days: records)) { audit.read(file) }
    #expect(audit.broken == [])
  }

  @Test func aLinkAPictureAndAPlaceThatAreNotThereAreFound() {
    var audit = LinkAudit()
    audit.read(page("index.html", "<a href=\"./gone/\">x</a><img src=\"./lost.jpg\"><a href=\"./about/#far\">y</a>"))
    audit.read(page("about/index.html", "<h2 id=\"near\">z</h2><a href=\"#here\">a</a><a href=\"../#near\">b</a>"))
    #expect(
      audit.broken == [
        "about/index.html: no such place: #here", "about/index.html: no such place: index.html#near",
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
}
