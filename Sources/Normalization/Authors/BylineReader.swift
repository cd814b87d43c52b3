import Markup

/// Reads the names of an article's authors: structured data, what the article says in words, `meta`, what markup calls an author, and
/// whose site it is last.
struct BylineReader {
  private let page: PageReading
  private let own: OwnNames
  private let owner: SiteOwner
  private let bylines: Bylines
  private let cards: AuthorCards
  private let paragraphs: [String]

  /// - Parameters:
  ///   - siteNames: under which the publisher itself may sign.
  ///   - host: of the page's address.
  ///   - heading: the place of the headline among the page's blocks.
  ///   - paragraphs: of the article's text, in which its author may sign.
  init(_ page: PageReading, siteNames: [String], host: String, heading: Int, paragraphs: [String]) {
    self.page = page
    self.paragraphs = paragraphs
    own = OwnNames(names: siteNames)
    owner = SiteOwner(host: host, siteNames: siteNames)
    bylines = Bylines(text: page.text, heading: heading, language: page.language ?? "")
    cards = AuthorCards(page.text, heading: heading)
  }

  /// - Returns: names without roles, each once, in order.
  /// - Complexity: O(bytes)
  func authors(_ document: borrowing HTMLDocument) -> [String] {
    let named = namedInData
    if !named.isEmpty { return completed(named, document) }
    let organisations = page.data.authors.filter(isOrganisation)
    if !organisations.isEmpty {
      let signed = signed(for: organisations, document)
      if !signed.isEmpty { return signed }
    }
    let told = AuthorTags.names(page.meta)
    let shown = unsigned(document, told)
    if let licensor = licensor(of: shown.names, document) { return [licensor] }
    if !shown.names.isEmpty { return shown.names }
    let signers = own.others(bylines.signing(paragraphs, document))
    if !signers.isEmpty { return signers }
    // A site that bears its author's name.
    if let site = (told.joined() + shown.publishers).first(where: own.isSite) { return [site] }
    return owner.name(page.text, title: page.meta.title).map { [$0] } ?? []
  }

  /// People of whom the structured data speak; of `Ada Byron` and `abyron`, who are one, the name.
  private var namedInData: [String] {
    let names = own.others(page.data.authors.filter { !$0.isOrganization }.flatMap { NameList.names(in: $0.name) })
    let others = names.filter { !PersonName.isHandle($0) }
    return others.isEmpty ? names : others
  }

  /// An organisation or the publisher: a person whose name is refused (`admin`) is as good as none.
  private func isOrganisation(_ author: StructuredData.Author) -> Bool {
    author.isOrganization || own.isPublisher(author.name) || !NameList.names(in: author.name).isEmpty
  }

  /// The names of a byline that has all of them and more: structured data are often written for one author, or with the name of
  /// a user.
  private func completed(_ names: [String], _ document: borrowing HTMLDocument) -> [String] {
    for shown in [cards.names(document), bylines.express(document)].map(own.others) {
      let have = Set(shown.map { $0.lowercased() })
      if shown.count > names.count, names.allSatisfy({ have.contains($0.lowercased()) }) { return shown }
      if names.count == 1, PersonName.isHandle(names[0]), !shown.isEmpty, shown.allSatisfy(PersonName.isFull) {
        return shown
      }
    }
    return names
  }

  /// Where the structured data name an organisation or the publisher: a person or an agency whom the page names; else the organisation.
  private func signed(
    for organisations: [StructuredData.Author], _ document: borrowing HTMLDocument
  ) -> [String] {
    let visible = own.others(MarkedAuthors.names(document))
    if !visible.isEmpty { return visible }
    let signer = organisations.first { !$0.name.isEmpty && $0.name.count <= 60 && !$0.name.contains("://") }
    guard let signer else { return [] }
    let isPublisher = own.isPublisher(signer.name)
    if isPublisher {
      for names in AuthorTags.names(page.meta).map(own.others) where !names.isEmpty { return names }
    }
    // A site that is a person's signs with its name.
    let shown = [bylines.express(document)] + (signer.isOrganization ? [cards.names(document)] : [])
    for names in shown + bylines.ofPerson(document) {
      let people = own.others(names).filter { $0.lowercased() != signer.name.lowercased() }
      if arePeople(people) { return people }
    }
    if isPublisher {
      let anywhere = [bylines.anywhere(document), cards.anywhere(document)]
      for names in anywhere.map(own.others) where !names.isEmpty && names.allSatisfy(PersonName.isFull) { return names }
    }
    let signers = own.others(bylines.signing(paragraphs, document))
    // A newsroom that signs as the author is named as one.
    return signers.isEmpty ? [signer.name] : signers
  }

  private func arePeople(_ names: [String]) -> Bool {
    !names.isEmpty && names.allSatisfy { PersonName.isFull($0) && !WireAgency.isOne($0) || EastAsianNames.isName($0) }
  }

  /// What a page shows of its authors.
  private struct Shown {
    var names: [String] = []
    /// What elements that are called an author and bylines near the headline hold, the publisher's names included; only where
    /// there is no other name.
    var publishers: [String] = []
  }

  /// - Parameter told: names in `meta`, by the trust in their tags.
  private func unsigned(_ document: borrowing HTMLDocument, _ told: [[String]]) -> Shown {
    // What an article says of itself in words is nearer to it than what a site tells machines of all its pages.
    let opened = own.others(bylines.express(document))
    let card = own.others(cards.names(document))
    if !opened.isEmpty { return Shown(names: shortened(opened, by: card)) }
    if !card.isEmpty { return Shown(names: shortened(card, by: told.flatMap(own.others))) }
    let marked = MarkedAuthors.names(document)
    let people = own.others(marked)
    if people.count == 1, PersonName.isFull(people[0]) { return Shown(names: people) }
    for names in told.map(own.others) where !names.isEmpty { return Shown(names: names) }
    if !people.isEmpty { return Shown(names: people) }
    let near = bylines.near(document)
    let signed = own.others(near)
    if !signed.isEmpty { return Shown(names: signed) }
    let said = own.others(bylines.anywhere(document))
    if !said.isEmpty { return Shown(names: said) }
    let anywhere = own.others(cards.anywhere(document))
    let names = anywhere.isEmpty ? own.others(bylines.linked(document)) : anywhere
    return Shown(names: names, publishers: names.isEmpty ? marked + near : [])
  }

  /// `Ada Byron Ports` is `Ada Byron` where another witness says that the name ends there.
  private func shortened(_ names: [String], by others: [String]) -> [String] {
    names.map { name in others.first { name.hasPrefix($0 + " ") && $0.contains(" ") } ?? name }
  }

  /// Whom the page's licence names, where the page names nobody else, or only the initials of that name.
  private func licensor(of names: [String], _ document: borrowing HTMLDocument) -> String? {
    guard names.isEmpty || (names.count == 1 && PersonName.isInitials(names[0])),
      let licensor = SiteOwner.licensor(document)
    else { return nil }
    return names.isEmpty || PersonName.initials(of: licensor) == names[0] ? licensor : nil
  }
}
