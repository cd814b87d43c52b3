import Digests
import JSON
import NewsModel
import Testing

@testable import Publication

@Suite struct PublisherTests {
  let days: TwoDays
  let first: PublishedEdition
  let second: PublishedEdition

  init() throws {
    days = try TwoDays()
    first = days.first.publish()
    second = days.second.publish()
  }

  @Test func everyStoryHasAPageAndARecord() {
    for entry in first.edition.stories {
      #expect(!first.text("story/\(entry.story)/2026-03-02/index.html").isEmpty)
      #expect(!first.text("api/v1/stories/\(entry.story)/2026-03-02.json").isEmpty)
    }
    #expect(first.edition.stories.count == 9)
    #expect(first.edition.leftovers.count == 5)
    #expect(first.edition.gate.passed)
  }

  @Test func theOrderOfTheInputChangesNothing() {
    var shuffled = days.first
    shuffled.input.articles.reverse()
    shuffled.input.clusters.reverse()
    shuffled.input.threads.reverse()
    shuffled.input.summaries.reverse()
    shuffled.input.articleSummaries.reverse()
    let again = shuffled.publish()
    #expect(again.files == first.files)
    #expect(again.edition == first.edition)
  }

  @Test func theEditionNamesTheDigestsOfTheVeryBytes() {
    #expect(first.edition.files.map(\.digest) == first.files.map(\.digest.description))
    #expect(first.edition.files.map(\.path) == first.files.map(\.path).sorted())
  }

