import JSON
import NewsModel
@testable import Normalization
import Testing

/// What only the day as a whole can tell.
struct DayTests {
  private func story(_ number: Int, title: String, body: String = report, host: String = "gazette.example") -> Capture {
    page(
      "<html><head><title>\(title)</title></head><body><article><p>\(number) people were on the mole.</p>\(body)</article></body></html>",
      url: "https://\(host)/story-\(number)")
  }

  @Test func aPartThatEndsManyTitlesOfADomainIsItsPublishersName() {
    let titles = [
      "Storm closes port - Norrland am Abend", "Fish levy postponed - Norrland am Abend",
      "Honey harvest falls - Norrland am Abend",
    ]
    let captures = titles.enumerated().map { story($0.offset, title: $0.element) }
    let headlines = Normalizer(day: testDay).normalize(captures).articles.map(\.headline).sorted()
    #expect(headlines == ["Fish levy postponed", "Honey harvest falls", "Storm closes port"])
  }

  /// As `==` sees no difference, scalars are compared.
  @Test func lettersAreComposed() throws {
    let data =
      #"<script type="application/ld+json">{"@type":"NewsArticle","author":"Ame\u0301lie Roy","keywords":"e&#769;te\u0301"}</script>"#
    let decomposed = story(
      1, title: "Cafe\u{301} in der Mu&#x308;hle",
      body: data + "<p>Vie\u{302}\u{323}t and Vie&#770;&#803;t, two ferries, lay at the mole all night.</p>" + report)
    let article = try #require(Normalizer(day: testDay).normalize([decomposed]).articles.first)
    #expect(article.author == ["Amélie Roy"])
    #expect(article.keywords == ["été"])
    #expect(article.articleBody.contains("Việt and Việt, two"))
    #expect(!article.jsonText.unicodeScalars.contains { (0x300..<0x370).contains($0.value) })
    #expect(article.headline.unicodeScalars.contains("é"))
  }

  @Test func theOrderOfCapturesChangesNothing() {
    let captures = (0..<12).map {
      story($0, title: "Story number \($0 % 5) of the day | The Gazette of Norrland", host: "h\($0 % 3).example")
    }
    let normalizer = Normalizer(day: testDay)
    let first = normalizer.normalize(captures)
    for turn in 1..<4 {
      let turned = normalizer.normalize(Array(captures[turn...] + captures[..<turn]).reversed())
      #expect(turned.articles.map(\.jsonText) == first.articles.map(\.jsonText))
    }
  }

  @Test func equalTextsAreDuplicatesAndNearOnesAreCopies() {
    let same = story(1, title: "Storm closes port", host: "one.example")
    var other = story(1, title: "Port closed by storm", host: "two.example")
    other.url = "https://two.example/port"
    let near = page(
      "<html><title>Port shut</title><body><article><p>1 people were on the mole.</p>\(report)<p>Updated at noon with more.</p></article></body></html>",
      url: "https://three.example/port")
    let articles = Normalizer(day: testDay).normalize([same, other, near]).articles
    #expect(articles.count == 3)
    #expect(Set(articles.map(\.copyGroup)).count == 1)
    #expect(articles.allSatisfy { $0.copyGroup != nil })
    #expect(articles.filter { $0.duplicateOf != nil }.count == 1)
  }

  @Test func anUnsignedCopyOfAnAgencysTextIsTheAgencys() throws {
    let more = (1...6).map {
      "<p>Ferry number \($0) lay off the mole with its lamps lit and its engines warm all night.</p>"
    }
    func printed(_ paragraphs: [String], by author: String, host: String) -> Capture {
      page(
        "<html><head><title>Storm closes port</title><meta name='author' content='\(author)'></head><body><article>"
          + paragraphs.joined() + "</article></body></html>", url: "https://\(host)/storm")
    }
    let wire = printed([report] + more, by: "Reuters", host: "agency.example")
    let cut = printed([report] + more.dropLast(2), by: "Ada Byron", host: "radio.example")
    let own = printed(
      [
        "<p>We spent the night on the mole among the passengers, who sang, and nobody from the harbour office came by.</p>"
      ]
        + more.prefix(1), by: "Karl Noll", host: "paper.example")
    let articles = Normalizer(day: testDay).normalize([wire, cut, own]).articles
    let copy = try #require(articles.first { $0.url.contains("radio") })
    let source = try #require(articles.first { $0.url.contains("agency") })
    #expect(copy.wire?.agency == "Reuters")
    #expect(copy.wire?.evidence.hasSuffix(" % of the shingles of \(source.id.rawValue)") == true)
    #expect(articles.first { $0.url.contains("paper") }?.wire == nil)
  }

