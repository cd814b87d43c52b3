import JSON
import NewsModel
import Testing

@testable import Publication

/// What a page says of itself and of the articles is so.
@Suite struct HonestPageTests {
  @Test func aStoryOfTitlesAloneSaysThatItHasNoSummary() throws {
    var room = try Newsroom("2026-03-02")
    let titles = ["daily-lantern", "valley-radio"].map { room.article($0, "Storm over Velland", "") }
    let cluster = room.cluster(titles)
    room.summary(of: cluster, titles[0].says("Storm over Velland", in: "headline"))
    let edition = room.publish()
    let page = edition.storyPage(0)
    #expect(page.contains("There is none: beyond their titles, nothing of these articles could be cited."))
    #expect(!page.contains("word for word"))
    #expect(!page.contains("The summary consists"))
    #expect(!page.contains("<p class=\"abstract\">"))
    let day = try PublishedDay(jsonText: edition.text("api/v1/days/2026-03-02.json"))
    let feed = SiteAssembler().files(of: [day]).first { $0.path == "feed.atom" }
    #expect(feed?.text.contains("Only titles of the articles could be cited.") == true)
  }

  @Test func anArticleThatWasRevisedOnALaterDaySaysWhen() throws {
    var room = try Newsroom("2026-03-03")
    for (outlet, modified) in [("daily-lantern", "2026-03-03T06:30:00Z"), ("valley-radio", "2026-03-02T12:00:00Z")] {
      room.article(outlet, "Sea wall collapses", "Two are dead.") {
        $0.datePublished.value = Instant("2026-03-02T06:40:00Z")
        $0.dateModified = Instant(modified)
      }
    }
    room.cluster(room.input.articles)
    let page = room.publish().storyPage(0)
    #expect(
      page.contains(
        "<time datetime=\"2026-03-02T06:40:00Z\">2 March, 06:40 UTC</time>, updated <time datetime=\"2026-03-03T06:30:00Z\">3 March, 06:30 UTC</time>"
      ))
    #expect(page.ranges(of: ", updated ").count == 1)
  }

  /// A feed that was read and a page that never came are no pages that were not used.
  @Test func onlyPagesThatWereReadCountAsUnused() throws {
    var room = try Newsroom("2026-03-02")
    room.article("daily-lantern", "Storm over Velland", "A storm crossed Velland.")
    room.cluster(room.input.articles)
    let date = room.input.date
    room.input.rejections = [("ingest", "feed.read"), ("ingest", "http.clientError"), ("normalize", "page.consent")].map
    {
      Rejection(stage: $0, record: $0 + $1, url: "", reason: $1, date: date)
    }
    let page = room.publish().text("2026/03/02/index.html")
    #expect(page.contains("1 page was read and not used; the <a href"))
  }

  @Test func anOutletHasOneNameInAnEdition() throws {
    var room = try Newsroom("2026-03-02")
    for name in ["Lantern Sport", "The Daily Lantern", "The Daily Lantern"] {
      room.article("daily-lantern", "Storm over Velland", "A storm crossed Velland.") { $0.publisher.name = name }
    }
    room.cluster(room.input.articles)
    let page = room.publish().storyPage(0)
    #expect(page.contains("The Daily Lantern"))
    #expect(!page.contains("Lantern Sport"))
  }

  /// Where an article has used up what may be printed of it, the words around its figure are kept for the table.
  @Test func theWordsAroundAFigureThatDiffersArePrinted() throws {
    var room = try Newsroom("2026-03-02")
    let long = (1...30).map { "Clause \($0) of the long report goes on" }.joined(separator: ", ")
    let counted =
      "In the north of the town, as the service says in its report of noon, some 2,000 homes are without power now"
    let first = room.article("daily-lantern", "Storm", "\(long). \(counted).")
    let second = room.article("valley-radio", "Storm", "Some 1,500 homes are without power.")
    let cluster = room.cluster([first, second])
    room.summary(of: cluster, first.says("Storm", in: "headline")) {
      var values: [Summary.Disagreement.Value] = []
      for (article, value, words) in [
        (first, "2,000", counted), (second, "1,500", "Some 1,500 homes are without power."),
      ] {
        var figure = Summary.Disagreement.Value()
        (figure.value, figure.articles, figure.citations) = (value, [article.id], article.says(words).citations)
        values.append(figure)
      }
      var homes = Summary.Disagreement()
      (homes.about, homes.values) = ("homes", values)
      $0.disagreements = [homes]
    }
    var settings = PublicationSettings()
    settings.verbatimWords = 15
    let page = room.publish(settings).storyPage(0)
    #expect(page.contains("… its report of noon, some 2,000 homes are without power now</q>"))
  }

  /// Records that somebody put into the lake may name a theme that is not there, and a cluster twice.
  @Test func aThemeWithoutItsRecordHasNoPageAndNoLink() throws {
    var days = try TwoDays()
    let themed = days.first.input.themes[0].clusters
    days.first.input.themes[0].clusters = themed + themed
    #expect(days.first.publish().files.contains { $0.path.hasPrefix("theme/") })
    days.first.input.themes = []
    let edition = days.first.publish()
    #expect(!edition.files.contains { $0.path.hasPrefix("theme/") })
    #expect(!edition.storyPage(0).contains("theme/"))
  }

  @Test func aBaseAddressThatIsNoneIsAFault() {
    var settings = PublicationSettings()
    #expect(settings.fault == nil)
    settings.baseURL = "news.example.org/daily/"
    #expect(
      settings.fault
        == "“baseURL” must be the site's address, such as https://news.example.org/, not “news.example.org/daily/”")
  }

  @Test func ofAnArticleThatMayNotBeQuotedTheTitleAloneIsPrinted() throws {
    var room = try Newsroom("2026-03-02")
    let silent = room.article("daily-lantern", "Storm over Velland", "The storm took the roof of the town hall.") {
      $0.flags = [Article.noSnippet]
    }
    let other = room.article("valley-radio", "Roofs lost in storm", "Roofs were lost in three streets.")
    let cluster = room.cluster([silent, other])
    room.summary(of: cluster, silent.says("Storm over Velland", in: "headline")) {
      $0.abstract = [
        silent.says("The storm took the roof of the town hall."), other.says("Roofs were lost in three streets."),
      ]
    }
    room.digest(silent, "The storm took the roof of the town hall.")
    let edition = room.publish()
    #expect(edition.storyPage(0).contains("<h1>Storm over Velland<sup>"))
    #expect(edition.storyPage(0).contains("Roofs were lost in three streets."))
    #expect(edition.storyPage(0).contains("<span class=\"mark\">Not to be quoted</span>"))
    for file in edition.files { #expect(!file.text.contains("took the roof"), "\(file.path)") }
    #expect(edition.edition.gate.passed)
  }

  /// `12` stands in `A12`, and `120` in `1,120`, where they count nothing.
  @Test(arguments: [
    ("12", "of the river, found 12 people dead in the cellar."), ("1,120", "The A12 road, where 1,120"), ("120", nil),
    ("1", nil),
  ])
  func theWordsAroundAFigureHoldTheFigure(_ example: (figure: String, words: String?)) {
    let text =
      "The A12 road, where 1,120 cars stood, is shut and firemen from the far side of the river, found 12 people dead in the cellar."
    let passage = Citation(article: .init("article-a"), start: 10, end: 10 + text.unicodeScalars.count, exact: text)
    let excerpt = Excerpt(of: passage, around: example.figure)
    #expect((excerpt == nil) == (example.words == nil))
    guard let excerpt, let words = example.words else { return }
    #expect(excerpt.citation.exact.contains(words))
    #expect(excerpt.citation.end - excerpt.citation.start == excerpt.citation.exact.unicodeScalars.count)
  }

  @Test func thePictureOfAnArticleThatMayNotBeQuotedHasNoWordsOfIts() throws {
    var days = try TwoDays()
    days.first.input.articles[0].flags = [Article.noSnippet]
    let edition = days.first.publish()
    #expect(edition.storyPage(0).contains("Jon Aster/Harbour Post"))
    for file in edition.files {
      #expect(!file.text.contains("its arches under water"), "\(file.path)")
      #expect(!file.text.contains("keystones of a stone bridge"), "\(file.path)")
    }
  }
}
