import JSON
import NewsModel

/// JSON Feed 1.0 and 1.1 (jsonfeed.org), as it is found: what a field should not be is taken for what it can mean or left
/// out, and a text that is no JSON is read as far as it goes, with a word of it. An item costs no other one.
enum JSONFeedFormat {
  static func read(_ text: String, base: WebAddress?) throws(FeedError) -> Feed {
    let (tree, damage) = try tree(Array(text.drop { $0 == "\u{FEFF}" }.utf8))
    guard let items = items(tree) else { throw damage.map { .malformed($0) } ?? .notAFeed }
    var feed = Feed(format: .json)
    feed.title = JSONFeedValue.text(tree["title"])
    feed.link = JSONFeedValue.address(tree["home_page_url"], base)
    feed.language = JSONFeedValue.text(tree["language"])
    feed.entries = items.prefix(Feed.entryLimit).map { entry($0, base) }
    feed.omitted = max(0, items.count - Feed.entryLimit)
    feed.damage = damage
    return feed
  }

  /// Of a key that stands twice the last value counts where the text is JSON, and the first where it is not.
  private static func tree(_ bytes: [UInt8]) throws(FeedError) -> (tree: JSONTree, damage: String?) {
    let strict = bytes.withUnsafeBufferPointer { bytes -> Result<JSONTree, JSONError> in
      var reader = JSONReader(bytes)
      reader.allowsDuplicateKeys = true
      do throws(JSONError) {
        let tree = try JSONTree(json: &reader)
        try reader.end()
        return .success(tree)
      } catch {
        return .failure(error)
      }
    }
    switch strict {
    case .success(let tree): return (tree, nil)
    case .failure(let error):
      guard let tree = LooseJSON.read(bytes) else { throw .malformed(error.description) }
      return (tree, error.description)
    }
  }

  /// The list may be missing from a feed that says that it is one, and a single item may stand for it.
  private static func items(_ tree: JSONTree) -> [JSONTree]? {
    switch tree["items"] {
    case .array(let items)?: return items
    case .object(let fields)?: return [.object(fields)]
    default: return tree["version"]?.string?.contains("jsonfeed.org/version") == true ? [] : nil
    }
  }

  /// An item that is no object says nothing, not even where it leads.
  private static func entry(_ item: JSONTree, _ base: WebAddress?) -> FeedEntry {
    func text(_ key: String) -> String? { JSONFeedValue.text(item[key]) }
    func address(_ key: String) -> String? { JSONFeedValue.address(item[key], base) }
    var entry = FeedEntry()
    entry.guid = text("id")
    entry.link = address("url") ?? address("external_url") ?? entry.guid.flatMap { WebAddress($0) == nil ? nil : $0 }
    entry.title = text("title")
    entry.published = text("date_published").flatMap { WrittenDate($0) }
    entry.updated = text("date_modified").flatMap { WrittenDate($0) }
    entry.summary = text("summary") ?? text("content_text").map { String($0.prefix(500)) }
    entry.content = JSONFeedValue.written(item["content_html"]) ?? JSONFeedValue.written(item["content_text"])
    entry.image = address("image") ?? address("banner_image")
    entry.author = JSONFeedValue.text(item["authors"]) ?? JSONFeedValue.text(item["author"])
    entry.language = text("language")
    return entry
  }
}

/// Readings of a field, whatever stands in it.
private enum JSONFeedValue {
  /// As it is written: a text, or a number for one.
  static func written(_ tree: JSONTree?) -> String? {
    switch tree {
    case .string(let text)?: text
    case .number(let text)?: text
    default: nil
    }
  }

  /// The words of a text, a number, an object's name or address, or the first of a list.
  static func text(_ tree: JSONTree?) -> String? {
    switch tree {
    case .array(let elements)?: first(elements) { text($0) }
    case .object?: first(["name", "url", "value"]) { text(tree?[$0]) }
    default: written(tree).flatMap(FragmentText.collapse)
    }
  }

  /// A text, an object's `url`, or the first of a list. Absolute addresses stay as they are written, so that they match
  /// what archives hold.
  static func address(_ tree: JSONTree?, _ base: WebAddress?) -> String? {
    switch tree {
    case .array(let elements)?: return first(elements) { address($0, base) }
    case .object?: return address(tree?["url"], base)
    case .string(let written)?:
      guard let reference = FragmentText.collapse(written) else { return nil }
      if WebAddress(reference) != nil { return reference }
      return base.flatMap { WebAddress(reference, relativeTo: $0) }?.description
    default: return nil
    }
  }

  /// The first value that is read. Each element is read once, and a lazy map would read the one that counts twice: on every
  /// level of a nest, that is, twice as often as on the level above.
  private static func first<Element>(_ elements: [Element], _ read: (Element) -> String?) -> String? {
    for element in elements { if let value = read(element) { return value } }
    return nil
  }
}
