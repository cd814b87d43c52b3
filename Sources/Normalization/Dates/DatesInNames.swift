import Markup
import NewsModel

/// Days in the names that a page's makers give to its parts and pictures: `id="news20250705_k10"`, `/2025/07/05/port.jpg`.
enum DatesInNames {
  /// - Complexity: O(nodes)
  static func find(_ document: borrowing HTMLDocument, _ meta: MetaTags) -> [DateFinder.Witness] {
    var found: [DateFinder.Witness] = []
    for node in 0..<document.count where isWhole(document.tag(node)) {
      if let id = document.attribute(node, .id), let day = URLDate.find(id) { found.append(.init(day, .url)) }
    }
    if let image = meta.first("og:image", "twitter:image"), let address = WebAddress(image),
      let day = URLDate.find(address)
    {
      found.append(.init(day, .url))
    }
    return found
  }

  /// Elements that hold the page or its article.
  private static func isWhole(_ tag: HTMLTag) -> Bool { tag == .body || tag == .main || tag == .article }
}