  @Test func capturesOfOneArticleBecomeOne() {
    let early = page(
      "<html><title>Storm</title><body><article>\(report)</article></body></html>", at: "2026-03-02T08:00:00Z")
    let late = page(
      "<html><title>Storm closes port</title><link rel=canonical href='https://www.harbourpost.example/world/storm-closes-port'>"
        + "<body><article>\(report)</article></body></html>",
      url: "https://www.harbourpost.example/world/storm-closes-port?utm_source=feed", at: "2026-03-02T10:00:00Z")
    let result = Normalizer(day: testDay).normalize([early, late])
    #expect(result.articles.map(\.headline) == ["Storm closes port"])
    #expect(result.merged == 1)
  }

  @Test func aFeedEntryGivesItsPageWhatItLacks() {
    let shown = page("<html><title>Storm closes port</title><body><article>\(report)</article></body></html>")
    var entry = shown
    entry.kind = .feedEntry
    entry.body = nil
    entry.feed = .init()
    entry.feed?.title = "Storm closes port"
    entry.feed?.datePublished = Instant("2026-03-02T06:00:00Z")
    entry.identify()
    let result = Normalizer(day: testDay).normalize([entry, shown])
    #expect(result.articles.first?.datePublished.value == Instant("2026-03-02T06:00:00Z"))
    #expect(result.articles.first?.datePublished.from == .feed)
    #expect(result.articles.first?.articleBody == reportText)
    #expect(result.merged == 1)
  }

  /// The later of two lenders may come before, between or after the others.
  @Test func lendersAreAskedInTheirOrderAndNotInThatOfArrival() throws {
    func lender(_ author: String, _ hour: Int, lead: String = "") -> Capture {
      page(
        "<html><head><title>Storm closes port</title>\(lead)</head><body><article><h1>Storm closes port</h1>"
          + (author.isEmpty
            ? "" : "<p class='byline'>By \(author)</p><time datetime='2026-03-01T0\(hour):00:00Z'></time>")
          + "\(report)</article></body></html>", at: "2026-03-02T0\(hour):00:00Z")
    }
    let early = lender("Karl Noll", 1, lead: "<meta property='og:title' content='Port closed by storm'>")
    let captures = [
      early, lender("Ada Byron", 2), lender("", 3, lead: "<meta property='og:title' content='Storm shuts port'>"),
      lender("", 4),
    ]
    for order in [[0, 1, 2, 3], [3, 0, 1, 2], [0, 3, 1, 2], [1, 3, 2, 0], [2, 1, 0, 3], [3, 2, 1, 0]] {
      let kept = try #require(Normalizer(day: testDay).normalize(order.map { captures[$0] }).articles.first)
      #expect(kept.capture == captures[3].id)
      #expect(kept.author == ["Ada Byron"])
      #expect(kept.datePublished.value == Instant("2026-03-01T02:00:00Z"))
      #expect(kept.alternativeHeadlines.feed == "Storm shuts port")
    }
  }

  @Test func aCaptureThatCameTwiceIsTheSameInEitherOrder() {
    let captures = ["Ada’s feed", "Karl’s feed", "Ida’s feed"].map { title in
      var capture = page("<html><title>Storm closes port</title><body><article>\(report)</article></body></html>")
      capture.feed = .init()
      capture.feed?.title = title
      return capture
    }
    let orders = [[0, 1, 2], [1, 2, 0], [2, 1, 0], [0, 2, 1]].map { order in
      Normalizer(day: testDay).normalize(order.map { captures[$0] }).articles.map(\.jsonText)
    }
    #expect(Set(orders).count == 1)
  }

  @Test func theDayInTheAddressOfAnEarlierCaptureIsNotLost() {
    let html =
      "<html><title>Storm closes port</title><link rel=canonical href='https://www.harbourpost.example/world/storm-closes-port'>"
      + "<body><article>\(report)</article></body></html>"
    let early = page(
      html, url: "https://www.harbourpost.example/2026/02/28/storm-closes-port", at: "2026-03-02T09:00:00Z")
    let late = page(html, at: "2026-03-02T10:00:00Z")
    for captures in [[early, late], [late, early]] {
      let kept = Normalizer(day: testDay).normalize(captures).articles.first
      #expect(kept?.capture == late.id)
      #expect(kept?.datePublished.value == Instant("2026-02-28T00:00:00Z"))
      #expect(kept?.datePublished.reliable == false)
      #expect(kept?.flags.contains("undated") == false)
    }
  }

  @Test func outcomesSurviveBeingWrittenDown() throws {
    let normalizer = Normalizer(day: testDay)
    let captures =
      (0..<4).map { story($0, title: "Story number \($0)") } + [page("<title>404</title>", url: "https://x.example/1")]
    let outcomes = captures.map(normalizer.read)
    let read = try outcomes.map { try Outcome(jsonText: $0.jsonText) }
    let direct = finished(outcomes)
    let again = finished(read)
    #expect(again.articles.map(\.jsonText) == direct.articles.map(\.jsonText))
    #expect(again.rejections.map(\.jsonText) == direct.rejections.map(\.jsonText))
  }

  private func finished(_ outcomes: [Outcome]) -> NormalizedDay.Result {
    var day = NormalizedDay(.init())
    day.add(outcomes)
    return day.finish()
  }
}
