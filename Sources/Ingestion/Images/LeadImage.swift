import JSON
import Markup
import NewsModel

/// The picture that a page declares as its own: `og:image`, `twitter:image`, `image_src`, JSON-LD. One that readers see on the
/// page comes first, then the first picture with a caption, then one made for sharing only: as `normalize` chooses too, so that
/// its address stands in the article.
enum LeadImage {
  /// - Returns: nil when the page has none, or only logos and placeholders.
  /// - Complexity: O(bytes)
  static func find(_ document: borrowing HTMLDocument, base: WebAddress?) -> WebAddress? {
    let declared = Declared(document)
    let resolved: (String) -> WebAddress? = { url in
      base.flatMap { WebAddress(url, relativeTo: $0) } ?? WebAddress(url)
    }
    let found = (declared.named + declared.linked).filter(ImageAddress.isPhotograph).map(ImageAddress.unwrapped)
      .compactMap(resolved)
    return found.first { isShown($0.description, declared.shown) } ?? declared.captioned.flatMap(resolved)
      ?? found.first
  }

  private static func isShown(_ url: String, _ shown: [String]) -> Bool {
    let keys = ImageAddress.keys(url)
    return shown.contains { $0 == url || !ImageAddress.keys($0).isDisjoint(with: keys) }
  }
}

/// What stands in a page of pictures, as written.
private struct Declared {
  private static let shownLimit = 80
  private static let linkedLimit = 8
  private static let names = [
    "og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src", "image_src", "image",
    "thumbnail", "thumbnailurl",
  ]

  private var byName: [String: String] = [:]
  /// From JSON-LD.
  private(set) var linked: [String] = []
  /// Sources of `img`.
  private(set) var shown: [String] = []
  /// The first large one of them with a caption.
  private(set) var captioned: String?

  /// In the order of trust.
  var named: [String] { Self.names.compactMap { byName[$0] } }

  init(_ document: borrowing HTMLDocument) {
    for node in 0..<document.count {
      switch document.tag(node) {
      case .meta: readMeta(node, document)
      case .link where document.value(node, .rel, contains: "image_src"): note("image_src", node, .href, document)
      case .script where document.value(node, .type, contains: "ld+json"): readLinkedData(node, document)
      case .img where shown.count < Self.shownLimit: readPicture(node, document)
      default: break
      }
    }
  }

  private mutating func readMeta(_ node: Int, _ document: borrowing HTMLDocument) {
    for attribute in [HTMLAttributeName.property, .name, .itemprop] {
      guard let name = document.attribute(node, attribute)?.lowercased() else { continue }
      note(name, node, .content, document)
    }
  }

  private mutating func note(
    _ name: String, _ node: Int, _ attribute: HTMLAttributeName, _ document: borrowing HTMLDocument
  ) {
    guard byName[name] == nil, let value = document.attribute(node, attribute).map(WhiteSpace.collapsed),
      !value.isEmpty
    else { return }
    byName[name] = value
  }

  private mutating func readPicture(_ node: Int, _ document: borrowing HTMLDocument) {
    for name in [HTMLAttributeName.dataSrc, .dataOriginal, .dataLazySrc, .src] {
      if let value = document.attribute(node, name), !value.hasPrefix("data:"), !value.isEmpty {
        shown.append(value)
        if captioned == nil, isLarge(node, document), ImageAddress.isPhotograph(value), hasCaption(node, document) {
          captioned = value
        }
        return
      }
    }
  }

  private func isLarge(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    (document.attribute(node, .width).flatMap { Int($0) } ?? 400) >= 300
  }

  /// A `figure` close around it, in the text and not beside it, with a `figcaption`.
  private func hasCaption(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    var holder = document.parent(node)
    for _ in 0..<8 where holder > 0 && document.tag(holder) != .figure { holder = document.parent(holder) }
    guard document.tag(holder) == .figure, ![.aside, .nav, .footer].contains(where: { document.isInside(holder, $0) })
    else { return false }
    return document.descendants(of: holder).contains { document.tag($0) == .figcaption }
  }

  /// The `image` of the first object that has one; what does not read is left out.
  private mutating func readLinkedData(_ node: Int, _ document: borrowing HTMLDocument) {
    do throws(JSONError) {
      let tree = try JSONReader.read(JSONTree.self, from: Array(document.source[document.rawText(of: node)]))
      for object in tree.array ?? tree["@graph"]?.array ?? [tree] {
        guard object["@type"]?.string?.hasSuffix("Article") ?? false, let image = object["image"] else { continue }
        let urls = (image.array ?? [image]).lazy.compactMap { $0.string ?? $0["url"]?.string }
        linked += urls.prefix(Self.linkedLimit - linked.count)
      }
    } catch {
      return
    }
  }
}
