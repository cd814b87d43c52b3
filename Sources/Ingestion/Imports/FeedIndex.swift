import NewsModel

/// The entries of all feeds of an import, each looked up by its page. Filled before the first page is captured, so that
/// the order of records does not matter.
final class FeedIndex {
  /// Bytes of entries' content that are kept over all feeds; later entries lose theirs and say so.
  private static let contentLimit = 64 << 20
  /// Redirects that are kept; an archive may have nothing else.
  private static let redirectLimit = 200_000

  private struct Held {
    var entry: FeedEntry
    var feedURL: String
    var readAt: Instant
    var via: String
    var lostContent: Bool
    var isWitness = false
  }

  private var entries: [Held] = []
  /// Whether a feed was among the documents, when they were not looked through for feeds before.
  var metFeed = false
  private var byPage: [String: Int] = [:]
  private var contentBytes = 0
  /// Entries that say of a page what another one says.
  private(set) var repeated = 0
  private(set) var withoutAddress: [(title: String?, feedURL: String)] = []
  /// Links of the entries that say nothing of their pages.
  private(set) var untitled: [String] = []

  /// Takes the entries of one feed. Of several entries for one page the latest read counts; equal times go by the feed's
  /// address.
  func insert(_ feed: Feed, url: String, readAt: Instant, via: String) {
    if feed.format == .sitemapIndex { return }
    for entry in feed.entries {
      guard let link = entry.link, let address = WebAddress(link) else {
        withoutAddress.append((entry.cutTitle, url))
        continue
      }
      if entry.title == nil, entry.content == nil {
        untitled.append(link)
        continue
      }
      insert(Held(entry: entry.cut, feedURL: url, readAt: readAt, via: via, lostContent: false), address.likeness)
    }
  }

  private func insert(_ held: Held, _ likeness: String) {
    var held = held
    contentBytes += held.entry.content?.utf8.count ?? 0
    if contentBytes > Self.contentLimit, held.entry.content != nil {
      held.entry.content = nil
      held.lostContent = true
    }
    guard let index = byPage[likeness] else {
      byPage[likeness] = entries.count
      entries.append(held)
      return
    }
    repeated += 1
    let old = entries[index]
    if (old.readAt, old.feedURL) < (held.readAt, held.feedURL) { entries[index] = held }
  }

  private var redirects: [String: String] = [:]

  /// Notes that an address leads to another, as feeds' short links do. Beyond a limit, links lead nowhere else.
  func addRedirect(from url: String, to target: String) {
    guard redirects.count < Self.redirectLimit, let source = WebAddress(url),
      let target = WebAddress(target, relativeTo: source)
    else { return }
    redirects[source.likeness] = target.likeness
  }

  /// Lets entries whose links lead elsewhere be found there. To be called when all feeds and redirects are known.
  func followRedirects() {
    for (likeness, index) in byPage.sorted(by: { $0.value < $1.value }) {
      var likeness = likeness
      for _ in 0..<5 {
        guard let target = redirects[likeness] else { break }
        if byPage[target] == nil { byPage[target] = index }
        likeness = target
      }
    }
  }

  /// What a feed says of a page; the entry then needs no capture of its own.
  func witness(of capture: Capture) -> Capture.FeedEntry? {
    for url in [capture.url, capture.finalURL ?? ""] {
      guard let likeness = WebAddress(url)?.likeness, let index = byPage[likeness] else { continue }
      entries[index].isWitness = true
      return entries[index].entry.witness(feed: entries[index].feedURL)
    }
    return nil
  }

  /// How many entries became witnesses of their pages.
  var witnesses: Int { entries.count { $0.isWitness } }

  /// Captures of the entries that no page was there for, in the order of the feeds.
  func remaining(_ registry: OutletRegistry) -> [Capture] {
    entries.lazy.filter { !$0.isWitness }.map { held in
      var capture = held.entry.capture(feed: held.feedURL, readAt: held.readAt, via: held.via, registry)
      capture.truncated = held.lostContent
      return capture
    }
  }
}
