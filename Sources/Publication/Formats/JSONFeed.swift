import JSON
import NewsModel

extension Feed {
  /// JSON Feed 1.1.
  var json: String {
    let next = archive.earlier.map { [JSONTree.Field("next_url", .string($0 + ".json"))] } ?? []
    return JSONTree.object(
      [
        .init("version", .string("https://jsonfeed.org/version/1.1")), .init("title", .string(title)),
        .init("home_page_url", .string(home)), .init("feed_url", .string(stem + ".json")),
        .init("description", .string(subtitle)), .init("icon", .string(icon)), .init("language", .string(language)),
        .init("authors", .array([.object([.init("name", .string(author))])])),
      ] + next + [
        .init("items", .array(entries.map(\.json)))
      ]
    ).text + "\n"
  }
}

extension Feed.Entry {
  fileprivate var json: JSONTree {
    var fields: [JSONTree.Field] = [
      .init("id", .string(id)), .init("url", .string(url)), .init("title", .string(title)),
      .init("summary", .string(summary)), .init("content_html", .string(html)),
      .init("date_published", .string(published.description)), .init("date_modified", .string(updated.description)),
    ]
    if !categories.isEmpty { fields.append(.init("tags", .array(categories.map(JSONTree.string)))) }
    if let image { fields.append(.init("image", .string(image))) }
    if let language { fields.append(.init("language", .string(language))) }
    return .object(fields)
  }
}
