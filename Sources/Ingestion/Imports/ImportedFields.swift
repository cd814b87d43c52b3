import JSON
import NewsModel

/// Brings an article's record of any of the known vocabularies to one: the article of docs/LAKE.md, schema.org's
/// NewsArticle, and the plain keys of data sets (`title`, `text`, `published`, `source`, `lang`).
struct ImportedFields {
  private(set) var article = ImportedArticle()
  /// The record's own id, if it has one.
  private(set) var identifier: String?

  init(_ fields: [JSONTree.Field]) {
    let record = JSONTree.object(fields)
    article.url = Self.first(record, .url, Self.address)
    article.headline = Self.first(record, .headline, Self.text)
    article.description = Self.first(record, .description, Self.text)
    article.articleBody = Self.first(record, .articleBody, Self.text)
    article.datePublished = Self.first(record, .datePublished, Self.date)
    article.dateModified = Self.first(record, .dateModified, Self.date)
    article.author = Self.first(record, .author, Self.names) ?? []
    article.publisher = Self.first(record, .publisher, Self.name)
    article.inLanguage = Self.first(record, .inLanguage, Self.language)
    article.section = Self.first(record, .section, Self.name)
    article.keywords = Self.first(record, .keywords, Self.list) ?? []
    article.image = Self.first(record, .image, Self.images) ?? []
    article.isAccessibleForFree = Self.first(record, .isAccessibleForFree, \.boolean)
    identifier = Self.first(record, .identifier, Self.text)
    article.unknownFields = Self.unknownFields(fields)
  }

  /// The record's own id stays under schema.org's word, since `id` is the article's.
  private static func unknownFields(_ fields: [JSONTree.Field]) -> String {
    var kept = fields.filter { !ImportedKey.known.contains(JSONKey($0.key)) }
    if let id = fields.first(where: { JSONKey($0.key) == "id" || JSONKey($0.key) == "identifier" }) {
      kept.append(.init("identifier", id.value))
    }
    let object = JSONTree.object(kept).text
    return String(object.dropFirst().dropLast())
  }

  private static func first<Value>(
    _ record: JSONTree, _ key: ImportedKey, _ read: (JSONTree) -> Value?
  ) -> Value? {
    for spelling in key.spellings { if let value = record[spelling].flatMap(read) { return value } }
    return nil
  }
}

/// Readings of a value; nil where it says nothing.
extension ImportedFields {
  private static func text(_ tree: JSONTree) -> String? {
    switch tree {
    case .string(let text): text.allSatisfy(\.isWhitespace) ? nil : text
    case .number(let text): text
    default: nil
    }
  }

  private static func name(_ tree: JSONTree) -> String? {
    text(tree) ?? tree["name"].flatMap(text) ?? tree["domain"].flatMap(text)
      ?? tree.array?.first.flatMap { text($0) ?? $0["name"].flatMap(text) }
  }

  private static func address(_ tree: JSONTree) -> String? {
    text(tree) ?? tree["@id"].flatMap(text) ?? tree["url"].flatMap(text)
  }
  private static func date(_ tree: JSONTree) -> String? {
    text(tree) ?? tree["raw"].flatMap(text) ?? tree["value"].flatMap(text)
  }
  private static func language(_ tree: JSONTree) -> String? {
    text(tree) ?? tree["tag"].flatMap(text) ?? tree["name"].flatMap(text)
  }

  private static func names(_ tree: JSONTree) -> [String]? {
    let names = (tree.array ?? [tree]).compactMap(name)
    return names.isEmpty ? nil : names
  }

  private static func list(_ tree: JSONTree) -> [String]? {
    if let array = tree.array { return array.compactMap(name) }
    return text(tree)?.split(separator: ",").map { $0.trimmingSpaces }.filter { !$0.isEmpty }
  }

  private static func images(_ tree: JSONTree) -> [Article.Image]? {
    let images = (tree.array ?? [tree]).compactMap(image)
    return images.isEmpty ? nil : images
  }

  private static func image(_ tree: JSONTree) -> Article.Image? {
    guard let url = text(tree) ?? tree["url"].flatMap(text) ?? tree["contentUrl"].flatMap(text) else { return nil }
    var image = Article.Image()
    image.url = url
    image.caption = tree["caption"].flatMap(text)
    image.creditText = tree["creditText"].flatMap(text)
    image.alt = tree["alt"].flatMap(text)
    return image
  }
}

extension Substring {
  var trimmingSpaces: String {
    let isSpace: (Character) -> Bool = \.isWhitespace
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
