import Markup
import NewsModel

/// Reads the names of an article's authors: structured data, what the article says in words, `meta`, what markup calls an author, and
/// whose site it is last.
struct BylineReader {
  /// Names under which the publisher itself may sign.
  let siteNames: [String]
  /// The place of the headline among the page's blocks.
  let heading: Int
  /// Of the page's address.
  let host: String
  /// As the page declares it.
  let language: String

  /// - Parameter paragraphs: of the article's text, in which its author may sign.
  /// - Returns: names without roles, each once, in order.
  func authors(
    _ document: borrowing HTMLDocument, _ text: PageText, _ meta: MetaTags, _ data: StructuredData, paragraphs: [String]
  ) -> [String] {
    let cards = AuthorCards(text, heading: heading)
    let named = withoutHandles(
      unique(data.authors.filter { !$0.isOrganization }.flatMap { NameList.names(in: $0.name) }))
    if !named.isEmpty { return completed(named, document, text, cards) }
    let organisations = data.authors.filter(isOrganisation)
    if !organisations.isEmpty {
      let signed = signed(document, text, meta, organisations, cards, paragraphs)
      if !signed.isEmpty { return signed }
    }
    let told = declared(meta)
    let shown = unsigned(document, text, told, cards)
    let names = shown.names
    // Initials that a licence writes out.
    if names.isEmpty || (names.count == 1 && Bylines.isInitials(names[0])),
      let licensor = SiteOwner.licensor(document), names.isEmpty || Self.initials(of: licensor) == names[0]
    {
      return [licensor]
    }
    if !names.isEmpty { return names }
    let signers = unique(Bylines.signing(paragraphs, document, text))
    if !signers.isEmpty { return signers }
    // A site that bears its author's name.
    if let site = told.joined().first(where: isSite) ?? shown.publishers.first(where: isSite) {
      return [site]
    }
    return SiteOwner(host: host, siteNames: siteNames).name(text, title: meta.title).map { [$0] } ?? []
  }

  /// An organisation or the publisher: a person whose name is refused (`admin`) is as good as none.
  private func isOrganisation(_ author: StructuredData.Author) -> Bool {
    author.isOrganization || isPublisher(author.name) || !NameList.names(in: author.name).isEmpty
  }

  /// The names of a byline that has all of them and more: structured data are often written for one author, or with the name of
  /// a user.
  private func completed(
    _ names: [String], _ document: borrowing HTMLDocument, _ text: PageText, _ cards: AuthorCards
  ) -> [String] {
    for shown in [cards.names(document), express(document, text)].map(unique) {
      let have = Set(shown.map { $0.lowercased() })
      if shown.count > names.count, names.allSatisfy({ have.contains($0.lowercased()) }) { return shown }
      if names.count == 1, isHandle(names[0]), !shown.isEmpty, shown.allSatisfy(Bylines.isFullName) { return shown }
    }
    return names
  }

  /// `Ada Byron`, `abyron` is one person.
  private func withoutHandles(_ names: [String]) -> [String] {
    let others = names.filter { !isHandle($0) }
    return others.isEmpty ? names : others
  }

  /// `abyron`
  private func isHandle(_ name: String) -> Bool {
    !name.contains(" ") && name.contains(where: \.isLowercase) && !name.contains(where: \.isUppercase)
  }

  private func express(_ document: borrowing HTMLDocument, _ text: PageText) -> [String] {
    Bylines.express(document, text, heading: heading, language: language)
  }

  private static func initials(of name: String) -> String {
    String(name.split { $0 == " " || $0 == "-" }.compactMap(\.first))
  }

  /// Where the structured data name an organisation or the publisher: a person or an agency whom the page names; else the organisation.
  private func signed(
    _ document: borrowing HTMLDocument, _ text: PageText, _ meta: MetaTags, _ organisations: [StructuredData.Author],
    _ cards: AuthorCards, _ paragraphs: [String]
  ) -> [String] {
    let visible = unique(marked(document))
    if !visible.isEmpty { return visible }
    let signer = organisations.first { !$0.name.isEmpty && $0.name.count <= 60 && !$0.name.contains("://") }
    guard let signer else { return [] }
    let isPublisher = isPublisher(signer.name)
    if isPublisher { for names in declared(meta).map(unique) where !names.isEmpty { return names } }
    // A site that is a person's signs with its name.
    let shown = [express(document, text)] + (signer.isOrganization ? [cards.names(document)] : [])
    for names in shown + Bylines.ofPerson(document, text, heading: heading) {
      let people = unique(names).filter { $0.lowercased() != signer.name.lowercased() }
      if arePeople(people) { return people }
    }
    if isPublisher {
      let anywhere = [Bylines.anywhere(document, text), cards.anywhere(document)]
      for names in anywhere.map(unique) where !names.isEmpty && names.allSatisfy(Bylines.isFullName) { return names }
    }
    let signers = unique(Bylines.signing(paragraphs, document, text))
    // A newsroom that signs as the author is named as one.
    return signers.isEmpty ? [signer.name] : signers
  }

  private func arePeople(_ names: [String]) -> Bool {
    !names.isEmpty && names.allSatisfy { Bylines.isFullName($0) && !NameList.isAgency($0) || EastAsianNames.isName($0) }
  }

  /// What a page shows of its authors.
  private struct Shown {
    var names: [String] = []
    /// What elements that are called an author and bylines near the headline hold, the publisher's names included; only where
    /// there is no other name.
    var publishers: [String] = []
  }

