import JSON
import Markup
import TextAnalysis

/// What the page's JSON-LD says of the article (schema.org).
struct StructuredData: Sendable {
  var type: String?
  var headline: String?
  var body: String?
  var published: String?
  var modified: String?
  var authors: [Author] = []
  var images: [Picture] = []
  var section: String?
  var keywords: [String] = []
  var publisher: String?
  var language: String?
  var isAccessibleForFree: Bool?
  /// Types of all objects, as a witness of what kind of page it is.
  var types: Set<String> = []
  /// The page's place in its site, from the home page on.
  var breadcrumbs: [String] = []
  /// Entries of a live blog.
  var updates: [Update] = []

  struct Author: Sendable, Equatable {
    var name: String
    var isOrganization: Bool
  }

  struct Picture: Sendable, Equatable {
    var url: String
    var caption: String?
    var credit: String?
    var width: Int?
    var height: Int?
  }

  struct Update: Sendable, Equatable {
    var headline: String?
    var body: String
    var published: String?
  }

  /// Reads every `application/ld+json` script.
  /// - Complexity: O(bytes of the scripts)
  init(_ document: borrowing HTMLDocument) {
    var objects: [JSONTree] = []
    for node in 0..<document.count where document.tag(node) == .script {
      guard let type = document.attributeRange(node, .type),
        FoldedLine(document.source[type]).contains(Self.linkedData),
        let tree = LooseJSON.read(Array(document.source[document.rawText(of: node)]))
      else { continue }
      Self.flatten(Self.composed(tree), into: &objects, depth: 0)
    }
    let index = Self.index(objects)
    for object in objects { types.formUnion(Self.types(of: object)) }
    breadcrumbs = objects.first { Self.types(of: $0).contains("BreadcrumbList") }.map(Self.breadcrumbs) ?? []
    guard let article = objects.max(by: { Self.rank($0) < Self.rank($1) }), Self.rank(article) > 0 else { return }
    read(article, index)
  }

  init() {}

  /// The page is composed, but for marks that are written as escapes.
  private static func composed(_ tree: JSONTree) -> JSONTree {
    switch tree {
    case .string(let text): .string(ComposedText.of(text))
    case .array(let elements): .array(elements.map(composed))
    case .object(let fields): .object(fields.map { .init($0.key, composed($0.value)) })
    default: tree
    }
  }

  private static let linkedData = FoldedLine("ld+json")

  /// Objects of the text, those of `@graph` and of `mainEntity` included.
  private static func flatten(_ tree: JSONTree, into objects: inout [JSONTree], depth: Int) {
    guard depth < 4, objects.count < 400 else { return }
    for element in tree.array ?? [] { flatten(element, into: &objects, depth: depth + 1) }
    guard tree.fields != nil else { return }
    objects.append(tree)
    for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"] {
      if let inner = tree[key], inner.string == nil { flatten(inner, into: &objects, depth: depth + 1) }
    }
  }

  private static func index(_ objects: [JSONTree]) -> [String: JSONTree] {
    var index: [String: JSONTree] = [:]
    for object in objects where (object.fields?.count ?? 0) > 1 {
      if let id = object["@id"]?.string, index[id] == nil { index[id] = object }
    }
    return index
  }

  static func types(of object: JSONTree) -> [String] {
    if let type = object["@type"]?.string { return [lastWord(type)] }
    return object["@type"]?.array?.compactMap { $0.string.map(lastWord) } ?? []
  }

  /// `http://schema.org/NewsArticle` is `NewsArticle`.
  private static func lastWord(_ type: String) -> String { type.split(separator: "/").last.map(String.init) ?? type }

  /// How much an object looks like the page's article; the first of equals wins.
  private static func rank(_ object: JSONTree) -> Int {
    var rank = types(of: object).map(Self.rank(ofType:)).max() ?? 0
    if rank == 0 { return 0 }
    if object["headline"]?.string != nil || object["name"]?.string != nil { rank += 2 }
    if object["datePublished"] != nil { rank += 3 }
    if object["articleBody"] != nil { rank += 3 }
    return rank
  }

  private static func rank(ofType type: String) -> Int {
    if type.hasSuffix("NewsArticle") || type == "LiveBlogPosting" || type == "ReportageNewsArticle" { return 20 }
    if type.hasSuffix("Article") || type == "Report" { return 18 }
    if type.hasSuffix("Posting") || type == "Review" || type == "Recipe" { return 16 }
    if type == "VideoObject" || type == "PodcastEpisode" { return 8 }
    if type == "WebPage" || type == "ItemPage" || type == "CreativeWork" { return 5 }
    return 0
  }
}
