@testable import Normalization
import NewsModel
import Testing

struct DateTests {
  /// The day and the source that a page gives; `head` and `body` stand around the report.
  private func day(
    head: String = "", before: String = "", after: String = "", html: String = "<html>",
    url: String = "https://www.harbourpost.example/world/storm"
  ) -> String? {
    let article = article(
      page(
        """
        \(html)<head><title>Storm closes port</title>\(head)</head><body>\(before.contains("<h1") ? "" : "<h1>Storm closes port</h1>")\
        \(before)<div class="entry-content">\(report)</div>\(after)</body></html>
        """, url: url))
    guard let date = article?.datePublished, let value = date.value else { return nil }
    return "\(value.day) \(date.from.rawValue)"
  }

  @Test(arguments: [
    ("https://a.example/2025/07/05/storm", "2025-07-05"), ("https://a.example/news-20250705.html", "2025-07-05"),
    ("https://a.example/2025-7-5-storm", "2025-07-05"), ("https://a.example/2025/13/05/", nil),
    ("https://a.example/id/120250705123", nil),
  ])
  func addressesMayHoldADay(url: String, day: String?) {
    #expect(WebAddress(url).flatMap(URLDate.find) == day)
  }

  @Test func aDayWrittenInSeveralElementsIsOne() {
    let box =
      "<div class='datum'><span class='monat'>Feb</span><span class='tag'>18</span><span class='jahr'>2026</span></div>"
    #expect(day(before: box) == "2026-02-18 time")
  }

  @Test func theTimeOfACommentIsNotThePages() {
    let comments =
      """
      <div class="comments"><div><time datetime="2026-02-20T10:00Z">20.2.</time><p>Well said.</p></div>
      <div><time datetime="2026-02-19T10:00Z">19.2.</time><p>Indeed.</p></div></div>
      """
    #expect(day(after: "<p>Veröffentlicht am 16.02.2026<br>Dauer: 1 Stunde</p>" + comments) == "2026-02-16 time")
    #expect(day(after: comments) == "2026-02-19 time")
  }

