import Markup
import NewsModel

/// Tells pages that are no article, by what they say and how they are built.
struct PageKind {
  let title: String
  let body: ExtractedBody
  let text: PageText
  let data: StructuredData
  let meta: MetaTags
  let address: WebAddress?
  let minimumWords: Int

  /// - Returns: nil for an article.
  func rejection(wordCount: Int) -> (reason: RejectionReason, detail: String)? {
    let isShort = wordCount < 120
    let folded = FoldedLine(title)
    if isShort, let words = Self.errors.match(folded) ?? firstLine(Self.errorLines) { return (.error, words) }
    if isShort, let words = Self.challenges.match(folded) { return (.challenge, words) }
    if let words = consent(wordCount) { return (.consent, words) }
    if isFront(wordCount) { return (.sectionFront, "\(linkBlocks) link blocks, \(wordCount) words") }
    if wordCount == 0, title.isEmpty { return (.empty, "no text and no title") }
    return nil
  }

  private func firstLine(_ phrases: PhraseList) -> String? {
    for block in text.blocks.prefix(12) where block.tag.headingLevel != nil {
      if let phrase = phrases.match(FoldedLine(text.bytes[block.range])) { return phrase }
    }
    return nil
  }

  private static let errors = PhraseList([
    "404", "page not found", "not found", "error 404", "403 forbidden", "access denied", "500 internal", "502 bad gateway", "503 service", "seite nicht gefunden",
    "page introuvable", "página no encontrada", "pagina non trovata", "pagina niet gevonden", "site not found", "service unavailable", "410 gone",
  ])
  private static let errorLines = PhraseList([
    "404", "page not found", "this page doesn’t exist", "this page doesn't exist", "sorry, we can’t find", "sorry, we can't find",
  ])
  private static let challenges = PhraseList([
    "just a moment", "attention required", "are you a robot", "verify you are human", "security check", "please wait", "one moment, please", "ddos-guard", "pardon our interruption",
  ])

  /// A page whose few words speak of cookies and consent.
  private func consent(_ wordCount: Int) -> String? {
    guard wordCount < 400 else { return nil }
    let isNamed = Self.consentTitles.match(FoldedLine(title)) != nil
    let found = Self.consentWords.count(in: FoldedLine(body.text))
    let isArticle = data.type?.hasSuffix("Article") == true || data.body != nil
    if isNamed, found >= 1 || wordCount < 60 { return "title" }
    return found >= 4 && !isArticle ? "\(found) phrases of consent" : nil
  }

  private static let consentTitles = PhraseList([
    "before you continue", "cookie consent", "we value your privacy", "zustimmung", "einwilligung", "privacy settings", "your privacy", "cookies zustimmen", "consent", "votre consentement",
  ])
  private static let consentWords = PhraseList([
    "cookie", "consent", "our partners", "privacy", "personal data", "accept all", "advertising", "einwilligung", "zustimm", "datenschutz", "werbung und tracking", "unsere partner",
    "tracking", "nos partenaires", "consentement", "données personnelles", "privacidad", "consentimiento",
  ])

  private var isRoot: Bool {
    guard let address, address.query == nil else { return false }
    return address.path == "/" || address.path.hasPrefix("/index.")
  }

  private var linkBlocks: Int { text.blocks.filter { $0.linkShare > 0.7 }.count }

  /// Many links, little running text, and nobody calls it an article.
  private func isFront(_ wordCount: Int) -> Bool {
    if isRoot, data.type?.hasSuffix("Article") != true { return linkBlocks > 150 || (linkBlocks >= 25 && wordCount < 1500) }
    let isCalledArticle =
      data.type.map { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "VideoObject" } == true
      || meta.first("og:type")?.lowercased().contains("article") == true
    if isCalledArticle { return false }
    let lists: Set<String> = ["CollectionPage", "ItemList", "SearchResultsPage"]
    if !data.types.isDisjoint(with: lists), wordCount < 150 { return true }
    return wordCount < minimumWords && linkBlocks >= 30
  }
}
