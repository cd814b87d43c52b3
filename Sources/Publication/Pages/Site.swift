import NewsModel

/// What every page of the site shares.
struct Site: Sendable {
  let settings: PublicationSettings
  let addresses: SiteAddresses
  let templates = Templates.shared

  init(_ settings: PublicationSettings) {
    self.settings = settings
    addresses = SiteAddresses(settings)
  }

  /// Renders a page.
  /// - Parameter path: its folder from the site's root, ending in `/`, or empty for the front page.
  func page(_ path: String, _ template: String, _ head: Head, _ context: [String: Any]) -> RenderedFile {
    var context = context
    context.merge(head.context(self, path: path)) { own, _ in own }
    return RenderedFile(path + "index.html", .html, templates.render(template, context))
  }

  /// The way from a page to the site's root: `../` for each folder.
  static func root(from path: String) -> String {
    let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
    return depth == 0 ? "./" : String(repeating: "../", count: depth)
  }

  /// Where a reader reports an error in a page.
  func reportAddress(subject: String) -> String? {
    if let address = Hyperlink(settings.contact) { return address.text }
    guard settings.contact.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), settings.contact.contains("@") else {
      return nil
    }
    return "mailto:\(settings.contact)?subject=\(Hyperlink.component(subject))"
  }
}

/// A page's head.
struct Head {
  var title: String
  var description = ""
  /// The page's own address from the site's root.
  var canonical: String
  /// OpenGraph's kind.
  var kind = "website"
  var published: Instant?
  var modified: Instant?
  /// Schema.org's view of the page, as JSON.
  var linkedData: String?
  /// What other sites show beside a link to the page.
  var picture: PublishedStory.Picture?
  /// Forms of this page for machines: media type, path, title.
  var alternates: [(type: String, path: String, title: String)] = []
  var isIndexed = true
  /// The way to the site's root; nil for that from the page's folder.
  var root: String?
  /// The section of the menu that the page stands in.
  var section = ""
  var isFront = false
  /// The search page's: the only page with one, and with a policy that allows it.
  var hasScript = false

  fileprivate static let menu = [
    ("", "Today"), ("archive/", "Archive"), ("topics/", "Topics"), ("sources/", "Sources"),
    ("corrections/", "Corrections"), ("about/", "About"), ("search/", "Search"),
  ]

  fileprivate func context(_ site: Site, path: String) -> [String: Any] {
    let settings = site.settings
    var context: [String: Any] = [
      "root": root ?? Site.root(from: path), "site": settings.title, "tagline": settings.tagline,
      "language": LanguageTag.own,
      "title": title == settings.title ? title : "\(title) · \(settings.title)", "shareTitle": title,
      "canonical": site.addresses.absolute(canonical), "kind": kind, "publisher": settings.publisher,
      "hidden": !isIndexed, "hasScript": hasScript,
      "scripts": hasScript ? "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; " : "",
      "menu": Self.menu.map {
        ["link": $0.0, "name": $0.1, "here": $0.0.isEmpty ? isFront : $0.0 == section] as [String: Any]
      },
      "alternates": alternates.map { ["type": $0.type, "link": $0.path, "name": $0.title] },
    ]
    if !description.isEmpty { context["description"] = DisplayText.shortened(description, to: 155) }
    if let picture, let copy = picture.copy {
      context["shareImage"] = [
        "address": site.addresses.absolute(copy.path), "width": copy.width, "height": copy.height, "alt": picture.words,
      ]
    }
    context["card"] = picture?.copy == nil ? "summary" : "summary_large_image"
    if let linkedData { context["linkedData"] = Escaping.scriptData(linkedData) }
    if let published { context["published"] = published.description }
    if let modified { context["modified"] = modified.description }
    return context
  }
}
