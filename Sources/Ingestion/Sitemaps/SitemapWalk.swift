import Archives
package import NewsModel

/// Walks sitemaps and their indexes for the pages of a range of days (sitemaps.org 0.9, Google's news extension).
package struct SitemapWalk<Source: Fetcher> {
  /// Where a walk begins.
  package enum Root {
    case address(WebAddress)
    /// The bytes of a file, and its name.
    case document([UInt8], name: String)
  }

  /// A page that a sitemap names, with the day that it says.
  package struct Page: Sendable {
    package let url: WebAddress
    package let day: Day
    package let entry: FeedEntry
    package let sitemap: String
  }

  /// What was met on the way.
  package struct Tally: Equatable, Sendable {
    package var read = 0
    /// Sitemaps whose date or name lies outside the range; they are not asked for.
    package var skipped = 0
    package var entries = 0
    package var outside = 0
    package var undated = 0
    /// Pages of the range beyond those that are kept in memory; a narrower range finds them.
    package var overLimit = 0
    /// Sitemaps that are named beyond the levels and the number that are read, each time that they are.
    package var mapsOverLimit = 0
    /// Sitemaps that do not come or do not read, with the reason.
    package var problems: [String] = []
  }

  /// An index in an index in an index is as deep as it goes; the standard knows one level.
  private static var depthLimit: Int { 3 }
  private static var mapLimit: Int { 2_000 }
  private static var pageLimit: Int { 200_000 }

  private let settings: LiveSettings
  private let range: ClosedRange<Day>
  private var robots: RobotsMemory<Source>
  private var queue: [(url: WebAddress, depth: Int)] = []
  private var met: Set<WebAddress> = []
  private var found: [String: Page] = [:]
  private var tally = Tally()

  package init(_ fetcher: Source, _ settings: LiveSettings, range: ClosedRange<Day>) {
    self.settings = settings
    self.range = range
    robots = RobotsMemory(fetcher, settings)
  }

  /// - Returns: each page once, by day and address.
  package mutating func pages(from roots: [Root]) -> (pages: [Page], tally: Tally) {
    for root in roots {
      switch root {
      case .address(let url): enqueue(url, depth: 0)
      case .document(let bytes, let name): read(bytes, contentType: nil, at: name, depth: 0)
      }
    }
    while !queue.isEmpty {
      let (url, depth) = queue.removeFirst()
      ask(url, depth)
    }
    if tally.mapsOverLimit > 0 {
      tally.problems.append(
        "\(tally.mapsOverLimit) sitemaps more are named, beyond \(Self.depthLimit) levels or \(Self.mapLimit) sitemaps")
    }
    return (found.values.sorted { ($0.day, $0.url.description) < ($1.day, $1.url.description) }, tally)
  }

  private mutating func enqueue(_ url: WebAddress, depth: Int) {
    guard !met.contains(url) else { return }
    guard depth < Self.depthLimit, met.count < Self.mapLimit else {
      tally.mapsOverLimit += 1
      return
    }
    met.insert(url)
    queue.append((url, depth))
  }

  private mutating func ask(_ url: WebAddress, _ depth: Int) {
    if let refusal = robots.refusal(of: url) { return fail(url, refusal) }
    if let asked = robots.tooLongDelay(url) {
      return tally.problems.append("\(url): its site asks for \(asked) s between requests")
    }
    switch robots.fetch(FetchRequest(url: url, purpose: .sitemap)) {
    case .failure(let failure): fail(url, failure)
    case .answer(let answer) where answer.status != 200: tally.problems.append("\(url): http.\(answer.status)")
    case .answer(let answer):
      read(answer.body, contentType: answer.fields["content-type"], at: url.description, depth: depth)
    }
  }

  private mutating func fail(_ url: WebAddress, _ failure: FetchFailure) {
    tally.problems.append("\(url): \(failure.kind.rawValue): \(failure.detail)")
  }

  private mutating func read(_ bytes: [UInt8], contentType: String?, at place: String, depth: Int) {
    do {
      let plain =
        bytes.starts(with: [0x1F, 0x8B])
        ? try Decompression.decompress(bytes, limit: settings.sitemapBytes, path: place) : bytes
      let feed = try FeedReader.read(plain, contentType: contentType, url: place)
      tally.read += 1
      for entry in feed.entries {
        guard let url = entry.link.flatMap({ WebAddress($0) }) else { continue }
        if feed.format == .sitemapIndex { takeMap(url, entry, depth + 1) } else { takePage(url, entry, place) }
      }
    } catch {
      tally.problems.append("\(place): \(error)")
    }
  }

  /// What was changed last before the range holds nothing of it, nor does what is named after another month.
  private mutating func takeMap(_ url: WebAddress, _ entry: FeedEntry, _ depth: Int) {
    let isOlder = entry.updated.map { $0.instant.day < range.lowerBound.advanced(by: -1) } ?? false
    let period = AddressPeriod.find(in: url)
    // A day more on both sides, as names of days know no zone.
    let isNamedElse = period.map {
      $0.upperBound.advanced(by: 1) < range.lowerBound || $0.lowerBound.advanced(by: -1) > range.upperBound
    }
    if isOlder || isNamedElse ?? false { tally.skipped += 1 } else { enqueue(url, depth: depth) }
  }

  /// The day of publication, else that in the address, else of the last change.
  private mutating func takePage(_ url: WebAddress, _ entry: FeedEntry, _ place: String) {
    tally.entries += 1
    let named = AddressPeriod.find(in: url).flatMap { $0.lowerBound == $0.upperBound ? $0.lowerBound : nil }
    guard let day = entry.published?.instant.day ?? named ?? entry.updated?.instant.day else {
      tally.undated += 1
      return
    }
    guard range.contains(day) else {
      tally.outside += 1
      return
    }
    if found[url.likeness] != nil { return }
    guard found.count < Self.pageLimit else {
      tally.overLimit += 1
      return
    }
    found[url.likeness] = Page(url: url, day: day, entry: entry, sitemap: place)
  }
}
