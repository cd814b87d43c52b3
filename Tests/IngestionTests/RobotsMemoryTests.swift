import NewsModel
import Testing

@testable import Ingestion

private func robots(_ web: StubWeb, _ text: String, at host: String = "a.example") {
  web.set("https://\(host)/robots.txt", 200, [], "User-agent: *\n" + text)
}

@Test func aRedirectIsNotFollowedToWhatRobotsForbid() {
  let web = StubWeb()
  robots(web, "Disallow: /private/\n")
  let paths = (1...4).map { "/\($0)" }
  web.feed(paths.map { item($0) })
  for path in paths { web.redirects["https://a.example\(path)"] = "https://a.example/private\(path)" }
  let reading = read(web)
  // The host has answered: all four are asked for.
  #expect(reading.findings.compactMap(\.reason) == [String](repeating: "refused.robots", count: 4))
  #expect(web.paths == ["/robots.txt", "/feed"] + paths)
}

@Test func aRedirectToAnotherSiteAsksItsRobots() {
  let web = StubWeb()
  web.feed([item("/1"), item("/2")])
  web.redirects["https://a.example/1"] = "https://b.example/1"
  web.redirects["https://a.example/2"] = "https://c.example/2"
  robots(web, "Crawl-delay: 2\nDisallow:\n")
  robots(web, "Crawl-delay: 7\nDisallow:\n", at: "b.example")
  robots(web, "Crawl-delay: 60\nDisallow:\n", at: "c.example")
  web.set("https://b.example/1", 200, [("content-type", "text/html")], "<html><p>x")
  let reading = read(web)
  #expect(web.asked.filter { $0.purpose == .page }.map(\.delay) == [2, 7, 2])
  #expect(reading.findings.compactMap(\.rejection?.detail) == ["robots.txt asks for 60.0 s between requests"])
}

@Test func aFeedIsNotReadWhereARedirectLeadsToWhatRobotsForbid() {
  let web = StubWeb()
  robots(web, "Disallow: /private/\n")
  web.redirects["https://a.example/feed"] = "https://a.example/private/feed"
  let health = read(web).health
  #expect(health.map(\.state) == [.refused])
  #expect(health.map(\.detail) == ["robots.txt disallows it"])
}

@Test(arguments: [("4", nil, 4), ("4", 9, 9), ("9", 4, 9), ("3600", nil, 30)])
func everyRequestButTheFirstKeepsTheSitesPace(_ asked: String, _ own: Int?, _ delay: Double) {
  let web = StubWeb()
  robots(web, "Crawl-delay: \(asked)\nDisallow:\n")
  let picture = #"<meta property="og:image" content="https://a.example/harbour.jpg">"#
  web.set(
    "https://a.example/feed", 200, [], "<sitemapindex><sitemap><loc>https://a.example/m</loc></sitemap></sitemapindex>")
  web.set(
    "https://a.example/m", 200, [],
    "<urlset xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>https://a.example/1</loc><n:news><n:title>T</n:title></n:news></url></urlset>"
  )
  web.page("/1", picture)
  _ = read(web) {
    $0.delay = own
    $0.images = nil
  }
  let paced = web.asked.dropFirst()
  #expect(paced.allSatisfy { $0.delay == delay }, "\(paced.map { "\($0.url.path) \($0.delay ?? -1)" })")
  let all = ["/robots.txt", "/feed", "/m", "/1", "/.well-known/tdmrep.json", "/harbour.jpg"]
  #expect(web.paths == (asked == "3600" ? Array(all.prefix(3)) : all))
}
