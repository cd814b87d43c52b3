import JSON
import NewsModel
import Testing

@testable import Publication

@Suite struct SiteTests {
  let days: TwoDays
  let files: [RenderedFile]
  let records: [PublishedDay]

  init() throws {
    days = try TwoDays()
    records = try [days.first, days.second].map { room in
      try PublishedDay(jsonText: room.publish().text("api/v1/days/\(room.input.date).json"))
    }
    files = SiteAssembler().assemble(SiteInput(days: records))
  }

  private func text(_ path: String) -> String { files.first { $0.path == path }?.text ?? "" }

  @Test func theFrontIsTheLatestDay() {
    #expect(text("index.html").contains("Tuesday, 3 March 2026"))
    #expect(text("index.html").contains("href=\"./assets/style.css\""))
    #expect(text("index.html").contains("<link rel=\"canonical\" href=\"https://stonehand.example/\">"))
  }

  @Test func theArchiveIsACalendar() {
    #expect(text("archive/index.html").contains("<a href=\"../2026/03/02/\" title=\"2 March 2026: 9 stories\">2</a>"))
    #expect(text("archive/index.html").contains("March 2026"))
  }

  @Test func theThreeFeedsHaveTheSameEntries() {
    let stories = records.reduce(0) { $0 + $1.stories.count }
    #expect(text("feed.atom").ranges(of: "<entry>").count == stories)
    #expect(text("feed.rss").ranges(of: "<item>").count == stories)
    #expect(text("feed.json").ranges(of: "\"content_html\"").count == stories)
  }

  @Test func aStorysPermanentPageIsItsLatestDay() throws {
    let edition = days.second.publish()
    let story = edition.edition.stories[0].story
    let chapter = try #require(edition.files.first { $0.path == "story/\(story)/2026-03-03/index.html" })
    let page = try #require(SiteAssembler().permalink(ofChapter: chapter))
    #expect(page.path == "story/\(story)/index.html")
    #expect(page.text.contains("href=\"../../assets/style.css\""))
    #expect(!page.text.contains("\"../../../"))
    #expect(
      SiteAssembler().permalink(ofChapter: RenderedFile(path: "about/index.html", mediaType: "", bytes: [])) == nil)
  }

  @Test func storiesJoinedOrNoLongerPrintedKeepTheirAddresses() {
    var records = records
    records[1].stories[0].sameAs = [Story.ID("story-old")]
    let files = SiteAssembler().assemble(SiteInput(days: records, retired: [Story.ID("story-gone")]))
    let joined = files.first { $0.path == "story/story-old/index.html" }?.text ?? ""
    #expect(joined.contains("This story was joined to another"))
    #expect(joined.contains("href=\"../../story/\(records[1].stories[0].story)/\""))
    let gone = files.first { $0.path == "story/story-gone/index.html" }?.text ?? ""
    #expect(gone.contains("This story is no longer printed"))
    #expect(gone.contains("noindex"))
  }

  @Test func aSiteWithoutEditionsHasNoPages() {
    #expect(SiteAssembler().assemble(SiteInput(days: [])).isEmpty)
  }

  @Test func noPageHasAScriptOrAStyleOfItsOwn() {
    let policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
    for file in files + days.first.publish().files where file.path.hasSuffix(".html") {
      #expect(file.text.contains("content=\"\(policy)\""), "\(file.path)")
      #expect(file.text.replacing("<script type=\"application/ld+json\">", with: "").contains("<script") == false)
      #expect(!file.text.contains("style=\""))
    }
  }

  @Test func aBackfillBeforeADayRenamesNothing() throws {
    let before = days.second.publish()
    var room = days.second
    room.input.neighbours = []
    room.input.previous = nil
    #expect(room.publish().files.map(\.path) == before.files.map(\.path))
  }
}
