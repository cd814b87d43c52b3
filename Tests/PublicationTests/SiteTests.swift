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
    files = SiteAssembler().files(of: records)
  }

  private func text(_ path: String) -> String { files.first { $0.path == path }?.text ?? "" }

  /// The dot ends a line at most: a line that began with it would look like a list.
  @Test func noLineBeginsWithASeparator() throws {
    let pages = files.filter { $0.path.hasSuffix(".html") }
    for page in pages {
      let text = page.text.replacing(/<title>.*?<\/title>|<meta [^>]*>|<script.*?<\/script>/, with: "")
      #expect(!text.contains(" ·") && !text.contains("\n·"), "\(page.path)")
    }
    #expect(pages.contains { $0.text.contains("\u{A0}· ") })
  }

  @Test func theFrontIsTheLatestDay() {
    #expect(text("index.html").contains("Tuesday, 3 March 2026"))
    #expect(text("index.html").contains("href=\"./assets/style.css\""))
    #expect(text("index.html").contains("<link rel=\"canonical\" href=\"https://stonehand.example/\">"))
  }

  @Test(arguments: [("https://stonehand.example/", "/"), ("https://paper.example:8080/news", "/news/")])
  func thePageForWhatIsMissingLooksTheSameAtAnyAddress(_ base: String, _ root: String) throws {
    var settings = PublicationSettings()
    settings.baseURL = base
    let files = SiteAssembler(settings).files(of: records)
    let page = try #require(files.first { $0.path == "404.html" }?.text)
    var links: [String] = []
    AttributeScan.forEach(in: Array(page.utf8)) { name, value in if name == .link { links.append(value) } }
    #expect(links.contains(root + "assets/style.css") && links.contains(root + "archive/") && links.contains(root))
    #expect(links.allSatisfy { $0.hasPrefix(root) || $0 == "#main" || $0.hasPrefix(base) }, "\(links)")
  }

  @Test func theAboutPageSaysWhatTheSettingsMakeTrue() throws {
    #expect(text("about/index.html").contains("A group of two or more articles becomes a story"))
    #expect(text("about/index.html").contains("repeats at most 100 words of an article"))
    #expect(text("about/index.html").contains("Pictures are small copies"))
    var settings = PublicationSettings()
    (settings.storyArticles, settings.verbatimWords, settings.pictures.printed) = (12, 40, false)
    let files = SiteAssembler(settings).files(of: records)
    let page = try #require(files.first { $0.path == "about/index.html" }?.text)
    #expect(page.contains("A group of 12 or more articles becomes a story"))
    #expect(page.contains("repeats at most 40 words of an article"))
    #expect(page.contains("Pictures are not copied; a link leads to where they stand."))
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

  /// Of an entry that was changed since, and of one that was not.
  @Test func theThreeFormsSayTheSameOfAnEntry() throws {
    let days = ["2026-03-03T00:00:00Z", "2026-03-04T10:00:00Z"].compactMap { Instant($0) }
    let entries = days.map { updated in
      Feed.Entry(
        id: "tag:\(updated)", url: "https://a.example/1", title: "Ferry <sails>", language: "fr",
        html: "<p>It sails.</p>",
        summary: "It sails.", categories: ["Politics"], published: days[0], updated: updated, image: nil)
    }
    let feed = Feed(
      title: "News", subtitle: "All", home: "https://a.example/", stem: "https://a.example/feed", id: "tag:a",
      language: "en",
      author: "Desk", icon: "https://a.example/icon.svg", entries: entries)
    #expect(feed.atom.contains("<updated>2026-03-04T10:00:00Z</updated>\n  <link rel=\"self\""))
    #expect(feed.rss.contains("<lastBuildDate>Wed, 04 Mar 2026 10:00:00 +0000</lastBuildDate>"))
    for form in [feed.atom, feed.rss] {
      for element in ["<title>Ferry &lt;sails&gt;</title>", ">&lt;p&gt;It sails.&lt;/p&gt;</"] {
        #expect(form.ranges(of: element).count == 2)
      }
    }
    let published = "<published>2026-03-03T00:00:00Z</published>\n    <updated>"
    #expect(feed.atom.contains(published + "2026-03-03T00:00:00Z</updated>"))
    #expect(feed.atom.contains(published + "2026-03-04T10:00:00Z</updated>"))
    #expect(feed.rss.ranges(of: "<pubDate>Tue, 03 Mar 2026 00:00:00 +0000</pubDate>").count == 2)
    let items = try #require(try JSONReader.read(JSONTree.self, from: Array(feed.json.utf8))["items"]?.array)
    #expect(items.map { $0["date_published"]?.string } == [days[0].description, days[0].description])
    #expect(items.map { $0["date_modified"]?.string } == days.map(\.description))
    #expect(
      items.allSatisfy { $0["title"]?.string == "Ferry <sails>" && $0["content_html"]?.string == "<p>It sails.</p>" })
  }

  @Test func feedsHaveAsManyEntriesAsTheSettingSays() {
    var settings = PublicationSettings()
    settings.feedEntries = 3
    let files = SiteAssembler(settings).files(of: records)
    let feed = files.first { $0.path == "feed.atom" }?.text ?? ""
    #expect(feed.ranges(of: "<entry>").count == 3)
  }

  @Test func everyPageMayBeFramedByNobody() {
    let policies = text("_headers").split(separator: "\n").filter { $0.hasPrefix("  Content-Security-Policy: ") }
    #expect(policies.count == 2)
    for policy in policies {
      let parts = policy.dropFirst(27).split(separator: "; ").map(String.init)
      for part in ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"] {
        #expect(parts.contains(part), "\(policy)")
      }
    }
  }

  @Test func whatStandsInForAPageIsNotForSearchEngines() {
    let page = SiteAssembler().placeholder(at: "2026/03/04/index.html", editions: [], held: [])
    #expect(page?.text.contains("<meta name=\"robots\" content=\"noindex\">") == true)
    #expect(!text("2026/03/03/index.html").contains("noindex"))
  }

  @Test func aStoryThatStillHasAPageKeepsIt() {
    var day = records[0]
    day.stories[0].sameAs = [day.stories[1].story, Story.ID("story-old")]
    var addresses = StoryAddresses()
    addresses.add(day)
    #expect(addresses.withoutPage([day.stories[2].story]).map(\.story) == [Story.ID("story-old")])
  }

  @Test func theNewsSitemapHasAThousandStoriesAtMost() {
    var day = records[1]
    day.stories = Array(repeating: day.stories[0], count: 700)
    var before = records[0]
    before.stories = Array(repeating: before.stories[0], count: 700)
    var map = NewsSitemap()
    map.add(day)
    map.add(before)
    #expect(map.file(Site(.init())).text.ranges(of: "<news:news>").count == 1000)
  }

  @Test func theShareOfAnOutletThatStandsAloneIsRounded() {
    var day = records[0]
    day.stories = []
    day.outlets = [(3, 1), (3, 2), (7, 0)].enumerated().map { number, counts in
      var entry = PublishedDay.OutletOfDay()
      entry.outlet = Outlet(id: .init("o\(number)"), name: "O\(number)", domain: "o.example")
      (entry.articles, entry.alone) = counts
      return entry
    }
    var outlets = Outlets()
    outlets.add(day, Site(.init()))
    #expect(outlets.byName.map(\.aloneText) == ["33 %", "67 %", "0 %"])
  }

  /// Of what two outlets tell neither stands alone.
  @Test func onlyWhatNoOtherOutletTellsCountsAsAlone() throws {
    var room = try Newsroom("2026-03-02")
    func report(_ outlet: String, _ words: String) -> Article { room.article(outlet, words, words + ".") }
    for articles in [
      [report("tern-news", "Ferry sails"), report("tern-news", "Ferry has sailed")],
      [report("tern-news", "Bridge falls"), report("daily-lantern", "Bridge fell")],
    ] {
      let cluster = room.cluster(articles)
      room.summary(of: cluster, articles[0].says(articles[0].headline, in: "headline"))
    }
    let day = try PublishedDay(jsonText: room.publish().text("api/v1/days/2026-03-02.json"))
    #expect(
      Dictionary(uniqueKeysWithValues: day.outlets.map { ($0.outlet.id.rawValue, $0.alone) }) == [
        "tern-news": 2, "daily-lantern": 0,
      ])
  }

  @Test func aTopicThatOnlyChaptersOfOneReportHaveHasAPageAndNoFeed() throws {
    var day = try #require(records.first)
    for place in day.leftovers.indices {
      day.leftovers[place].topic = place == 0 ? "Piano care" : nil
      day.leftovers[place].story = place == 0 ? Story.ID("story-piano") : nil
    }
    let files = SiteAssembler().files(of: [day])
    let page = try #require(files.first { $0.path == "topics/piano-care/index.html" }?.text)
    #expect(page.contains("href=\"../../story/story-piano/2026-03-02/\""))
    #expect(!files.contains { $0.path == "topics/piano-care/feed.atom" })
    #expect(files.first { $0.path == "sitemap.xml" }?.text.contains("/topics/piano-care/</loc>") == true)
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
    let files = SiteAssembler().files(of: records, retired: [Story.ID("story-gone")])
    let joined = files.first { $0.path == "story/story-old/index.html" }?.text ?? ""
    #expect(joined.contains("This story was joined to another"))
    #expect(joined.contains("href=\"../../story/\(records[1].stories[0].story)/\""))
    let gone = files.first { $0.path == "story/story-gone/index.html" }?.text ?? ""
    #expect(gone.contains("This story is no longer printed"))
    #expect(gone.contains("noindex"))
  }

  @Test func aSiteWithoutEditionsHasNoPages() {
    #expect(SiteAssembler().files(of: []).isEmpty)
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

  private func archiveLink(_ relation: String, _ path: String) -> String {
    "<link rel=\"\(relation)\" type=\"application/atom+xml\" href=\"https://stonehand.example/\(path)feed.atom\"/>"
  }

  @Test func everyDayHasAnArchiveDocumentThatLeadsToTheOneBefore() {
    #expect(text("feed.atom").contains(archiveLink("prev-archive", "2026/03/03/")))
    #expect(!text("feed.atom").contains("fh:archive"))
    let later = text("2026/03/03/feed.atom")
    #expect(later.contains("<fh:archive/>"))
    #expect(later.contains(archiveLink("current", "")))
    #expect(later.contains(archiveLink("prev-archive", "2026/03/02/")))
    let earlier = text("2026/03/02/feed.atom")
    #expect(earlier.contains(archiveLink("next-archive", "2026/03/03/")))
    #expect(!earlier.contains("prev-archive"))
    #expect(text("feed.json").contains("\"next_url\":\"https://stonehand.example/2026/03/03/feed.json\""))
    #expect(!text("2026/03/02/feed.json").contains("next_url"))
    let entries = ["2026/03/02/feed.atom", "2026/03/03/feed.atom"].map { text($0).ranges(of: "<entry>").count }
    #expect(entries == records.map(\.stories.count))
  }

  @Test func theNewsSitemapHasTheLastTwoDaysAndNoMore() {
    var old = records[0]
    old.date = old.date.advanced(by: -1)
    let files = SiteAssembler().files(of: [old] + records)
    let map = files.first { $0.path == "news-sitemap.xml" }?.text ?? ""
    #expect(map.ranges(of: "<news:news>").count == records.reduce(0) { $0 + $1.stories.count })
    #expect(!map.contains("/2026-03-01/"))
    for element in ["news:name", "news:language", "news:publication_date", "news:title"] {
      #expect(map.ranges(of: "<\(element)>").count == map.ranges(of: "<news:news>").count)
    }
  }

  @Test func theSearchPageListsHeadlinesAndHasNoScriptWithoutAnIndex() {
    let page = text("search/index.html")
    #expect(page.contains(records[0].stories[0].headline.text))
    #expect(!page.contains("assets/search.js"))
    #expect(!page.contains("wasm-unsafe-eval"))
    #expect(!files.contains { $0.path == "assets/search.js" })
  }

  @Test func withAnIndexTheSearchPageAloneHasAScript() {
    var settings = PublicationSettings()
    settings.search.command = ["pagefind"]
    let files = SiteAssembler(settings).files(of: records)
    #expect(files.contains { $0.path == "assets/search.js" })
    for file in files where file.path.hasSuffix(".html") {
      let isSearch = file.path == "search/index.html"
      #expect(file.text.contains("assets/search.js") == isSearch, "\(file.path)")
      #expect(file.text.contains("script-src 'self' 'wasm-unsafe-eval'") == isSearch, "\(file.path)")
    }
  }

  @Test func anEditionThatWasHeldBackIsSaidOnTheFront() {
    let held = HeldEdition(date: records[1].date.advanced(by: 1), reasons: ["support 0.5 (1 of 2, at least 0.95)"])
    let files = SiteAssembler().files(of: records, held: [held])
    let front = files.first { $0.path == "index.html" }?.text ?? ""
    let date = "<time datetime=\"2026-03-04\">4 March 2026</time>"
    #expect(front.contains("<strong>The edition of \(date) was held back</strong>"))
    #expect(front.contains("What failed: support 0.5 (1 of 2, at least 0.95)."))
    #expect(!text("index.html").contains("held back"))
    // One that was held back before the latest good edition is history.
    let old = HeldEdition(date: records[0].date, reasons: ["x"])
    let later = SiteAssembler().files(of: records, held: [old])
    #expect(later.first { $0.path == "index.html" }?.text.contains("held back") == false)
  }
}
