import Markup
package import NewsModel

/// Looks whether addresses are feeds, and where a site has its own: never without asking robots.txt first.
package struct FeedProbe<Source: Fetcher> {
  private var robots: RobotsMemory<Source>

  package init(fetcher: Source, settings: LiveSettings = LiveSettings()) {
    robots = RobotsMemory(fetcher, settings)
  }

  package struct Verdict: Equatable {
    package var isGood: Bool
    package var words: String
    package var title: String?
  }

  package mutating func probe(_ url: String) -> Verdict {
    guard let address = WebAddress(url) else { return Verdict(isGood: false, words: "no web address") }
    switch fetch(address, for: .feed) {
    case .failure(let problem): return Verdict(isGood: false, words: problem.words)
    case .success(let answer):
      do throws(FeedError) {
        let feed = try FeedReader.read(
          answer.body, contentType: answer.fields["content-type"], url: answer.finalURL.description)
        let words = "\(feed.format.rawValue), \(feed.entries.count) entries, \(feed.title ?? "no title")"
        let damage = feed.damage.map { "; read as far as it goes: \($0)" } ?? ""
        return Verdict(isGood: true, words: words + damage, title: feed.title)
      } catch {
        return Verdict(isGood: false, words: error.description)
      }
    }
  }

  private struct Problem: Error { let words: String }

  private mutating func fetch(
    _ url: WebAddress, for purpose: FetchRequest.Purpose
  ) -> Result<FetchAnswer, Problem> {
    if let refusal = robots.refusal(of: url) { return .failure(problem(refusal)) }
    switch robots.fetch(FetchRequest(url: url, purpose: purpose)) {
    case .failure(let failure): return .failure(problem(failure))
    case .answer(let answer) where answer.status != 200: return .failure(Problem(words: "http.\(answer.status)"))
    case .answer(let answer): return .success(answer)
    }
  }

  private func problem(_ failure: FetchFailure) -> Problem {
    Problem(words: "\(failure.kind.rawValue): \(failure.detail)")
  }

  /// What a site has.
  package struct Discovery: Equatable {
    package var feeds: [String] = []
    /// The title of the first feed that has one.
    package var title: String?
    /// Addresses that could not be read, each with the reason.
    package var problems: [String] = []
  }

  /// The feeds that a page names in its head, else those at the usual places; at most ten are asked.
  package mutating func discover(_ site: WebAddress) -> Discovery {
    var discovery = Discovery()
    var named: [String] = []
    switch fetch(site, for: .page) {
    case .failure(let problem): discovery.problems.append("\(site): \(problem.words)")
    case .success(let answer):
      named = Self.links(
        DecodedText(answer.body, contentType: answer.fields["content-type"]).text, base: answer.finalURL)
    }
    for url in (named.isEmpty ? Self.usualPlaces(of: site) : named).prefix(10) {
      let verdict = probe(url)
      if verdict.isGood {
        discovery.feeds.append(url)
        discovery.title = discovery.title ?? verdict.title
      } else {
        discovery.problems.append("\(url): \(verdict.words)")
      }
    }
    return discovery
  }

  private static func usualPlaces(of site: WebAddress) -> [String] {
    ["/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/news-sitemap.xml"].compactMap {
      WebAddress($0, relativeTo: site)?.description
    }
  }

  /// `<link rel="alternate" type="application/rss+xml" href="…">`
  /// - Complexity: O(bytes)
  static func links(_ page: String, base: WebAddress) -> [String] {
    let document = HTMLDocument(page)
    var found: [String] = []
    var met: Set<String> = []
    for node in 0..<document.count where document.tag(node) == .link {
      let type = document.attribute(node, .type)?.lowercased() ?? ""
      guard ["rss", "atom", "feed+json"].contains(where: { type.contains($0) }),
        let address = WebAddress(document.attribute(node, .href) ?? "", relativeTo: base)?.description,
        met.insert(address).inserted
      else { continue }
      found.append(address)
    }
    return found
  }
}
