import Digests
import Markup
import NewsModel

/// What each element says.
extension FeedWalk {
  /// Elements that speak by their attributes.
  mutating func takeAttributes(of name: String, _ attributes: [XMLAttribute], _ base: WebAddress?) {
    func value(_ key: String) -> String? { attributes.first { $0.name.local == key && $0.name.prefix != "xml" }?.value }
    switch name {
    case "link":
      guard let href = value("href"), parent != "source", parent != "image" else { return }
      takeLink(href, relation: value("rel") ?? "alternate", type: value("type") ?? "", base)
    case "a" where entry != nil: value("href").map { entry?.add(link: $0, rank: 6, base: base) }
    case "enclosure":
      if value("type")?.hasPrefix("image/") == true { value("url").map { entry?.add(image: $0, rank: 3) } }
    case "media:content":
      let isImage = value("medium") == "image" || value("type")?.hasPrefix("image/") == true
      guard let url = value("url"), isImage || value("type") == nil && Self.isNamedLikeAnImage(url) else { return }
      entry?.add(image: url, rank: 1, width: value("width").flatMap(Self.width) ?? 0)
    case "media:thumbnail": value("url").map { entry?.add(image: $0, rank: 2) }
    case "itunes:image": value("href").map { entry?.add(image: $0, rank: 4) }
    default: break
    }
  }

  /// Some feeds leave the type out.
  private static func isNamedLikeAnImage(_ url: String) -> Bool {
    let path = url.prefix { $0 != "?" && $0 != "#" }.lowercased()
    return [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"].contains { path.hasSuffix($0) }
  }

  /// Pixels; nil for what no picture has.
  private static func width(_ text: String) -> Int? { Int(text).flatMap { (0..<100_000).contains($0) ? $0 : nil } }

  /// - Parameter relation: of RFC 8288; only alternates in HTML lead to the page.
  private mutating func takeLink(_ href: String, relation: String, type: String, _ base: WebAddress?) {
    if relation == "enclosure", type.hasPrefix("image/") {
      entry?.add(image: href, rank: 3)
      return
    }
    guard relation == "alternate" || relation == "http://www.iana.org/assignments/relation/alternate" else { return }
    let isPage = type.isEmpty || type.contains("html")
    if entry != nil {
      entry?.add(link: href, rank: isPage ? 0 : 3, base: base)
    } else if feed.link == nil, isPage {
      feed.link = base.flatMap { WebAddress(href, relativeTo: $0) }?.description ?? href
    }
  }

  /// Elements that speak by their text.
  mutating func takeText(of name: String, _ gathering: Gathering, parent: String) {
    var gathering = gathering
    if gathering.kind == .base64, let bytes = Base64.decodeLoosely(gathering.markup) {
      gathering.markup = DecodedText(bytes).text
    }
    let raw = gathering.markup
    guard let plain = gathering.kind == .plain ? FragmentText.collapse(raw) : FragmentText.of(html: raw) else { return }
    if entry == nil {
      takeFeedText(name, plain)
    } else {
      takeEntryText(name, gathering, plain, parent)
    }
  }

  private mutating func takeFeedText(_ name: String, _ plain: String) {
    switch name {
    case "title" where feed.title == nil: feed.title = plain
    case "dc:title" where feed.title == nil: feed.title = plain
    case "link" where feed.link == nil:
      feed.link = base.flatMap { WebAddress(plain, relativeTo: $0) }?.description ?? plain
    case "language", "dc:language": feed.language = feed.language ?? plain
    default: break
    }
  }

  private mutating func takeEntryText(_ name: String, _ gathering: Gathering, _ plain: String, _ parent: String) {
    switch name {
    case "link": entry?.add(link: gathering.markup, rank: 1)
    case "loc": entry?.add(link: gathering.markup, rank: 0)
    case "image:loc": entry?.add(image: gathering.markup, rank: 2)
    // Not in any standard, and in use: an address, or one in an element of its own.
    case "image": entry?.add(image: plain, rank: 3)
    case "url": break
    case "guid", "id":
      entry?.add(name, FragmentText.collapse(gathering.markup) ?? plain)
      entry?.add(link: gathering.markup, rank: 7)
    case "content", "content:encoded", "body", "fullitem", "xhtml:body": entry?.add(name, gathering.markup)
    case "summary", "description": entry?.add(summary: plain, markup: gathering.markup)
    case "name": entry?.add("author", plain)
    case "title" where parent == "source": entry?.add("source", plain)
    default: entry?.add(name, plain)
    }
  }
}
