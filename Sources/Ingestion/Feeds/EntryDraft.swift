import Markup
import NewsModel

/// An entry while it is read: texts under the names of their elements, from which the best are chosen at its end.
struct EntryDraft {
  private var texts: [String: String] = [:]
  private var links: [(rank: Int, url: String)] = []
  private var images: [(rank: Int, width: Int, url: String)] = []
  private let base: WebAddress?

  /// - Parameter attributes: of the entry's element; RDF and CDF give the address there.
  init(_ attributes: [XMLAttribute], base: WebAddress?) {
    self.base = base
    for attribute in attributes {
      switch attribute.name.local {
      case "about":
        add(link: attribute.value, rank: 5)
        add("about", attribute.value)
      case "href": add(link: attribute.value, rank: 4)
      case "lastmod": add("lastmod", attribute.value)
      default: break
      }
    }
  }

  /// The first text of a name counts.
  mutating func add(_ name: String, _ text: String) {
    if texts[name] == nil { texts[name] = text }
  }

  /// Feeds that give both a description and a summary mean the second as the content.
  mutating func add(summary: String, markup: String) {
    if texts["summary"] == nil { texts["summary"] = summary } else { add("second summary", markup) }
  }

  /// - Parameter rank: the lowest wins, the first among equals.
  mutating func add(link: String, rank: Int, base: WebAddress? = nil) {
    guard let address = resolve(link, base) else { return }
    links.append((rank, address))
  }

  /// - Parameters:
  ///   - rank: the lowest wins, the widest of equals, the first of equally wide ones.
  ///   - width: in pixels, 0 when it is not said.
  mutating func add(image: String, rank: Int, width: Int = 0) {
    guard let address = resolve(image, nil) else { return }
    images.append((rank, width, address))
  }

  /// Absolute addresses stay as they are written, so that they match what archives hold.
  private func resolve(_ reference: String, _ own: WebAddress?) -> String? {
    guard let text = FragmentText.collapse(reference) else { return nil }
    if WebAddress(text) != nil { return text }
    return (own ?? base).flatMap { WebAddress(text, relativeTo: $0) }?.description
  }

  private func first(_ names: String...) -> String? {
    for name in names { if let text = texts[name] { return text } }
    return nil
  }

  private func date(_ names: [String]) -> WrittenDate? {
    for name in names { if let date = texts[name].flatMap({ WrittenDate($0) }) { return date } }
    return nil
  }

  var entry: FeedEntry {
    var entry = FeedEntry()
    entry.guid = first("guid", "id", "about")
    entry.link = links.enumerated().min { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }?.element.url
    entry.title = first("title", "news:title", "dc:title", "media:title")
    entry.published = date([
      "published", "pubdate", "issued", "dcterms:issued", "news:publication_date", "dc:date", "created",
      "dcterms:created",
    ])
    entry.updated = date(["updated", "modified", "dcterms:modified", "lastmod"])
    entry.content = first("content:encoded", "content", "body", "fullitem", "xhtml:body", "second summary")
    entry.summary = first("summary", "abstract", "dc:description", "media:description", "itunes:summary", "tagline")
    entry.source = first("source", "news:name")
    entry.author = first("author", "dc:creator", "creator", "dc:author", "itunes:author")
    entry.language = first("language", "dc:language", "news:language")
    entry.image =
      images.enumerated().min { left, right in
        (left.element.rank, right.element.width, left.offset) < (right.element.rank, left.element.width, right.offset)
      }?.element.url
    return entry
  }
}
