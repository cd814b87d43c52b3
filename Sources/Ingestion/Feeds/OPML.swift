import Markup
package import NewsModel
import TextAnalysis

/// Lists of feeds as feed readers trade them (OPML 2.0).
package enum OPML {
  /// One outline an outlet, one in it a feed.
  package static func text(of sources: [OutletSource]) -> String {
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#, #"<opml version="2.0">"#, "<head><title>Sources</title></head>",
      "<body>",
    ]
    for source in sources where !source.feeds.isEmpty {
      let name = escapedForMarkup(source.outlet.name)
      let site = #"type="rss" text="\#(name)" htmlUrl="https://\#(source.outlet.domain)/""#
      lines.append(#"<outline text="\#(name)">"#)
      lines += source.feeds.map { #"  <outline \#(site) xmlUrl="\#(escapedForMarkup($0))"/>"# }
      lines.append("</outline>")
    }
    return (lines + ["</body>", "</opml>", ""]).joined(separator: "\n")
  }

  /// One outlet for each registrable domain, sorted by id.
  /// - Throws: `FeedError.malformed`; half a list would pass for the whole one.
  package static func sources(_ text: String) throws(FeedError) -> [OutletSource] {
    var reader = XMLReader(text)
    var found: [String: OutletSource] = [:]
    var isOutline = false
    while let event = try next(&reader) {
      guard case .start(let name, let attributes) = event else { continue }
      if name.local == "opml" { isOutline = true }
      if name.local != "outline" { continue }
      func value(_ key: String) -> String? { attributes.first { $0.name.local == key }?.value }
      guard let feed = value("xmlurl").flatMap({ WebAddress($0) }) else { continue }
      let site = value("htmlurl").flatMap { WebAddress($0) } ?? feed
      let domain = RegistrableDomain.of(host: site.host)
      let outlet = Outlet(
        id: shortID(of: domain), name: value("title") ?? value("text") ?? domain, domain: domain)
      found[domain, default: OutletSource(outlet: outlet, domains: [domain])].feeds.append(feed.description)
    }
    guard isOutline else { throw .malformed("no list of feeds: it has no <opml>") }
    return withOwnIDs(Array(found.values))
  }

  private static func next(_ reader: inout XMLReader) throws(FeedError) -> XMLEvent? {
    do throws(XMLError) { return try reader.next() } catch { throw .malformed(error.description) }
  }

  /// The domain without its last label.
  private static func shortID(of domain: String) -> Outlet.ID {
    let id = domain.split(separator: ".").dropLast().joined(separator: "-")
    return Outlet.ID(id.isEmpty ? domain : id)
  }

  /// Domains that differ in their last label only have one short id: the first of them has it, each other one its domain.
  private static func withOwnIDs(_ sources: [OutletSource]) -> [OutletSource] {
    var taken: Set<Outlet.ID> = []
    let sorted = sources.sorted { ($0.outlet.id, $0.outlet.domain) < ($1.outlet.id, $1.outlet.domain) }
    return sorted.map { source in
      var source = source
      if !taken.insert(source.outlet.id).inserted { source.outlet.id = Outlet.ID(source.outlet.domain) }
      return source
    }.sorted { $0.outlet.id < $1.outlet.id }
  }
}
