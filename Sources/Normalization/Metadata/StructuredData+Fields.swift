import JSON
import Markup

extension StructuredData {
  mutating func read(_ article: JSONTree, _ index: [String: JSONTree]) {
    type = Self.types(of: article).first
    headline = Self.text(article["headline"]) ?? Self.text(article["name"])
    body = Self.text(article["articleBody"], keepingLines: true)
    published =
      Self.date(article["datePublished"]) ?? Self.date(article["dateCreated"]) ?? Self.date(article["uploadDate"])
    modified = Self.date(article["dateModified"])
    authors = Self.authors(article["author"] ?? article["creator"], index)
    images = Self.pictures(article["image"] ?? article["thumbnailUrl"], index, depth: 0)
    section = Self.strings(article["articleSection"]).first
    keywords = Self.keywords(article["keywords"])
    publisher = Self.name(article["publisher"], index)
    language = Self.text(article["inLanguage"])
    isAccessibleForFree = Self.flag(article["isAccessibleForFree"])
    updates = article["liveBlogUpdate"]?.array?.prefix(500).compactMap(Self.update) ?? []
  }

  /// Markup and references in values go; blank values are none.
  static func text(_ tree: JSONTree?, keepingLines: Bool = false) -> String? {
    guard let value = tree?.string ?? tree?.array?.first?.string ?? tree?["@value"]?.string else { return nil }
    let plain = PlainText.from(value, keepingLines: keepingLines)
    return plain.isEmpty ? nil : plain
  }

  static func strings(_ tree: JSONTree?) -> [String] {
    let elements = tree?.array ?? tree.map { [$0] } ?? []
    return elements.compactMap { text($0) ?? text($0["name"]) }
  }

  /// Names of a list of pages, the site's own first.
  static func breadcrumbs(_ list: JSONTree) -> [String] {
    (list["itemListElement"]?.array ?? []).prefix(20).compactMap { text($0["name"]) ?? text($0["item"]?["name"]) }
  }

  private static func keywords(_ tree: JSONTree?) -> [String] {
    strings(tree).flatMap { $0.split(separator: ",").map { PlainText.from(String($0)) } }
      .filter { !$0.isEmpty && !$0.contains(":") }
  }

  private static func flag(_ tree: JSONTree?) -> Bool? {
    if let value = tree?.boolean { return value }
    switch tree?.string?.lowercased() {
    case "true", "http://schema.org/true", "https://schema.org/true", "yes": return true
    case "false", "http://schema.org/false", "https://schema.org/false", "no": return false
    default: return nil
    }
  }

  private static func resolved(_ tree: JSONTree?, _ index: [String: JSONTree]) -> JSONTree? {
    guard let tree, let fields = tree.fields, fields.count <= 2, let id = tree["@id"]?.string else { return tree }
    return index[id] ?? tree
  }

  private static func name(_ tree: JSONTree?, _ index: [String: JSONTree]) -> String? {
    let tree = resolved(tree?.array?.first ?? tree, index)
    return text(tree) ?? text(tree?["name"])
  }

  private static func authors(_ tree: JSONTree?, _ index: [String: JSONTree]) -> [Author] {
    (tree?.array ?? tree.map { [$0] } ?? []).prefix(40).flatMap { element -> [Author] in
      let element = resolved(element, index) ?? element
      let types = types(of: element)
      let isOrganization = types.contains { $0.hasSuffix("Organization") } && !types.contains("Person")
      let names = element.string.map { [$0] } ?? strings(element["name"])
      return (names.isEmpty ? parts(of: element) : names).map {
        Author(name: PlainText.from($0), isOrganization: isOrganization)
      }
    }
  }

  /// A person's name whose parts are told apart.
  private static func parts(of person: JSONTree) -> [String] {
    let parts = ["givenName", "familyName"].compactMap { text(person[$0]) }
    return parts.isEmpty ? [] : [parts.joined(separator: " ")]
  }

  /// A day, also as a number: milliseconds or seconds of the epoch.
  private static func date(_ tree: JSONTree?) -> String? {
    if let number = tree?.number { return number >= 1e8 && number < 1e13 ? String(Int(number)) : nil }
    return text(tree)
  }

  private static func pictures(_ tree: JSONTree?, _ index: [String: JSONTree], depth: Int) -> [Picture] {
    guard let tree, depth < 3 else { return [] }
    if let url = tree.string { return [Picture(url: url)] }
    if let elements = tree.array { return elements.prefix(20).flatMap { pictures($0, index, depth: depth + 1) } }
    let object = resolved(tree, index) ?? tree
    guard let url = text(object["url"]) ?? text(object["contentUrl"]) ?? text(object["@id"]) else { return [] }
    return [
      Picture(
        url: url, caption: text(object["caption"]) ?? text(object["description"]),
        credit: text(object["creditText"]) ?? name(object["creator"], index) ?? name(object["author"], index),
        width: pixels(object["width"]), height: pixels(object["height"]))
    ]
  }

  private static func pixels(_ tree: JSONTree?) -> Int? {
    if let number = tree?.number { return Pixels.read(number) }
    let digits = (tree?.string ?? text(tree?["value"]) ?? "").prefix { $0.isASCII && $0.isNumber }
    return Pixels.read(String(digits))
  }

  private static func update(_ tree: JSONTree) -> Update? {
    guard let body = text(tree["articleBody"], keepingLines: true) else { return nil }
    return Update(headline: text(tree["headline"]), body: body, published: text(tree["datePublished"]))
  }
}
