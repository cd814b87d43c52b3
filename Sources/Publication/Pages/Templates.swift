import Mustache

/// The templates of all pages, read once.
struct Templates: Sendable {
  static let shared = Templates()

  private let library: MustacheLibrary

  private init() {
    MustacheContentTypes.register(MarkupContentType(), named: "MARKUP")
    var library = MustacheLibrary()
    for (name, bytes) in Self.sources {
      do {
        // The library's own escaping goes by characters and misses a quotation mark with a combining mark behind it.
        try library.register("{{% CONTENT_TYPE:MARKUP}}" + String(decoding: bytes, as: UTF8.self), named: name)
      } catch {
        preconditionFailure("the template “\(name)” does not parse: \(error)")
      }
    }
    self.library = library
  }

  /// - Precondition: there is a template of that name.
  func render(_ name: String, _ context: [String: Any]) -> String {
    guard let text = library.render(context, withTemplate: name) else {
      preconditionFailure("there is no template “\(name)”")
    }
    return text
  }

  static let sources: [(name: String, bytes: [UInt8])] = [
    ("also", PackageResources.also_mustache),
    ("archive", PackageResources.archive_mustache),
    ("day", PackageResources.day_mustache),
    ("foot", PackageResources.foot_mustache),
    ("head", PackageResources.head_mustache),
    ("listing", PackageResources.listing_mustache),
    ("search", PackageResources.search_mustache),
    ("sources", PackageResources.sources_mustache),
    ("story", PackageResources.story_mustache),
    ("theme", PackageResources.theme_mustache),
    ("turn", PackageResources.turn_mustache),
  ]
}

/// Escapes `{{name}}` byte by byte.
private struct MarkupContentType: MustacheContentType {
  func escapeText(_ text: String) -> String { Escaping.markup(text) }
}
