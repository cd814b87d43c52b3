package import JSON
import NewsModel

extension Feed {
  /// For people to look at; the keys are those of JSON Feed where it has them.
  package var tree: JSONTree {
    .object([
      .init("format", .string(format.rawValue)), .init("title", .optional(title)),
      .init("home_page_url", .optional(link)),
      .init("language", .optional(language)), .init("items", .array(entries.map(\.tree))),
    ])
  }
}

extension FeedEntry {
  fileprivate var tree: JSONTree {
    .object([
      .init("id", .optional(guid)), .init("url", .optional(link)), .init("title", .optional(title)),
      .init("summary", .optional(summary)), .init("content_html", .optional(content)), .init("image", .optional(image)),
      .init("date_published", .optional(published?.instant.description)),
      .init("date_modified", .optional(updated?.instant.description)), .init("author", .optional(author)),
      .init("source", .optional(source)), .init("language", .optional(language)),
    ])
  }
}

extension JSONTree {
  fileprivate static func optional(_ text: String?) -> JSONTree { text.map { .string($0) } ?? .null }
}
