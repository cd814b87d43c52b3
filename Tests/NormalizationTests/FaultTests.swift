import NewsModel
import Normalization
import Testing

/// The faults of the page that set the task, by their numbers.
struct FaultTests {
  @Test(arguments: [
    ("F5", "Storm closes port - Harbour Post", "Harbour Post"),
    ("F6", "Storm closes port | HBP", "HBP"),
    ("F7", "Storm closes port | Harbour Post News", "Harbour Post"),
    ("F8", "Storm closes port | World News | Harbour Post", "Harbour Post"),
  ])
  func titlesLoseTheirPublisher(fault: String, title: String, site: String) {
    let article = article(
      page(
        """
        <html><head><title>\(title)</title><meta property="og:site_name" content="\(site)"></head>
        <body><article>\(report)</article></body></html>
        """))
    #expect(article?.headline == "Storm closes port", "\(fault)")
    #expect(article?.headlineRaw == title)
  }

  @Test func f9TitlesOfDrawingsAreNotRead() {
    let logo = "<svg><title>Harbour Post Company</title><path d='M0'/></svg>"
    let article = article(
      page(
        """
        <html><head><title>Storm closes port</title></head>
        <body><header><a href="/">\(logo)</a></header><article>\(report)</article>\(logo)</body></html>
        """))
    #expect(article?.headline == "Storm closes port")
    #expect(article?.articleBody == reportText)
  }

  @Test func f9TheTitleOfADrawingIsNoneOfAPageWithout() {
    let logo = "<svg><title>Harbour Post Company</title><path d='M0'/></svg>"
    #expect(
      reasons(page("<html><body><header>\(logo)</header><article>\(report)</article></body></html>")) == [
        "headline.missing"
      ])
  }

  @Test func f10TheWordsOfButtonsAreNoTitle() {
    let article = article(
      page(
        """
        <html><head><title>Storm closes port</title></head><body><button>Close icon</button>
        <article><h1>Storm closes port<svg><title>Close icon</title></svg></h1>\(report)</article></body></html>
        """))
    #expect(article?.headline == "Storm closes port")
  }

  @Test func f11ADayThatCouldBeTwoIsNotGuessed() {
    let article = article(
      page(
        "<html><head><title>Storm</title></head><body><article><p class='date'>02/03/2026</p>\(report)</article></body></html>"
      ))
    #expect(article?.datePublished.value == nil)
    #expect(article?.flags.contains("undated") == true)
  }

  @Test func f13AnEditionsHostIsItsPublisher() {
    let article = article(
      page(
        "<html><head><title>Storm</title><meta property='og:site_name' content='Harbour Post'></head><body><article>\(report)</article></body></html>",
        url: "https://edition.harbourpost.example/storm"))
    #expect(article?.publisher.id.rawValue == "harbourpost.example")
    #expect(article?.publisher.name == "Harbour Post")
  }

  @Test func f27AnAllegationKeepsTheSentenceThatSaysWhoseItIs() {
    let article = article(
      page(
        """
        <html><head><title>Storm</title></head><body><article>\(report)
        <p>The captain had been drinking.</p><p>So the harbour office says; his lawyer denies it.</p></article></body></html>
        """))
    #expect(
      article?.articleBody.hasSuffix(
        "The captain had been drinking.\n\nSo the harbour office says; his lawyer denies it.") == true)
  }

  @Test(arguments: [
    ("Opinion: Let the fountain stand", "/news/fountain"), ("Let the fountain stand", "/opinion/fountain"),
    ("Let the fountain stand | Opinion", "/news/fountain"),
  ])
  func f28OpinionIsMarked(title: String, path: String) {
    let article = article(
      page(
        "<html><head><title>\(title)</title></head><body><article>\(report)</article></body></html>",
        url: "https://a.example" + path))
    #expect(article?.genre == .opinion)
  }

  @Test(arguments: [
    ("<div><a href=\"/\">Harbour Post</a><span>Opinion</span></div>", Article.Genre.opinion),
    ("<p>Comment</p>", .opinion), ("<div><a href=\"/opinion\">Opinion</a></div>", .report),
    ("<ul><li>News</li><li>Opinion</li></ul>", .report),
    ("<div><span>Opinion</span><span>Weather</span></div>", .report),
  ])
  func f28OpinionIsMarkedByTheSectionAboveTheHeadline(label: String, genre: Article.Genre) {
    let article = article(
      page(
        "<html><head><title>Let the fountain stand</title></head><body>\(label)<h1>Let the fountain stand</h1>\(report)</body></html>"
      ))
    #expect(article?.genre == genre)
  }

  @Test func f12ADayToComeIsFlaggedAndAnotherTaken() {
    let article = article(
      page(
        "<html><head><title>Storm</title></head><body><article><h1>Storm closes port</h1><p>04 APR 2026 17:55 GMT</p>\(report)</article></body></html>",
        url: "https://a.example/copy/20260302-storm"))
    #expect(article?.datePublished.value == Instant("2026-03-02T00:00:00Z"))
    #expect(article?.datePublished.reliable == false)
    #expect(article?.flags.contains("future-dated") == true)
  }

  @Test func f12ADayToComeThatSeveralWitnessesNameIsKept() {
    let article = article(
      page(
        """
        <html><head><title>Storm</title><meta property="article:published_time" content="2026-04-04T17:55:00Z"></head>
        <body><article><h1>Storm closes port</h1><time datetime="2026-04-04">4 April</time>\(report)
        <p>Last seen on 1 March 2026</p></article></body></html>
        """))
    #expect(article?.datePublished.value == Instant("2026-04-04T17:55:00Z"))
    #expect(article?.datePublished.reliable == false)
    #expect(article?.flags.contains("future-dated") == true)
  }

  @Test func f12TimesAreKeptWithTheirZone() {
    let article = article(
      page(
        """
        <html><head><title>Storm closes port</title>
        <meta property="article:published_time" content="2026-03-01T23:30:00-05:00"></head>
        <body><article>\(report)</article></body></html>
        """))
    #expect(article?.datePublished.value == Instant("2026-03-02T04:30:00Z"))
    #expect(article?.datePublished.raw == "2026-03-01T23:30:00-05:00")
    #expect(article?.datePublished.zoneKnown == true)
    #expect(article?.datePublished.from == .meta)
  }

  @Test func f29AStubVideoPageIsMarkedAsOne() {
    let article = article(
      page(
        """
        <html><head><title>Watch the storm arrive</title><meta property="og:type" content="video.other"></head>
        <body><h1>Watch the storm arrive</h1><p>The storm reached the port of Lindholm on Sunday evening, in pictures.</p></body></html>
        """, url: "https://www.harbourpost.example/video/storm"))
    #expect(article?.genre == .video)
    #expect(article?.flags.contains("thin") == true)
  }
}
