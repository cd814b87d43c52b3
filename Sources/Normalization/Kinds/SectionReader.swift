import Markup
import NewsModel

/// The section in which an article was published.
enum SectionReader {
  /// What the page declares: a section, or its place among the pages of the site.
  static func declared(_ data: StructuredData, _ meta: MetaTags, headline: String) -> String? {
    data.section ?? meta.first("article:section", "section", "parsely-section")
      ?? breadcrumb(data.breadcrumbs, headline)
  }

  /// What the page shows where it declares none: its category, a label above the headline that leads to a section, or a part of
  /// its address.
  /// - Complexity: O(nodes)
  static func shown(_ document: borrowing HTMLDocument, address: WebAddress?) -> String? {
    category(document) ?? label(document, address) ?? address.flatMap { folder($0.path) }
  }

  /// Scalars of a section's name at most.
  private static let longest = 30

  /// The last page above the article that is not the home page.
  private static func breadcrumb(_ names: [String], _ headline: String) -> String? {
    let title = HeadlineWords(headline)
    let above = names.count > 2 ? names.dropFirst() : names[...]
    return above.last { name in
      isName(name) && !homes.contains(name.lowercased()) && !HeadlineWords(name).isSimilar(to: title)
        && !headline.hasPrefix(name)
    }
  }

  private static func isName(_ name: String) -> Bool {
    name.unicodeScalars.count <= longest && name.contains(where: \.isLetter) && !name.contains { "»›→".contains($0) }
      && !vague.contains(name.lowercased())
  }

  private static let homes: Set<String> = [
    "home", "homepage", "home page", "startseite", "start", "accueil", "inicio", "início", "strona główna", "главная",
    "ana sayfa", "beranda", "trang chủ", "トップ", "首页", "首頁", "홈", "الرئيسية", "होम",
  ]
  private static let vague: Set<String> = [
    "uncategorized", "uncategorised", "allgemein", "non classé", "sin categoría", "senza categoria", "article",
    "articles", "artikel", "articoli", "story", "stories", "all", "blog", "back to blog", "news", "news & events",
    "newsletter", "newsletters", "archiv", "archive", "archives", "detail", "details", "datenschutz", "top news",
    "latest news", "aktuell", "aktuelles", "event", "events", "nachrichten", "resources", "noticias", "notizie",
    "actualités", "новости",
  ]

  /// The category that a content system links: `rel="category tag"`.
  private static func category(_ document: borrowing HTMLDocument) -> String? {
    var links = 0
    for node in 0..<document.count where document.tag(node) == .a {
      guard document.value(node, .rel, contains: "category") else { continue }
      links += 1
      if links > most { return nil }
      if isAside(node, document) { continue }
      let name = document.text(of: node)
      if isName(name) { return name }
    }
    return nil
  }

  /// Links to categories that are looked at.
  private static let most = 40

  private static func isAside(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    [HTMLTag.nav, .aside, .footer].contains { document.isInside(node, $0) }
  }

  /// How many nodes before the headline a label stands at most.
  private static let near = 24

  /// The last link right above the first `h1`, where it leads to a page of the first level.
  private static func label(_ document: borrowing HTMLDocument, _ address: WebAddress?) -> String? {
    guard let address, let heading = (0..<document.count).first(where: { document.tag($0) == .h1 }) else { return nil }
    for node in stride(from: heading - 1, through: max(0, heading - near), by: -1) where document.tag(node) == .a {
      guard let reference = document.attribute(node, .href), let page = WebAddress(reference, relativeTo: address),
        page.host == address.host, page.path.split(separator: "/").count == 1, page.query == nil,
        ![HTMLTag.nav, .li, .header, .footer].contains(where: { document.isInside(node, $0) }), isAlone(node, document)
      else { return nil }
      let name = document.text(of: node)
      return isName(name) && name.contains { $0.isUppercase || !$0.isCased } ? name : nil
    }
    return nil
  }

  /// Whether a link's box holds no other, as a menu does.
  private static func isAlone(_ link: Int, _ document: borrowing HTMLDocument) -> Bool {
    let box = document.descendants(of: document.parent(link))
    return box.count <= 6 && box.count { document.tag($0) == .a } == 1
  }

  /// The first part of a path that sections are called by.
  private static func folder(_ path: String) -> String? {
    let parts = path.split(separator: "/").dropLast()
    return parts.prefix(3).lazy.compactMap { names[$0.lowercased()] }.first
  }

  /// By words of addresses.
  private static let names: [String: String] = Dictionary(
    """
    world politics business economy sport sports culture science technology tech health environment climate education \
    entertainment lifestyle travel opinion local national international crime weather finance money arts food \
    politik wirtschaft sport kultur wissen wissenschaft panorama ausland inland gesellschaft gesundheit digital meinung \
    politique économie economie monde société societe culture sciences planète planete santé sante international \
    política politica economía economia deportes cultura sociedad ciencia tecnología tecnologia mundo internacional \
    españa salud esporte esportes esteri cronaca scienza salute mondo
    """.split(separator: " ").map { (String($0), $0.prefix(1).uppercased() + $0.dropFirst()) },
    uniquingKeysWith: { first, _ in first })
}
