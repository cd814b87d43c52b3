import Markup
import NewsModel
import TextAnalysis

/// Walks through an XML feed once, gathering the texts of the elements that it knows.
struct FeedWalk {
  var reader: XMLReader
  var format: Feed.Format?
  var feed = Feed(format: .rss)
  var entry: EntryDraft?
  var path: [PathStep]
  /// The element whose content is being gathered, and how deep it stands.
  var gathering: Gathering?

  struct PathStep {
    let name: String
    /// What links below it are relative to.
    let base: WebAddress?
  }

  struct Gathering {
    let name: String
    let depth: Int
    /// Atom says how its texts are written; RSS does not.
    let kind: TextKind
    var markup = ""
  }

  enum TextKind { case plain, html, xhtml, base64, unknown }

  init(_ text: String, base: WebAddress?) {
    reader = XMLReader(text)
    path = [PathStep(name: "", base: base)]
  }

  var base: WebAddress? { path.last?.base }
  var parent: String { path.last?.name ?? "" }

  mutating func read() throws(FeedError) -> Feed {
    do throws(XMLError) {
      while let event = try reader.next() { take(event) }
    } catch {
      throw .malformed(error.description)
    }
    endEntry()
    guard let format else { throw .notAFeed }
    feed.format = format
    return feed
  }

  private mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, let attributes): start(FeedVocabulary.name(name), name, attributes)
    case .end(let name): end(name)
    case .text(let text): gather(text)
    }
  }

  private mutating func start(_ name: String, _ written: XMLName, _ attributes: [XMLAttribute]) {
    // Atom's source is an element of elements, RSS's one of text.
    if gathering?.name == "source", name == "title" { gathering = nil }
    if gathering != nil, !isContainer(name) || gathering?.kind == .xhtml {
      gathering?.markup += Self.tag(written, attributes)
      path.append(PathStep(name: name, base: base))
      return
    }
    if gathering != nil { finishGathering() }
    let own = attributes.first { $0.name.local == "base" && $0.name.namespace.hasSuffix("/namespace") }
    let step = PathStep(name: name, base: own.flatMap { resolved($0.value, base) } ?? base)
    open(name, attributes, step.base)
    path.append(step)
  }

  private func resolved(_ reference: String, _ base: WebAddress?) -> WebAddress? {
    base.flatMap { WebAddress(reference, relativeTo: $0) } ?? WebAddress(reference)
  }

  private mutating func open(_ name: String, _ attributes: [XMLAttribute], _ base: WebAddress?) {
    if let root = Self.roots[name], format == nil { format = root }
    if name == "feed" || name == "channel", let language = attributes.first(where: { $0.name.local == "lang" }) {
      feed.language = language.value.replacing("_", with: "-")
    }
    if name == "channel", let href = attributes.first(where: { $0.name.local == "href" }) { feed.link = href.value }
    if isContainer(name) {
      endEntry()
      entry = EntryDraft(attributes, base: base)
      return
    }
    takeAttributes(of: name, attributes, base)
    if Self.texts.contains(name), isPlacedRight(name), name != "image" || entry != nil {
      gathering = Gathering(name: name, depth: path.count, kind: Self.kind(attributes))
    }
  }

  /// An image has a `url` too, which is no entry of a sitemap.
  private func isContainer(_ name: String) -> Bool {
    switch name {
    case "item", "entry": true
    case "url": parent == "urlset"
    case "sitemap": parent == "sitemapindex"
    default: false
    }
  }

  /// Texts count where they belong: an image's title is no entry's.
  private func isPlacedRight(_ name: String) -> Bool {
    switch parent {
    case "item", "entry", "channel", "feed", "url", "sitemap", "media:group", "media:content", "news:news", "rss",
      "rdf:rdf", "":
      true
    case "author", "creator": name == "name"
    case "source": name == "title"
    case "news:publication": name == "news:language" || name == "news:name"
    case "image", "textinput", "contributor": false
    default: entry != nil && name != "title" && name != "link" && name != "name"
    }
  }

  private mutating func end(_ written: XMLName) {
    let step = path.count > 1 ? path.removeLast() : path[0]
    if let current = gathering {
      if path.count == current.depth {
        finishGathering()
      } else {
        gathering?.markup += "</\(written.local)>"
      }
      return
    }
    if isContainer(step.name) { endEntry() }
  }

  private mutating func gather(_ text: String) {
    guard let kind = gathering?.kind else { return }
    gathering?.markup += kind == .xhtml ? escapedForMarkup(text) : text
  }

  mutating func finishGathering() {
    guard let done = gathering else { return }
    gathering = nil
    takeText(of: done.name, done, parent: parent)
  }

  mutating func endEntry() {
    guard let draft = entry else { return }
    entry = nil
    if feed.entries.count < Feed.entryLimit { feed.entries.append(draft.entry) } else { feed.omitted += 1 }
  }
}

extension FeedWalk {
  private static let roots: [String: Feed.Format] = [
    "rss": .rss, "rdf:rdf": .rdf, "rdf": .rdf, "feed": .atom, "urlset": .newsSitemap, "sitemapindex": .sitemapIndex,
    "channel": .cdf,
  ]

  private static let texts: Set<String> = [
    "title", "link", "guid", "id", "pubdate", "published", "issued", "created", "updated", "modified", "dc:date",
    "dcterms:issued", "dcterms:created", "dcterms:modified", "description", "summary", "abstract", "tagline", "content",
    "content:encoded", "body", "fullitem", "xhtml:body", "dc:title", "dc:description", "media:title",
    "media:description", "itunes:summary", "source", "name", "author", "dc:creator", "creator", "dc:author",
    "itunes:author", "language", "dc:language", "loc", "lastmod", "news:title", "news:publication_date", "news:name",
    "news:language", "image:loc", "url", "image",
  ]

  private static func kind(_ attributes: [XMLAttribute]) -> TextKind {
    let type = attributes.first { $0.name.local == "type" }?.value.lowercased() ?? ""
    let mode = attributes.first { $0.name.local == "mode" }?.value.lowercased()
    if mode == "base64" { return .base64 }
    switch type {
    case "text", "text/plain": return .plain
    case "html", "text/html": return .html
    case "xhtml", "application/xhtml+xml": return .xhtml
    // RFC 4287, section 4.1.3.3: whatever is neither text nor XML.
    default:
      return type.isEmpty || type.hasPrefix("text/") || type.hasSuffix("xml") || !type.contains("/")
        ? .unknown : .base64
    }
  }

  private static func tag(_ name: XMLName, _ attributes: [XMLAttribute]) -> String {
    "<" + name.local + attributes.map { " \($0.name.local)=\"\(escapedForMarkup($0.value))\"" }.joined() + ">"
  }
}
