import NewsModel
import Normalization
import Testing

struct RejectionTests {
  @Test func aConsentWallIsNoArticle() {
    let wall = """
      <html><head><title>Before you continue</title></head><body><h1>Before you continue</h1>
      <p>We and our partners use cookies and similar techniques to process personal data, to show advertising and to measure it.
      You may accept all purposes or manage your consent in the privacy settings at any time.</p></body></html>
      """
    #expect(reasons(page(wall)) == ["page.consent"])
  }

  @Test func anErrorPageIsNoArticle() {
    #expect(
      reasons(page("<html><head><title>404 – Page not found</title></head><body><h1>Oops</h1></body></html>")) == [
        "page.error"
      ])
  }

  @Test func aFrontPageIsNoArticle() {
    let links = (0..<60).map {
      "<li><a href='/story-\($0)'>A headline about something that happened, number \($0)</a></li>"
    }
    let front = "<html><head><title>Harbour Post</title></head><body><ul>\(links.joined())</ul></body></html>"
    #expect(reasons(page(front, url: "https://www.harbourpost.example/")) == ["page.sectionFront"])
    #expect(reasons(page(front, url: "https://www.harbourpost.example/world/")) == ["page.sectionFront"])
  }

  @Test func aListOfTeasersIsNoArticle() {
    let teasers = (0..<5).map { number in
      "<div><a href='/s\(number)'><h3>Something happened in district \(number)</h3></a><p>It was seen by many people, who say that it was number \(number).</p></div>"
    }
    let list = "<html><head><title>Nation</title></head><body><main>\(teasers.joined())</main></body></html>"
    #expect(reasons(page(list, url: "https://www.harbourpost.example/nation")) == ["page.sectionFront"])
  }

  @Test func aShortAddressAloneIsNoList() {
    let story = "<html><head><title>Storm closes port</title></head><body><main>\(report)</main></body></html>"
    #expect(reasons(page(story, url: "https://www.harbourpost.example/storm")).isEmpty)
  }

  @Test func aFormToLogInIsNoArticle() {
    let form =
      "<html><head><title>Sign in to Harbour Post</title></head><body><form><p>Forgot your password? Reset it.</p></form></body></html>"
    #expect(reasons(page(form, url: "https://www.harbourpost.example/login")) == ["page.form"])
  }

  @Test func aCheckForRobotsIsNoArticle() {
    #expect(
      reasons(page("<html><head><title>Just a moment...</title></head><body>Checking</body></html>")) == [
        "page.challenge"
      ])
  }

  @Test func aPageWithAnErrorStatusIsNoArticle() {
    var missing = page("<html><title>Storm</title><p>Text</p></html>")
    missing.status = 410
    #expect(reasons(missing) == ["http.status"])
  }

  @Test func anImportThatIsNoObjectIsMalformed() {
    var capture = page("[1, 2]")
    capture.kind = .article
    #expect(reasons(capture) == ["import.malformed"])
  }

  @Test func anImportWithoutTextIsKeptAsTitleOnly() {
    var capture = page(#"{"headline":"Storm closes port"}"#)
    capture.kind = .article
    let article = article(capture)
    #expect(article?.headline == "Storm closes port")
    #expect(article?.flags == ["thin", "title-only", "undated"])
  }

  @Test func aLivePageFromLastMonthIsTooOld() {
    var capture = page(
      "<html><head><title>Storm</title><meta property='article:published_time' content='2026-01-20T10:00:00Z'></head>"
        + "<body><article>\(report)</article></body></html>")
    capture.via = "feed"
    #expect(reasons(capture) == ["date.tooOld"])
    capture.via = "warc:old"
    #expect(article(capture)?.flags == ["outsideWindow"])
  }
}
