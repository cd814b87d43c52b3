import NewsModel
import Normalization
import Testing

/// One article under many addresses.
struct CanonicalTests {
  private static let own = "https://www.harbourpost.example/world/storm"

  private func html(_ canonical: String?) -> String {
    let link = canonical.map { "<link rel='canonical' href='\($0)'>" } ?? ""
    return "<html><head><title>Storm closes port</title>\(link)</head><body><article>\(report)</article></body></html>"
  }

  @Test(arguments: [
    ("https://amp.harbourpost.example/world/storm.amp", own, own), ("https://m.harbourpost.example/s/4471", own, own),
    (own + "?utm_source=feed&utm_medium=rss", nil, own), (own + "?id=7&fbclid=x", nil, own + "?id=7"),
    (own, "https://www.harbourpost.example/world/storm?utm_campaign=x", own), (own + "/amp", "/world/storm", own),
    // Not believed: another site's page, and the front.
    (own, "https://elsewhere.example/world/storm", own), (own, "https://www.harbourpost.example/", own),
  ])
  func theCanonicalAddressStandsForTheArticle(url: String, declared: String?, canonical: String) {
    #expect(article(page(html(declared), url: url))?.canonicalURL == canonical)
  }

  @Test func pagesForPhonesAndCountedClicksAreOneArticle() {
    let captures = [
      page(html(nil), url: Self.own), page(html(Self.own), url: "https://amp.harbourpost.example/world/storm.amp"),
      page(html(Self.own), url: "https://m.harbourpost.example/s/4471"),
      page(html(nil), url: Self.own + "?utm_source=newsletter"),
    ]
    let result = Normalizer(day: testDay).normalize(captures)
    #expect(result.articles.map(\.canonicalURL) == [Self.own])
    #expect(result.rejections.isEmpty)
  }
}