  private func unsigned(
    _ document: borrowing HTMLDocument, _ text: PageText, _ told: [[String]], _ cards: AuthorCards
  ) -> Shown {
    // What an article says of itself in words is nearer to it than what a site tells machines of all its pages.
    let opened = unique(express(document, text))
    let card = unique(cards.names(document))
    if !opened.isEmpty { return Shown(names: shortened(opened, by: card)) }
    if !card.isEmpty { return Shown(names: shortened(card, by: told.flatMap(unique))) }
    let marked = marked(document)
    let people = unique(marked)
    if people.count == 1, Bylines.isFullName(people[0]) { return Shown(names: people) }
    for names in told.map(unique) where !names.isEmpty { return Shown(names: names) }
    if !people.isEmpty { return Shown(names: people) }
    let near = Bylines.near(document, text, heading: heading)
    let signed = unique(near)
    if !signed.isEmpty { return Shown(names: signed) }
    let said = unique(Bylines.anywhere(document, text))
    if !said.isEmpty { return Shown(names: said) }
    let anywhere = unique(cards.anywhere(document))
    let names = anywhere.isEmpty ? unique(Bylines.linked(document, text)) : anywhere
    return Shown(names: names, publishers: names.isEmpty ? marked + near : [])
  }

  /// `Ada Byron Ports` is `Ada Byron` where another witness says that the name ends there.
  private func shortened(_ names: [String], by others: [String]) -> [String] {
    names.map { name in others.first { name.hasPrefix($0 + " ") && $0.contains(" ") } ?? name }
  }

  /// Names in `meta`, by the trust in their tags.
  private func declared(_ meta: MetaTags) -> [[String]] {
    let tags = [
      "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl", "article.author",
      "dcterms.creator", "articleauthor", "citation_author", "twitter:misc:written by",
      "cxenseparse:author", "content_author", "mediator_author", "dable:author", "lp.article:author", "article_author",
      "og:author", "authors",
    ]
    var names = tags.map { tag in
      meta.all(tag).flatMap { NameList.names(in: Self.libraries.contains(tag) ? NameList.turned($0) : $0) }
    }
    for (label, value) in [("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2")] {
      guard let text = meta.first(label)?.lowercased(), Self.writtenBy.contains(text) else { continue }
      names.append(meta.all(value).flatMap { NameList.names(in: $0) })
    }
    names.append(ParselyPage(meta).authors.flatMap { NameList.names(in: $0) })
    // A tag that names programs as often.
    names.append(meta.all("creator").flatMap { NameList.names(in: $0) }.filter(Bylines.isFullName))
    return names
  }

  /// Tags of catalogues, in which the family's name comes first.
  private static let libraries: Set<String> = ["dc.creator", "dcterms.creator", "citation_author"]

  private static let writtenBy: Set<String> = [
    "written by", "verfasst von", "geschrieben von", "écrit par", "escrito por", "scritto da", "geschreven door",
    "author", "autor", "auteur",
  ]

  /// `rel=author` and `itemprop=author`.
  private func marked(_ document: borrowing HTMLDocument) -> [String] {
    var names: [String] = []
    var node = 0
    while node < document.count {
      if isAuthor(node, document), !document.isInside(node, .aside), !isInPageFooter(node, document) {
        names += written(in: node, document)
        node = document.end(node)
      } else {
        node += 1
      }
    }
    return Array(names.prefix(6))
  }

  /// Whether a node stands in the foot of the page, not in that of an article.
  private func isInPageFooter(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    var current = node
    while current > 0, document.tag(current) != .footer { current = document.parent(current) }
    return current > 0 && !document.isInside(current, .article)
  }

  private func written(in node: Int, _ document: borrowing HTMLDocument) -> [String] {
    for inner in document.descendants(of: node) where document.value(inner, .itemprop, contains: "name") {
      return NameList.names(in: document.attribute(inner, .content) ?? document.text(of: inner))
    }
    if let content = document.attribute(node, .content) { return NameList.names(in: content) }
    return Bylines.parted(NameList.names(in: document.text(of: node)), BylinePieces(node, document), document)
  }

  private func isAuthor(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    let tag = document.tag(node)
    if tag == .text || tag == .link { return false }
    if document.value(node, .itemprop, contains: "author") { return true }
    return tag == .a && document.value(node, .rel, contains: "author")
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.map(withoutSite).filter { name in
      !isPublisher(name) && seen.insert(name.lowercased()).inserted
    }
  }

  /// `Ada Byron Harbour Post` is `Ada Byron`.
  private func withoutSite(_ name: String) -> String {
    for site in siteNames where site.count >= 4 && name.lowercased().hasSuffix(" " + site.lowercased()) {
      let rest = String(name.dropLast(site.count + 1))
      if Bylines.isFullName(rest) { return rest }
    }
    return name
  }

  /// The very name of the site: not its newsroom, nor its domain.
  private func isSite(_ name: String) -> Bool {
    !name.contains(".") && siteNames.contains { $0.lowercased() == name.lowercased() }
  }

  /// The site's name, its domain, or one of them with what is glued to it.
  private func isPublisher(_ name: String) -> Bool {
    let lowered = name.lowercased()
    if lowered.hasSuffix(".com") || lowered.hasPrefix("www.") { return true }
    return siteNames.contains { site in
      guard lowered.hasPrefix(site.lowercased()) else { return false }
      return lowered.dropFirst(site.lowercased().count).first.map { !$0.isLetter } ?? true
    }
  }
}
