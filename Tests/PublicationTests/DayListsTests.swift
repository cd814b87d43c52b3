import JSON
import NewsModel
import Testing

@testable import Publication

@Suite struct PagerTests {
  @Test func theFirstPageHasTheListsOwnAddress() {
    let pages = Pager(home: "a/", count: 5, size: 2).pages
    #expect(pages.map(\.path) == ["a/", "a/2/", "a/3/"])
    #expect(pages.map(\.items) == [0..<2, 2..<4, 4..<5])
    #expect(pages.map(\.title) == ["", ", page 2", ", page 3"])
    #expect(pages[1].turn?["here"] as? String == "Page 2 of 3")
    #expect((pages[1].turn?["previous"] as? [String: Any])?["link"] as? String == "a/")
    #expect((pages[1].turn?["next"] as? [String: Any])?["link"] as? String == "a/3/")
    #expect(pages[0].turn?["previous"] == nil && pages[2].turn?["next"] == nil)
  }

  @Test(arguments: [0, 1, 2])
  func aShortListHasOnePageAndNoWayOn(count: Int) {
    let pages = Pager(home: "a/", count: count, size: 2).pages
    #expect(pages.map(\.path) == ["a/"] && pages[0].items == 0..<count && pages[0].turn == nil)
  }
}

/// A day of as many stories, articles that stand alone and themes as asked; the first theme has all stories.
@Suite struct DayListsTests {
  private let day: PublishedDay

  init() throws { day = try PublishedDay(jsonText: TwoDays().first.publish().text("api/v1/days/2026-03-02.json")) }

  private func day(stories: Int, alone: Int, themes: Int, on date: Day? = nil) throws -> PublishedDay {
    var day = day
    day.date = date ?? day.date
    let card = try #require(day.stories.first)
    let leftover = try #require(day.leftovers.first)
    let theme = try #require(day.themes.first)
    day.stories = (0..<stories).map { number in
      var card = card
      (card.story, card.cluster, card.slug) = (.init("story-\(number)"), .init("cluster-\(number)"), "story-\(number)")
      card.headline.text = "Headline \(number)."
      return card
    }
    day.leftovers = (0..<alone).map { number in
      var leftover = leftover
      leftover.member.headline = "Alone \(number)."
      return leftover
    }
    day.themes = (0..<themes).map { number in
      var theme = theme
      (theme.id, theme.label) = (.init("theme-\(number)"), "Theme \(number).")
      theme.stories = number == 0 ? day.stories.map(\.story) : []
      return theme
    }
    return day
  }

  private func files(_ day: PublishedDay) -> [String: String] {
    let press = EditionPress(site: Site(PublicationSettings()), day: day)
    let pages = press.forms.flatMap { $0() }.filter { $0.path.hasSuffix(".html") }
    return Dictionary(pages.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// How often each of so many words with a number stands in the pages below a path.
  private func times(_ word: String, _ count: Int, in files: [String: String], below path: String) -> Set<Int> {
    let text = files.filter { $0.key.hasPrefix(path) && $0.key.hasSuffix(".html") }.values.joined()
    return Set((0..<count).map { text.ranges(of: ">\(word) \($0).<").count })
  }

  @Test func aDayWithRoomForAllHasNoOtherLists() throws {
    let files = files(try day(stories: 90, alone: 200, themes: 12))
    #expect(files.keys.allSatisfy { !$0.contains("/stories/") && !$0.contains("/themes/") && !$0.contains("/2/") })
    #expect(files["2026/03/02/index.html"]?.contains("All 90 stories") == false)
  }

  @Test func storiesBeyondTheDaysPageStandInAList() throws {
    let files = files(try day(stories: 201, alone: 0, themes: 0))
    let page = try #require(files["2026/03/02/index.html"])
    #expect(page.ranges(of: /<h2 id="story-\d+"/).count == 90)
    #expect(page.contains("<a href=\"../../../2026/03/02/stories/\">All 201 stories, weightiest first</a>"))
    #expect(page.contains("\"numberOfItems\":201") && page.ranges(of: "\"ListItem\"").count == 90)
    #expect(files["2026/03/02/stories/2/index.html"]?.contains("201 to 201 of 201, weightiest first.") == true)
    #expect(files["2026/03/02/stories/2/index.html"]?.contains("<span>Page 2 of 2</span>") == true)
    #expect(files["2026/03/02/stories/index.html"]?.contains("2 March 2026</time></a>&nbsp;· Page 1 of 2</p>") == true)
    #expect(times("Headline", 201, in: files, below: "2026/03/02/stories/") == [1])
  }

  @Test func whatStandsAloneMayTakeSeveralPages() throws {
    let files = files(try day(stories: 0, alone: 401, themes: 0))
    #expect(files["2026/03/02/also/3/index.html"]?.contains("401 articles") == true)
    #expect(files["2026/03/02/also/3/index.html"]?.contains("2 March 2026</time></a>&nbsp;· Page 3 of 3</p>") == true)
    #expect(files["2026/03/02/also/4/index.html"] == nil)
    #expect(times("Alone", 401, in: files, below: "2026/03/02/also/") == [1])
  }

  @Test func themesAndTheirEventsMayTakeSeveralPages() throws {
    let files = files(try day(stories: 91, alone: 0, themes: 13))
    #expect(files["2026/03/02/index.html"]?.contains("All 13 themes") == true)
    #expect(times("Theme", 13, in: files, below: "2026/03/02/themes/") == [1])
    #expect(files["theme/theme-0/2/index.html"]?.contains("91 events that have to do with each other") == true)
    #expect(files["theme/theme-0/2/index.html"]?.contains("&nbsp;· Theme&nbsp;· Page 2 of 2</p>") == true)
    #expect(times("Headline", 91, in: files, below: "theme/theme-0/") == [1])
  }

  @Test func theSitemapHasAllOfThem() throws {
    let day = try day(stories: 201, alone: 401, themes: 13)
    var sitemap = Sitemap()
    sitemap.add(day)
    let listed = sitemap.files([], SiteAddresses(PublicationSettings()))[0].text
    for path in files(day).keys {
      #expect(listed.contains("<loc>https://stonehand.example/\(path.dropLast("index.html".count))</loc>"), "\(path)")
    }
  }

  @Test func aStoryThatTheDaysPageDoesNotShowLeadsToThePageItself() throws {
    let press = EditionPress(site: Site(PublicationSettings()), day: try day(stories: 91, alone: 0, themes: 0))
    var story = PublishedStory()
    story.date = day.date
    let pages = [89, 90].map { number in
      (story.cluster, story.slug) = (.init("cluster-\(number)"), "story-\(number)")
      return press.storyPage(story).text
    }
    #expect(pages[0].contains("2026/03/02/#story-89\""))
    #expect(pages[1].contains("2026/03/02/\"><time") && !pages[1].contains("#story-90"))
  }

  @Test func theSearchPageListsSoManyHeadlines() throws {
    let days = try (0..<7).map { try day(stories: 91, alone: 0, themes: 0, on: day.date.advanced(by: $0)) }
    let page = try #require(SiteAssembler().files(of: days).first { $0.path == "search/index.html" }?.text)
    #expect(page.ranges(of: ">Headline ").count == 540)
    #expect(page.ranges(of: "/stories/\">All 91 stories</a>").count == 6)
    #expect(page.contains("Earlier days stand in the"))
  }
}