  @Test func theFootOfTheArticleMayHaveTheInstant() {
    let foot =
      "<footer><time class='entry-date published' datetime='2026-02-27T22:41:07-05:00'>27.2.</time></footer>"
    let story = "<article><h1>Storm closes port</h1>\(report)\(foot)</article>"
    let url = "https://a.example/2026/02/27/storm"
    #expect(day(before: story, url: url) == "2026-02-28 time")
    // What stands in the foot of the page is not the article's.
    #expect(
      day(before: "<article><h1>Storm closes port</h1>\(report)</article>", after: foot, url: url) == "2026-02-27 url")
  }

  @Test func machinesAreToldADayInManyWays() {
    #expect(day(head: "<meta name='mediator_published_time' content='2026-02-27T12:40:00Z'>") == "2026-02-27 meta")
    #expect(day(head: "<meta property='og:regDate' content='20260227141231'>") == "2026-02-27 meta")
    #expect(
      day(head: "<meta name='parsely-page' content='{&quot;pub_date&quot;:&quot;2026-02-27T12:40:00Z&quot;}'>")
        == "2026-02-27 meta")
    let head =
      """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm","datePublished":1772193600000}</script>
      """
    #expect(day(head: head) == "2026-02-27 jsonld")
  }

  @Test func theDayOfWhatIsQuotedIsNotThePages() {
    let post = "<blockquote><p>Posted by Ada on <a href='https://social.example/1'>1 March 2026</a></p></blockquote>"
    #expect(day(after: post, url: "https://a.example/2026/02/27/storm") == "2026-02-27 url")
    #expect(
      day(after: "<p>Stand: 28.02.2026</p>" + post, url: "https://a.example/2026/02/27/storm") == "2026-02-28 time")
  }

  @Test func aFilmOnThePageHasADayOfItsOwn() {
    let head =
      """
      <meta property="article:published_time" content="2026-02-27T10:00:00Z"><script type="application/ld+json">
      {"@type":"VideoObject","name":"The port","uploadDate":"2024-01-16T14:53:35Z"}</script>
      """
    #expect(day(head: head) == "2026-02-27 meta")
  }

  @Test func ofSeveralDaysTheOneOfTheAddressesMonthIsTaken() {
    let lines = "<p class='date'>3 March 2024</p><p class='date'>26 May 2008</p>"
    #expect(day(before: lines, url: "https://a.example/2008/05/storm.html") == "2008-05-26 time")
    #expect(day(before: lines, url: "https://a.example/2025/storm.html") == "2024-03-03 time")
  }

  @Test func theDayOfAnEventOrAChangeIsNotThatOfThePublication() {
    #expect(
      day(
        before: "<div class='event-date'>19.1.2026, 10 Uhr</div>", after: "<div class='node-post-date'>20.12.2025</div>"
      )
        == "2025-12-20 time")
    #expect(
      day(before: "<span class='date updated'>1 March 2026</span> <span class='entry-date'>26 February 2026</span>")
        == "2026-02-26 time")
  }

  @Test func namesOfThePagesPartsAreTheLastResort() {
    #expect(day(after: "<main id='news20260224_k10'></main>") == "2026-02-24 url")
    #expect(
      day(head: "<meta property='og:image' content='https://img.example/2026/02/25/port.jpg'>") == "2026-02-25 url")
  }

  @Test func whatStandsRightBelowTheHeadlineBelongsToIt() {
    let top = "<div class='header'><ul class='nav'><li>Tuesday, (8 Dec 2020)</li></ul></div>"
    let lines = String(repeating: "<p>Ships, ports and weather</p>", count: 10)
    let below = "<h1>Storm closes port</h1><ul class='nav meta'><li>13 Oct 2020 18:29</li></ul>"
    #expect(day(before: top + lines + below) == "2020-10-13 time")
  }

  @Test func thePublicationMayStandInTheTitleOfAnAbbreviation() {
    #expect(
      day(before: "<abbr class='published' title='2026-02-18T09:00:00+01:00'>last week</abbr>") == "2026-02-18 time")
  }

  @Test func noDayIsYearsAhead() { #expect(day(after: "<p>Offer ends 5 October 2059</p>") == nil) }

  @Test(arguments: [
    ("<html lang='fr'>", "a.example", "2025-05-07 time"), ("<html lang='en-US'>", "a.example", "2025-07-05 time"),
    ("<html lang='en'>", "a.example", nil), ("<html lang='en-US'>", "a.co.uk", "2025-05-07 time"),
    ("<html lang='ja'>", "a.example", nil), ("<html lang='en'>", "a.gov", "2025-07-05 time"),
    ("<html lang='en-GB'>", "a.io", "2025-05-07 time"),
  ])
  func theOrderOfAShortDateIsThatOfWhoWrites(html: String, host: String, date: String?) {
    #expect(day(before: "<p class='date'>07/05/2025</p>", html: html, url: "https://\(host)/storm") == date)
  }

  @Test(arguments: [
    ("https://a.example/2025/jul/05/storm", "2025-07-05"), ("https://a.example/2025/julio/05/storm", "2025-07-05"),
    ("https://a.example/2025/top/05/storm", nil), ("https://a.example/2025/07/storm", nil),
  ])
  func monthsInAddressesMayBeNames(url: String, day: String?) {
    #expect(WebAddress(url).flatMap(URLDate.find) == day)
  }

  @Test func anAddressMayHoldAMonth() {
    #expect(WebAddress("https://a.example/2024/02/storm").flatMap(URLDate.month)?.upperBound == Day("2024-02-29"))
    #expect(WebAddress("https://a.example/2024/12/storm").flatMap(URLDate.month)?.upperBound == Day("2024-12-31"))
    #expect(WebAddress("https://a.example/2024/13/storm").flatMap(URLDate.month) == nil)
  }

  @Test(arguments: [
    (#"{"headline":"Storm closes port"}"#, "2026-02-28", Article.PublicationDate.Source.url),
    (#"{"headline":"Storm closes port","datePublished":"2026-03-01"}"#, "2026-03-01", .meta),
    (#"{"headline":"Storm closes port","datePublished":"1 May 2027"}"#, "2026-02-28", .url),
    (#"{"headline":"Storm closes port","datePublished":"soon"}"#, "2026-02-28", .url),
  ])
  func aRecordWithoutADateHasTheDayOfItsAddress(json: String, day: String, from: Article.PublicationDate.Source) {
    var capture = page(json, url: "https://www.harbourpost.example/2026/02/28/storm-closes-port")
    capture.kind = .article
    let published = article(capture)?.datePublished
    #expect(published?.value?.day == Day(day))
    #expect(published?.from == from)
    #expect(published?.reliable == (from == .meta))
    #expect(article(capture)?.flags.contains("undated") == false)
  }

  @Test func anEntryWithoutADateHasTheDayOfItsAddress() {
    var entry = page("", url: "https://www.harbourpost.example/2026/02/28/storm-closes-port")
    entry.kind = .feedEntry
    entry.body = nil
    entry.feed = .init()
    entry.feed?.title = "Storm closes port"
    #expect(article(entry)?.datePublished.value?.day == Day("2026-02-28"))
    #expect(article(entry)?.datePublished.from == .url)
    entry.feed?.datePublished = Instant("2026-03-02T06:00:00Z")
    #expect(article(entry)?.datePublished.from == .feed)
  }
}
