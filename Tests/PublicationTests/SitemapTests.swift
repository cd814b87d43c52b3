import JSON
import NewsModel
import Testing

@testable import Publication

@Suite struct SitemapTests {
  private let addresses = SiteAddresses(PublicationSettings())
  private let others: [Sitemap.Page] = ["", "about/"].map { .init($0, Instant(seconds: 0)) }

  private func sitemap(limit: Int) throws -> Sitemap {
    var sitemap = Sitemap(limit: limit)
    let days = try TwoDays()
    for room in [days.second, days.first] {
      sitemap.add(try PublishedDay(jsonText: room.publish().text("api/v1/days/\(room.input.date).json")))
    }
    return sitemap
  }

  private func addresses(in file: RenderedFile) -> [String] {
    file.text.matches(of: /<loc>https:\/\/stonehand.example\/([^<]*)<\/loc>/).map { String($0.output.1) }
  }

  @Test func aSmallSiteHasOneMapOfAllItsPages() throws {
    let files = try sitemap(limit: 50_000).files(others, addresses)
    #expect(files.map(\.path) == ["sitemap.xml"])
    #expect(files[0].text.contains("<urlset"))
    let pages = addresses(in: files[0])
    #expect(pages == pages.sorted() && Set(pages).count == pages.count)
    #expect(Set(["", "about/", "2026/03/02/", "2026/03/03/also/"]).isSubset(of: pages))
  }

  /// Search engines refuse a map of more than 50,000 addresses.
  @Test func aLargeSiteHasAMapADay() throws {
    let whole = addresses(in: try sitemap(limit: 50_000).files(others, addresses)[0])
    #expect(try sitemap(limit: whole.count).files(others, addresses).count == 1)
    let files = try sitemap(limit: whole.count - 1).files(others, addresses)
    #expect(
      files.map(\.path) == ["sitemap.xml", "sitemap-pages.xml", "2026/03/03/sitemap.xml", "2026/03/02/sitemap.xml"])
    #expect(files[0].text.contains("<sitemapindex") && files[0].text.contains("<sitemap>"))
    #expect(addresses(in: files[0]) == ["2026/03/02/sitemap.xml", "2026/03/03/sitemap.xml", "sitemap-pages.xml"])
    #expect(files.dropFirst().flatMap(addresses(in:)).sorted() == whole.sorted())
    #expect(files.dropFirst().allSatisfy { $0.text.contains("<urlset") })
  }
}
