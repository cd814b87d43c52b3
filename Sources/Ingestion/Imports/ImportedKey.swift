import JSON

/// A field of an article's record, by the keys that the known vocabularies have for it.
enum ImportedKey: CaseIterable {
  case url, headline, description, articleBody, datePublished, dateModified, author, publisher, inLanguage, section
  case keywords, image, isAccessibleForFree, identifier

  /// The key that counts first in front.
  var spellings: [String] {
    switch self {
    case .url: ["url", "link", "mainEntityOfPage", "canonicalURL", "uri"]
    case .headline: ["headline", "title", "name"]
    case .description: ["description", "summary", "abstract", "snippet"]
    case .articleBody: ["articleBody", "text", "body", "content", "maintext"]
    case .datePublished:
      [
        "datePublished", "published", "date", "pubDate", "published_at", "publishedAt", "date_publish", "dateCreated",
      ]
    case .dateModified: ["dateModified", "modified", "updated"]
    case .author: ["author", "authors", "creator", "byline"]
    case .publisher: ["publisher", "source", "outlet", "site_name"]
    case .inLanguage: ["inLanguage", "lang", "language"]
    case .section: ["section", "articleSection", "category"]
    case .keywords: ["keywords", "tags"]
    case .image: ["image", "images", "thumbnailUrl"]
    case .isAccessibleForFree: ["isAccessibleForFree"]
    case .identifier: ["id", "identifier", "@id"]
    }
  }

  /// Every key that is read, and those that say nothing or that only `normalize` may write.
  static let known = Set((allCases.flatMap(\.spellings) + reserved).map { JSONKey($0) })

  private static let reserved = [
    "@type", "@context", "capture", "headlineRaw", "headlineRules", "alternativeHeadlines", "wordCount", "genre",
    "wire",
    "duplicateOf", "copyGroup", "flags", "extraction",
  ]
}
