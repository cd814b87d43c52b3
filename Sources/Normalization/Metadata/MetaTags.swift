import Markup

/// The `meta`, `link` and `title` elements of a page.
struct MetaTags: Sendable {
  /// Values by lower-case name or property, in the order of the page.
  private var values: [String: [String]] = [:]
  private(set) var canonical: String?
  /// The document's title: never an `svg`'s.
  private(set) var title: String?
  private(set) var language: String?

  init() {}

  /// - Complexity: O(nodes)
  init(_ document: borrowing HTMLDocument) {
    var node = 0
    while node < document.count {
      switch document.tag(node) {
      case .html: language = language ?? document.attribute(node, .lang)
      case .meta: readMeta(node, document)
      case .link: readLink(node, document)
      case .title where title == nil: readTitle(node, document)
      case .svg, .math:
        node = document.end(node)
        continue
      default: break
      }
      node += 1
    }
  }

  /// The first value of the first of the names that has one.
  func first(_ names: String...) -> String? {
    for name in names { if let value = values[name]?.first { return value } }
    return nil
  }

  func all(_ name: String) -> [String] { values[name] ?? [] }

  private mutating func readMeta(_ node: Int, _ document: borrowing HTMLDocument) {
    guard let content = document.attribute(node, .content) else { return }
    let value = PlainText.from(content)
    guard !value.isEmpty else { return }
    for attribute in [HTMLAttributeName.property, .name, .itemprop, .httpEquiv] {
      guard let name = document.attribute(node, attribute)?.lowercased() else { continue }
      values[name, default: []].append(value)
    }
  }

  private mutating func readLink(_ node: Int, _ document: borrowing HTMLDocument) {
    guard let rel = document.attribute(node, .rel)?.lowercased(), let href = document.attribute(node, .href) else {
      return
    }
    if rel == "canonical", canonical == nil { canonical = WhiteSpace.collapsed(href) }
    if rel == "image_src" { values["image_src", default: []].append(href) }
  }

  private mutating func readTitle(_ node: Int, _ document: borrowing HTMLDocument) {
    let text = WhiteSpace.collapsed(document.decoded(document.rawText(of: node)))
    if !text.isEmpty { title = PlainText.from(text) }
  }

  /// The document's title, unless it is a word that says nothing of the page.
  var telling: String? { title.flatMap { Self.empty.contains($0.lowercased()) ? nil : $0 } }

  /// Titles that say nothing of a page.
  private static let empty: Set<String> = [
    "home", "homepage", "home page", "startseite", "index", "untitled", "untitled document", "welcome", "accueil",
    "inicio", "untitled page", "no title", "document", "blog",
  ]
}
