import JSON
import NewsModel
import Testing

@testable import Publication

@Suite struct CorrectionTests {
  var days: TwoDays

  init() throws { days = try TwoDays() }

  private func label(_ kind: Label.Kind, _ edit: (inout Label) -> Void) -> Label {
    var label = Label()
    label.id = Label.ID(kind: "label", of: [kind.rawValue])
    label.kind = kind
    label.at = Instant("2026-03-04T10:00:00Z")
    edit(&label)
    return label
  }

  /// Every form of the day, and the pages of the site made from it.
  private func everything(_ edition: PublishedEdition) throws -> [RenderedFile] {
    let day = try PublishedDay(jsonText: edition.text("api/v1/days/2026-03-02.json"))
    return edition.files.filter { !$0.path.hasSuffix(".epub") && !$0.path.hasSuffix(".eml") }
      + SiteAssembler().files(of: [day])
  }

  @Test mutating func aCorrectionShowsInEveryForm() throws {
    let cluster = days.bridge
    days.first.input.labels = [
      label(.correction) {
        $0.cluster = cluster.id
        $0.oldText = "rose by two metres"
        $0.newText = "rose by three metres"
        $0.note = "The service had misread its gauge."
      }
    ]
    let edition = days.first.publish()
    let page = edition.storyPage(0)
    #expect(
      page.contains("<del>rose by two metres</del> <ins>rose by three metres</ins> The service had misread its gauge."))
    #expect(page.contains("The River Maren rose by three metres overnight"))
    #expect(page.contains("\"correction\":[{\"@type\":\"CorrectionComment\""))
    #expect(page.contains("\"dateModified\":\"2026-03-04T10:00:00Z\""))
    let files = try everything(edition)
    for path in [
      "feed.atom", "feed.rss", "feed.json", "corrections/index.html", "index.html",
      "2026/03/02/stonehand-2026-03-02.md",
    ] {
      let text = files.first { $0.path == path }?.text ?? ""
      #expect(text.contains("three metres") || text.contains("Corrected"), "\(path)")
    }
    #expect(files.first { $0.path == "feed.atom" }?.text.contains("<updated>2026-03-04T10:00:00Z</updated>") == true)
    #expect(edition.edition.corrections.count == 1)
  }

  @Test mutating func aWrongFactWithoutWordsInItsPlaceIsNotPrinted() {
    let cluster = days.bridge
    days.first.input.labels = [
      label(.wrongFact) {
        $0.cluster = cluster.id; $0.oldText = "one man is missing"
      }
    ]
    let page = days.first.publish().storyPage(0)
    #expect(!page.contains("<span>Twenty-six people were injured and one man is missing"))
    #expect(page.contains("Removed as wrong"))
  }

  @Test mutating func aWrongPictureIsNotPrinted() {
    let cluster = days.bridge
    days.first.input.labels = [label(.wrongImage) { $0.cluster = cluster.id }]
    #expect(!days.first.publish().storyPage(0).contains("pictures/bridge.jpg"))
  }

  @Test mutating func anArticleTakenDownLeavesNoWordInAnyForm() throws {
    let taken = days.first.input.articles[1]
    days.first.input.labels = [label(.takeDown) { $0.articles = [taken.id] }]
    let edition = days.first.publish()
    for file in try everything(edition) {
      #expect(!file.text.contains("Twenty-six people"), "\(file.path)")
      #expect(!file.text.contains(taken.headline), "\(file.path)")
      #expect(!file.text.contains(taken.canonicalURL + "\""), "\(file.path)")
    }
    #expect(edition.storyPage(0).contains("One article is no longer shown."))
    #expect(edition.storyPage(0).contains("7 outlets\u{A0}· 7 articles"))
    #expect(edition.edition.gate.passed)
  }

  @Test mutating func aTakenDownHeadlineIsNoLinkOfOtherDays() {
    let post = days.first.input.articles[0]
    #expect(days.second.publish().storyPage(0).contains(post.headline))
    days.second.input.labels = [label(.takeDown) { $0.articles = [post.id] }]
    #expect(!days.second.publish().storyPage(0).contains(post.headline))
  }

  @Test mutating func aCorrectionOfADayIsNotedOnlyWhereItsWordsStood() {
    let date = days.first.input.date
    days.first.input.labels = [
      label(.correction) {
        $0.date = date; $0.oldText = "140 storks"; $0.newText = "14 storks"
      }
    ]
    let edition = days.first.publish()
    let noted = edition.edition.stories.indices.filter { edition.storyPage($0).contains("class=\"notice\"") }
    #expect(noted.count == 1)
    #expect(noted.allSatisfy { edition.storyPage($0).contains("Watchers counted 14 storks") })
  }

  @Test mutating func aStoryTakenDownLeavesATombstoneAtItsAddress() throws {
    let cluster = days.bridge
    let story = days.first.publish().edition.stories[0].story
    days.first.input.labels = [label(.takeDown) { $0.cluster = cluster.id }]
    let edition = days.first.publish()
    let page = edition.text("story/\(story)/2026-03-02/index.html")
    #expect(page.contains("This story was withdrawn"))
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(!page.contains("Maren"))
    #expect(!edition.edition.stories.map(\.story).contains(story))
    #expect(!edition.text("2026/03/02/index.html").contains("Old Bridge at Maren"))
  }

  @Test mutating func aSentenceThatAPersonCorrectedSaysSo() {
    let cluster = days.bridge
    days.first.input.labels = [
      label(.correction) {
        $0.cluster = cluster.id; $0.oldText = "two metres"; $0.newText = "three metres"
      }
    ]
    let page = days.first.publish().storyPage(0)
    #expect(page.contains("sentences of 2 articles of 2 outlets, word for word but for what a person corrected."))
    #expect(page.contains("rose by three metres overnight and closed the Old Bridge on Monday morning.</span>"))
    #expect(page.contains("</sup> <span class=\"mark\">Corrected</span>"))
    #expect(page.contains("what a person changed stands at the top."))
    #expect(page.contains("\"text\":\"Corrected\u{A0}· “two metres”\u{A0}· now “three metres”\""))
  }

  /// A story of a topic that no other has: the topic has no page when the story is withdrawn.
  @Test mutating func aWithdrawnStoryLeadsToNoListThatDoesNotHaveIt() throws {
    let cluster = days.bridge
    days.first.input.labels = [label(.takeDown) { $0.cluster = cluster.id }]
    let edition = days.first.publish()
    let story = try #require(
      edition.files.first { $0.text.contains("This story was withdrawn") && $0.path.hasSuffix(".html") })
    #expect(!story.text.contains("topics/disaster"))
    #expect(!story.text.contains("theme/"))
  }

  /// An address that two days have founds an event of one id on either.
  @Test mutating func aLabelOfAnotherDaysEventOfTheSameIdIsNotThisOnes() {
    let (cluster, tomorrow) = (days.bridge, days.second.input.date)
    days.first.input.labels = [
      label(.takeDown) {
        $0.cluster = cluster.id; $0.date = tomorrow
      }
    ]
    let edition = days.first.publish()
    #expect(edition.edition.stories.first?.cluster == cluster.id)
    #expect(!edition.storyPage(0).contains("This story was withdrawn"))
  }

  @Test mutating func aWrongFactIsNotPrintedAsTheHeadlineThatStandsInForOne() {
    let cluster = days.bridge
    days.first.input.labels = [
      label(.wrongFact) {
        $0.cluster = cluster.id; $0.oldText = "Old Bridge"
      }
    ]
    let page = days.first.publish().storyPage(0)
    #expect(page.contains("<h1>Maren under water: 26 injured as river bursts its banks<sup>"))
  }

  @Test mutating func aCorrectionByArticleIsMadeWhereOtherDaysLink() {
    let post = days.first.input.articles[0]
    days.second.input.labels = [
      label(.correction) {
        $0.articles = [post.id]; $0.oldText = "cuts the town in two"; $0.newText = "cuts the town off"
      }
    ]
    let page = days.second.publish().storyPage(0)
    #expect(page.contains("Flood closes the Old Bridge at Maren and cuts the town off"))
    #expect(!page.contains("cuts the town in two"))
  }

  @Test mutating func aDayWhoseArticlesWereAllTakenDownIsPrinted() {
    let articles = days.first.input.articles.map(\.id)
    days.first.input.labels = [label(.takeDown) { $0.articles = articles }]
    let edition = days.first.publish().edition
    #expect(edition.gate.passed)
    #expect(edition.counts.articles == 0)
  }

  /// Two outlets with a report of their own and one agency's text; the counts of the record no longer hold for what is shown.
  @Test func whatIsLeftIsCountedByWhoWroteIt() throws {
    var room = try Newsroom("2026-03-02")
    let outlets = ["daily-lantern", "valley-radio"]
    let own = outlets.map {
      room.article($0, "Storm over Velland", "A storm crossed Velland, \($0) reports from the coast.")
    }
    let prints = (outlets + ["le-phare"]).map { outlet in
      room.article(outlet, "Storm crosses Velland", "A storm crossed Velland. \(outlet) has it from an agency.") {
        $0.wire = .init(agency: "Velland News Agency", evidence: "(VNA)")
      }
    }
    let cluster = room.cluster(own + prints) {
      ($0.counts.articles, $0.counts.outlets, $0.counts.independent) = (5, 3, 3)
    }
    room.summary(of: cluster, own[0].says("Storm over Velland", in: "headline"))
    room.input.labels = [label(.takeDown) { $0.articles = [prints[2].id] }]
    #expect(room.publish().storyPage(0).contains("2 outlets\u{A0}· 4 articles\u{A0}· 3 independent reports"))
  }

  /// Three outlets that print one agency: whoever leaves, it is one voice.
  @Test func takingAnArticleDownAddsNoVoice() throws {
    var room = try Newsroom("2026-03-02")
    let reports = ["daily-lantern", "valley-radio", "le-phare"].map { outlet in
      room.article(outlet, "Storm over Velland", "A storm crossed Velland. \(outlet) has it from an agency.") {
        $0.wire = .init(agency: "Velland News Agency", evidence: "(VNA)")
      }
    }
    let cluster = room.cluster(reports) {
      ($0.counts.articles, $0.counts.outlets, $0.counts.independent) = (3, 3, 1)
    }
    room.summary(of: cluster, reports[0].says("Storm over Velland", in: "headline"))
    room.input.labels = [label(.takeDown) { $0.articles = [reports[2].id] }]
    #expect(room.publish().storyPage(0).contains("2 outlets\u{A0}· 2 articles\u{A0}· 1 independent report"))
  }

  @Test func aStoryHasNoMoreVoicesThanItsArticlesThatAreLeft() {
    var counted = Counts()
    (counted.articles, counted.independent) = (3, 3)
    let reports = ["a", "b"].map { outlet in
      var article = Article()
      article.id = Article.ID("article-" + outlet)
      article.publisher = Outlet(id: .init(outlet), name: outlet, domain: outlet + ".example")
      return article
    }
    #expect(PublishedCounts(of: reports, counted: counted).independent == 2)
  }

  @Test(arguments: [(1, false), (2, true)])
  func anEventIsTakenDownWithTheLastOfItsArticles(_ count: Int, _ isTakenDown: Bool) {
    var cluster = Cluster()
    cluster.id = Cluster.ID("cluster-a")
    cluster.members = ["a", "b"].map {
      var member = Cluster.Member()
      member.article = Article.ID("article-" + $0)
      return member
    }
    let labels = PrintedLabels([label(.takeDown) { $0.articles = cluster.members.prefix(count).map(\.article) }])
    #expect(labels.isTakenDown(cluster) == isTakenDown)
  }

  @Test mutating func correctionsAreMadeInTheOrderInWhichTheyWereSaid() {
    let cluster = days.bridge
    days.first.input.labels = [("three", "four", "12"), ("two", "three", "11")].map { old, new, hour in
      label(.correction) {
        $0.id = Label.ID("label-" + hour)
        $0.at = Instant("2026-03-04T\(hour):00:00Z")
        $0.cluster = cluster.id
        $0.oldText = "rose by \(old) metres"
        $0.newText = "rose by \(new) metres"
      }
    }
    #expect(days.first.publish().storyPage(0).contains("The River Maren rose by four metres overnight"))
  }

  @Test mutating func aFigureIsCorrectedToo() throws {
    let cluster = days.bridge
    func values(_ edition: PublishedEdition) throws -> [[String]] {
      try PublishedStory(jsonText: edition.text("api/v1/stories/\(edition.edition.stories[0].story)/2026-03-02.json"))
        .disagreements.map { $0.values.map(\.value) }
    }
    #expect(try values(days.first.publish()) == [["at least 23", "26"]])
    let correction = label(.correction) { ($0.cluster, $0.oldText, $0.newText) = (cluster.id, "26", "25") }
    days.first.input.labels = [correction]
    #expect(try values(days.first.publish()) == [["at least 23", "25"]])
    // One figure alone is no difference.
    days.first.input.labels = [label(.wrongFact) { ($0.cluster, $0.oldText) = (cluster.id, "26") }]
    #expect(try values(days.first.publish()) == [])
  }

  @Test(arguments: [
    (Label.Kind.correction, "Corrected"), (.wrongFact, "Removed as wrong"), (.wrongImage, "Picture removed"),
    (.takeDown, "Taken down"),
  ])
  func aNoticeSaysWhatWasDone(_ kind: Label.Kind, _ words: String) {
    var notice = Notice()
    notice.kind = kind.rawValue
    #expect(notice.kindText == words)
  }
}
