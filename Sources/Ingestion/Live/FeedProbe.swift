import Markup
package import NewsModel

/// Looks whether addresses are feeds, and where a site has its own.
package struct FeedProbe<Source: Fetcher> {
  private let fetcher: Source

  package init(fetcher: Source) { self.fetcher = fetcher }

  package struct Verdict: Equatable {
    package var isGood: Bool
    package var words: String
  }

  package func probe(_ url: String) -> Verdict {
    switch read(url) {
    case .success(let feed):
      Verdict(
        isGood: true, words: "\(feed.format.rawValue), \(feed.entries.count) entries, \(feed.title ?? "no title")")
    case .failure(let problem): Verdict(isGood: false, words: problem.words)
    }
  }

  package func title(_ url: String) -> String? {
    if case .success(let feed) = read(url) { feed.title } else { nil }
  }

  private struct Problem: Error { let words: String }

  private func read(_ url: String) -> Result<Feed, Problem> {
    guard let address = WebAddress(url) else { return .failure(Problem(words: "no web address")) }
    switch fetcher.fetch(FetchRequest(url: address, purpose: .feed)) {
    case .failure(let failure): return .failure(Problem(words: "\(failure.kind.rawValue): \(failure.detail)"))
    case .answer(let answer) where answer.status != 200: return .failure(Problem(words: "http.\(answer.status)"))
    case .answer(let answer):
      do throws(FeedError) {
        return .success(
          try FeedReader.read(answer.body, contentType: answer.fields["content-type"], url: answer.finalURL.description)
        )
      } catch {
        return .failure(Problem(words: error.description))
      }
    }
  }

  /// The feeds that a page names in its head, else those at the usual places; at most ten.
  package func feeds(of site: WebAddress) -> [String] {
    var found: [String] = []
    if case .answer(let answer) = fetcher.fetch(FetchRequest(url: site, purpose: .page)), answer.status == 200 {
      found = Self.links(
        DecodedText(answer.body, contentType: answer.fields["content-type"]).text, base: answer.finalURL)
    }
    let usual = ["/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/news-sitemap.xml"].compactMap {
      WebAddress($0, relativeTo: site)?.description
    }
    return Array((found.isEmpty ? usual : found).prefix(10))
  }

  /// `<link rel="alternate" type="application/rss+xml" href="…">`
  static func links(_ page: String, base: WebAddress) -> [String] {
    var reader = XMLReader(page)
    var found: [String] = []
    while let event = next(&reader) {
      guard case .start(let name, let attributes) = event, name.local == "link" else { continue }
      func value(_ key: String) -> String { attributes.first { $0.name.local == key }?.value ?? "" }
      let isFeed = ["rss", "atom", "feed+json"].contains { value("type").lowercased().contains($0) }
      guard isFeed, let address = WebAddress(value("href"), relativeTo: base)?.description, !found.contains(address)
      else { continue }
      found.append(address)
    }
    return found
  }

  private static func next(_ reader: inout XMLReader) -> XMLEvent? {
    do throws(XMLError) { return try reader.next() } catch { return nil }
  }
}
