import Digests
import JSON
package import NewsModel

extension FeedEntry {
  private static let titleLimit = 1000
  private static let summaryLimit = 4000

  /// The entry with no more of it than captures and witnesses have.
  var cut: FeedEntry {
    var cut = self
    cut.title = cutTitle
    cut.summary = cutSummary
    (cut.author, cut.language) = (nil, nil)
    return cut
  }

  var cutTitle: String? { title.map { String($0.prefix(Self.titleLimit)) } }
  private var cutSummary: String? { summary.map { String($0.prefix(Self.summaryLimit)) } }

  /// What the entry says of its page.
  package func witness(feed url: String) -> Capture.FeedEntry {
    var witness = Capture.FeedEntry()
    witness.url = url
    witness.guid = guid
    witness.title = cutTitle
    witness.datePublished = date?.instant
    witness.summary = cutSummary
    witness.source = source
    witness.image = image
    return witness
  }

  /// A capture of the entry alone; its body is the content that the feed carries, if it does.
  package func capture(feed url: String, readAt: Instant, via: String, _ registry: OutletRegistry) -> Capture {
    var capture = Capture()
    capture.kind = .feedEntry
    capture.url = link ?? ""
    capture.capturedAt = readAt
    capture.mediaType = "text/html"
    capture.charset = "utf-8"
    capture.body = content
    capture.feed = witness(feed: url)
    capture.outlet = registry.outlet(url: capture.url)?.id
    capture.via = via
    var writer = JSONWriter()
    capture.feed?.write(json: &writer)
    capture.payloadDigest = SHA256Digest(of: writer.text + "\n" + (content ?? "")).description
    capture.identify()
    return capture
  }
}