  @Test func theStoryPageHasEveryElementOfTheDigest() {
    let page = first.storyPage(0)
    for words in [
      "Flood closes the Old Bridge at Maren and cuts the town in two",
      "7 outlets\u{A0}· 8 articles\u{A0}· 6 independent reports",
      "Twenty-six people were injured and one man is missing", "Key points", "Sources differ", "at least 23 people",
      "Harbour Post, North Courier", "Picture: Jon Aster/Harbour Post.", "an article of <bdi>Harbour Post</bdi>",
      "The Old Bridge at Maren on Monday morning, its arches under water", "The exact words", "Opinion", "Video",
      "From Velland News Agency", "Same text as another report", "Report an error", "Chosen by a machine",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(page.contains("<h3 lang=\"ar\" dir=\"rtl\">"))
    #expect(page.contains("datetime=\"2026-03-02T07:40:00Z\">2 March, 07:40 UTC"))
  }

  @Test func citationMarksLeadToTheExactWordsAndToTheArticle() {
    let page = first.storyPage(0)
    #expect(page.contains("<a href=\"#c1\" aria-label=\"Source 1\">1</a>"))
    #expect(
      page.contains(
        "<li id=\"c2\"><q lang=\"en\" dir=\"ltr\">The River Maren rose by two metres overnight and closed the Old Bridge on Monday morning.</q>"
      ))
    #expect(
      page.contains(
        "https://www.harbour-post.example/2026-03-02/1#:~:text=The%20River%20Maren%20rose,Bridge%20on%20Monday%20morning."
      ))
  }

  /// What an import holds may be years old, and “18 November” alone would be that of the year of the page.
  @Test func aDateFarFromTheDayHasItsYear() throws {
    var newsroom = try Newsroom("2026-01-02")
    let articles = try ["2019-11-18T22:05:00Z", "2025-12-31T07:40:00Z"].map { published in
      let instant = try #require(Instant(published))
      return newsroom.article("harbour-post", "Bridge closes", "The Old Bridge closes on Monday.") {
        $0.datePublished.value = instant
      }
    }
    newsroom.summary(of: newsroom.cluster(articles), articles[0].says("The Old Bridge closes on Monday."))
    let page = newsroom.publish().storyPage(0)
    #expect(page.contains("\">18 November 2019, 22:05 UTC</time>"))
    #expect(page.contains("\">31 December, 07:40 UTC</time>"))
  }

  /// A link to an address that `ingest` made up would lead nowhere.
  @Test func anArticleThatCameWithoutAddressIsNamedAndNotLinked() throws {
    var newsroom = try Newsroom("2026-03-02")
    let articles = ["Bridge closes", "Old bridge closes"].map { headline in
      newsroom.article("unknown", headline, "The Old Bridge closes on Monday.") {
        $0.url = InventedAddress.ofRecord(headline)
        $0.canonicalURL = $0.url
        $0.publisher = .unknown
        $0.flags = [Article.noAddress]
      }
    }
    newsroom.summary(of: newsroom.cluster(articles), articles[0].says("The Old Bridge closes on Monday."))
    let edition = newsroom.publish()
    #expect(edition.storyPage(0).contains("<cite>Old bridge closes</cite>"))
    #expect(edition.storyPage(0).contains("<bdi>Outlet not known</bdi></a>"))
    #expect(edition.storyPage(0).contains("1 outlet\u{A0}· 2 articles\u{A0}· 1 independent report"))
    for file in edition.files {
      for article in articles { #expect(!file.text.contains(article.url), "\(file.path)") }
    }
  }

  /// Links of all of a theme to all others would fill the site.
  @Test(arguments: [3, 13, 14, 40])
  func aStoryLinksToTheFirstOfItsThemeAndToTheThemeItself(_ events: Int) throws {
    var newsroom = try Newsroom("2026-03-02")
    var clusters: [Cluster] = []
    for number in 0..<events {
      let articles = ["harbour-post", "daily-lantern"].map {
        newsroom.article($0, "Bridge \(number) closes", "Bridge \(number) closes on Monday.")
      }
      clusters.append(newsroom.cluster(articles, score: Double(events - number)))
      newsroom.summary(of: clusters[number], articles[0].says("Bridge \(number) closes", in: "headline"))
    }
    newsroom.theme("Flood", clusters)
    let edition = newsroom.publish()
    for (place, linked) in [(0, 1...12), (events - 1, 0...11)] {
      let page = try #require(edition.storyPage(place).split(separator: "Related that day</a></h2>").last)
      let related = try #require(page.split(separator: "</ul>").first)
      for number in 0..<events {
        #expect(
          related.contains(">Bridge \(number) closes</a>") == (linked.contains(number) && number != place),
          "\(place) \(number)")
      }
      let more = "<li><a href=\"../../../theme/\(newsroom.input.themes[0].id)/\">\(events - 13) more</a></li>"
      #expect(related.contains(more) == (events > 13))
      #expect(!related.contains("></a>"))
    }
  }

  @Test func aStoryThatGoesOnLinksBothWays() {
    let story = days.first.input.threads[0].story
    #expect(second.edition.stories[0].story == story)
    #expect(first.storyPage(0).contains("../../../story/\(story)/2026-03-03/"))
    #expect(second.storyPage(0).contains("../../../story/\(story)/2026-03-02/"))
    #expect(second.storyPage(0).contains("What is new"))
    #expect(second.storyPage(0).contains("The missing man was found alive in a boathouse, police said."))
  }

  /// A chapter that was printed before the earlier day was known keeps its story, and the two are one all the same.
  @Test func aLaterEventOfAnotherStoryThatGoesOnFromThisOneIsLinked() {
    var days = days
    let other = Story.ID("story-other")
    days.first.input.neighbours[0].thread.story = other
    let edition = days.first.publish()
    #expect(edition.storyPage(0).contains("../../../story/\(other)/2026-03-03/"))
    days.first.input.neighbours[0].thread.previous = []
    #expect(!days.first.publish().storyPage(0).contains("story/\(other)/"))
  }

  /// Also where one that comes first was taken down.
  @Test(arguments: [false, true])
  func allArticlesOfAnEventThatIsNoStoryStandUnderAlsoToday(_ isFirstTakenDown: Bool) throws {
    var room = try Newsroom("2026-03-02")
    let articles = ["harbour-post", "valley-radio"].map { room.article($0, "The lamp of \($0) burns", "It burns.") }
    room.cluster(articles)
    if isFirstTakenDown {
      var label = Label()
      (label.id, label.kind, label.articles) = (.init("label-1"), .takeDown, [articles[0].id])
      room.input.labels = [label]
    }
    var settings = PublicationSettings()
    settings.storyArticles = 3
    let published = room.publish(settings)
    let day = try PublishedDay(jsonText: published.text("api/v1/days/2026-03-02.json"))
    let shown = isFirstTakenDown ? Array(articles.dropFirst()) : articles
    #expect(day.stories.isEmpty && day.counts.leftovers == shown.count)
    #expect(day.leftovers.map(\.member.article) == shown.map(\.id))
    #expect(day.outlets.map(\.alone) == (isFirstTakenDown ? [1] : [0, 0]))
    for article in shown { #expect(published.text("2026/03/02/also/index.html").contains(article.headline)) }
  }

  @Test func anArticleAloneThatContinuesAStoryHasAPage() {
    var days = days
    // The second day's last cluster, of one article, continues the first day's strike.
    let last = days.second.input.threads.count - 1
    let strike = days.first.input.threads[2]
    days.second.input.threads[last].story = strike.story
    days.second.input.neighbours.append(.init(thread: strike, headline: days.first.input.summaries[2].headline))
    let edition = days.second.publish()
    let page = edition.text("story/\(strike.story)/2026-03-03/index.html")
    #expect(page.contains("No other article of the day reports it."))
    #expect(page.contains("../../../story/\(strike.story)/2026-03-02/"))
    #expect(edition.text("2026/03/03/also/index.html").contains("../../../../story/\(strike.story)/2026-03-03/"))
    #expect(edition.edition.stories.count == 2)
    #expect(!edition.text("2026/03/03/stonehand-2026-03-03.csv").contains(strike.story.rawValue))
  }

  @Test func aModelIsNamedWhereItWrote() {
    #expect(second.storyPage(1).contains("Written by a machine from 1 article of 1 outlet."))
    #expect(second.storyPage(1).contains("small-writer-7b"))
  }

  /// Does the last piece first, as many cores may.
  private struct Backwards: Workers {
    func map<Piece: Sendable, Result: Sendable>(
      _ pieces: [Piece], _ work: @Sendable (Piece) -> Result
    ) -> [Result] {
      pieces.reversed().map(work).reversed()
    }
  }

  @Test func whoDoesTheWorkChangesNoByte() throws {
    let input = try TwoDays().first.input
    let alone = Publisher().publish(input)
    let others = Publisher().publish(input, workers: Backwards())
    #expect(others.files == alone.files)
    #expect(others.edition == alone.edition)
  }

  @Test func unsupportedClaimsBeforeAndAfterRepairAreSaidOnTheDaysPage() throws {
    var input = try TwoDays().first.input
    let unmeasured = Publisher().publish(input).text("2026/03/02/index.html")
    #expect(!unmeasured.contains("Claims that the articles do not support"))
    input.summaries[0].checks = [
      Check(name: "unsupportedBefore", verdict: .warn, value: 12.5),
      Check(name: "unsupportedAfter", verdict: .pass, value: 0),
    ]
    let edition = Publisher().publish(input)
    #expect(
      edition.text("2026/03/02/index.html").contains(
        "Claims that the articles do not support: 12.5 of 100 sentences as first written, 0 as printed."))
    let record = edition.text("api/v1/days/2026-03-02.json")
    #expect(record.contains("\"unsupportedBefore\":12.5,\"unsupportedAfter\":0"))
  }

  @Test func aDayOfTitlesAloneSaysNothingOfClaims() throws {
    var newsroom = try Newsroom("2026-03-02")
    let titles = ["harbour-post", "daily-lantern"].map { newsroom.article($0, "Old bridge closes", "") }
    newsroom.summary(of: newsroom.cluster(titles), titles[0].says("Old bridge closes", in: "headline")) {
      $0.checks = ["unsupportedBefore", "unsupportedAfter"].map { Check(name: $0, verdict: .pass, value: 0) }
    }
    let edition = newsroom.publish()
    let page = edition.text("2026/03/02/index.html")
    #expect(page.contains("Old bridge closes"))
    #expect(!page.contains("Claims that the articles do not support"))
    let check = edition.edition.gate.checks.first { $0.name == "unsupported claims" }
    #expect(check == Check(name: "unsupported claims", verdict: .pass, detail: "nothing to judge"))
  }
}
