import JSON
import NewsModel

/// JSON Feed 1.0 and 1.1 (jsonfeed.org).
enum JSONFeedFormat {
  static func read(_ text: String, base: WebAddress?) throws(FeedError) -> Feed {
    let tree: JSONTree
    do throws(JSONError) {
      tree = try JSONReader.read(JSONTree.self, from: Array(text.drop { $0 == "\u{FEFF}" }.utf8))
    } catch {
      throw .malformed(error.description)
    }
    guard let items = tree["items"]?.array else { throw .notAFeed }
    var feed = Feed(format: .json)
    feed.title = tree["title"]?.string.flatMap(PlainText.collapse)
    feed.link = tree["home_page_url"]?.string
    feed.language = tree["language"]?.string
    feed.entries = items.prefix(Feed.entryLimit).map { entry($0, base) }
    feed.omitted = max(0, items.count - Feed.entryLimit)
    return feed
  }

  private static func entry(_ item: JSONTree, _ base: WebAddress?) -> FeedEntry {
    func text(_ key: String) -> String? { item[key]?.string.flatMap(PlainText.collapse) }
    func address(_ key: String) -> String? {
      guard let reference = text(key) else { return nil }
      return WebAddress(reference) != nil
        ? reference : base.flatMap { WebAddress(reference, relativeTo: $0) }?.description
    }
    var entry = FeedEntry()
    entry.guid = text("id") ?? number(item["id"])
    entry.link = address("url") ?? address("external_url") ?? entry.guid.flatMap { WebAddress($0) == nil ? nil : $0 }
    entry.title = text("title")
    entry.published = text("date_published").flatMap { WrittenDate($0) }
    entry.updated = text("date_modified").flatMap { WrittenDate($0) }
    entry.summary = text("summary") ?? text("content_text").map { String($0.prefix(500)) }
    entry.content = item["content_html"]?.string ?? item["content_text"]?.string
    entry.image = address("image") ?? address("banner_image")
    entry.author = (item["authors"]?.array?.first ?? item["author"])?["name"]?.string
    entry.language = text("language")
    return entry
  }

  private static func number(_ tree: JSONTree?) -> String? {
    if case .number(let text)? = tree { text } else { nil }
  }
}
