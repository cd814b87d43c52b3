import Markup

/// Names of elements under the prefixes that the formats' specifications use, whatever a feed calls them.
enum FeedVocabulary {
  /// `dc:date` for an element of Dublin Core; the bare name in the formats' own namespaces.
  static func name(_ name: XMLName) -> String {
    let prefix = prefixes[name.namespace.lowercased()] ?? (name.namespace.isEmpty ? undeclared(name.prefix) : nil)
    guard let prefix else { return name.prefix.isEmpty ? name.local : "?:" + name.local }
    return prefix.isEmpty ? name.local : prefix + ":" + name.local
  }

  /// Prefixes that feeds use without declaring them.
  private static func undeclared(_ prefix: String) -> String? {
    prefix.isEmpty ? "" : known.contains(prefix) ? prefix : prefix == "atom" || prefix == "rss" ? "" : nil
  }

  private static let known: Set<String> = [
    "dc", "dcterms", "content", "media", "itunes", "rdf", "news", "image", "xhtml", "xml",
  ]

  private static let prefixes: [String: String] = [
    "": "",
    // RSS
    "http://backend.userland.com/rss": "", "http://blogs.law.harvard.edu/tech/rss": "", "http://purl.org/rss/1.0/": "",
    "http://my.netscape.com/rdf/simple/0.9/": "", "http://example.com/newformat#": "", "http://example.com/necho": "",
    "http://purl.org/echo/": "", "uri/of/echo/namespace#": "", "http://channel.netscape.com/rdf/simple/0.9/": "",
    "http://backend.userland.com/rss2": "", "http://cyber.law.harvard.edu/rss": "",
    "http://cyber.law.harvard.edu/rss/rss.html": "",
    "http://my.netscape.com/rdf/simple/0.9": "", "http://purl.org/rss/1.0": "", "http://purl.org/net/rss1.1#": "",
    "http://purl.org/net/rss1.1": "",
    // Atom
    "http://purl.org/pie/": "", "http://purl.org/atom/ns#": "", "http://www.w3.org/2005/atom": "",
    "http://purl.org/rss/1.0/modules/rss091#": "",
    // Sitemaps
    "http://www.sitemaps.org/schemas/sitemap/0.9": "", "http://www.google.com/schemas/sitemap/0.84": "",
    "https://www.sitemaps.org/schemas/sitemap/0.9": "", "http://www.google.com/schemas/sitemap-news/0.9": "news",
    "https://www.google.com/schemas/sitemap-news/0.9": "news",
    "http://www.google.com/schemas/sitemap-image/1.1": "image",
    // Modules
    "http://purl.org/dc/elements/1.1/": "dc", "http://purl.org/dc/elements/1.0/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://purl.org/rss/1.0/modules/content/": "content", "http://search.yahoo.com/mrss/": "media",
    "http://search.yahoo.com/mrss": "media", "https://search.yahoo.com/mrss/": "media",
    "http://search.yahoo.com/rss": "media",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes", "http://example.com/dtds/podcast-1.0.dtd": "itunes",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf", "http://www.w3.org/1999/xhtml": "xhtml",
    "http://www.w3.org/xml/1998/namespace": "xml",
  ]
}
