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
    if isShort, Self.forms.match(folded) != nil || isFormPath { return (.form, title) }
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
    "404", "page not found", "not found", "error 404", "403 forbidden", "access denied", "500 internal",
    "502 bad gateway", "503 service", "seite nicht gefunden",
    "page introuvable", "página no encontrada", "pagina non trovata", "pagina niet gevonden", "site not found",
    "service unavailable", "410 gone",
  ])
  private static let errorLines = PhraseList([
    "404", "page not found", "this page doesn’t exist", "this page doesn't exist", "sorry, we can’t find",
    "sorry, we can't find",
  ])
  private static let challenges = PhraseList([
    "just a moment", "attention required", "are you a robot", "verify you are human", "security check",
    "please wait", "one moment, please", "ddos-guard", "pardon our interruption",
  ])

  /// A page whose few words speak of cookies and consent.
  private func consent(_ wordCount: Int) -> String? {
    guard wordCount < 400 else { return nil }
    let isNamed = Self.consentTitles.match(FoldedLine(title)) != nil
    let found = Self.consentWords.count(in: FoldedLine(body.text))
    let isArticle = data.type?.hasSuffix("Article") == true || data.body != nil
    if isNamed, !isArticle, found >= 1 || wordCount < 60 { return "title" }
    return found >= 4 && !isArticle ? "\(found) phrases of consent" : nil
  }

  private static let consentTitles = PhraseList([
    "before you continue", "cookie consent", "we value your privacy", "zustimmung", "einwilligung",
    "privacy settings", "your privacy", "cookies zustimmen", "consent", "votre consentement", "vos choix",
    "your choices", "ihre wahl", "tus opciones",
  ])
  private static let consentWords = PhraseList([
    "cookie", "consent", "our partners", "privacy", "personal data", "accept all", "advertising", "einwilligung",
    "zustimm", "datenschutz", "werbung und tracking", "unsere partner",
    "tracking", "nos partenaires", "partenaires et nous", "accepter, refuser", "cookies", "vos choix",
    "publicités", "weiterverarbeitung", "nuestros socios", "consentement", "données personnelles", "privacidad",
    "consentimiento",
  ])

  private var isRoot: Bool {
    guard let address, address.query == nil else { return false }
    return address.path == "/" || address.path.hasPrefix("/index.")
  }

  private var linkBlocks: Int { text.blocks.filter { $0.linkShare > 0.7 }.count }

  /// Many links, little running text, and nobody calls it an article.
  private func isFront(_ wordCount: Int) -> Bool {
    if isRoot, data.type?.hasSuffix("Article") != true {
      return linkBlocks > 150 || (linkBlocks >= 25 && wordCount < 1500)
    }
    if isCalledArticle { return false }
    let lists: Set<String> = ["CollectionPage", "ItemList", "SearchResultsPage"]
    if !data.types.isDisjoint(with: lists), wordCount < 150 { return true }
    if isListPath, wordCount < 600, linkBlocks >= 3 { return true }
    if hasShortPath, !isDated, wordCount < 600, isListOfTeasers { return true }
    return wordCount < minimumWords && linkBlocks >= 30
  }

  private var isCalledArticle: Bool {
    if let type = data.type, type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "VideoObject" {
      return true
    }
    return meta.first("og:type")?.lowercased().contains("article") == true
  }

  private var isDated: Bool { !DateFinder.declared(meta, data).isEmpty }

  /// Most sentences of the page stand right after a linked line: each belongs to another story.
  private var isListOfTeasers: Bool {
    var sentences = 0
    var teased = 0
    for (place, block) in text.blocks.enumerated()
    where block.weight >= 30 && block.linkShare < 0.3 && block.marksOfSentences > 0 {
      sentences += 1
      let before = text.blocks[max(0, place - 2)..<place]
      if before.contains(where: { $0.linkShare > 0.8 && $0.weight >= 15 }) { teased += 1 }
    }
    return sentences >= 3 && teased * 10 >= sentences * 6
  }

  private var segments: [Substring] { (address?.path ?? "").split(separator: "/") }

  /// `/tag/harbour/`, `/topics/storm`: a list by its address.
  private var isListPath: Bool {
    let lists: Set<Substring> = [
      "tag", "tags", "topic", "topics", "category", "categories", "author", "authors", "search", "archive",
      "archives", "section",
      "sections", "thema", "themen", "schlagwort", "rubrik", "autor", "tema", "temas", "etiqueta", "sujet", "sujets",
    ]
    return segments.dropLast().contains { lists.contains($0) }
  }

  /// `/nation`, `/news/halvora`: the last part is a word or two, without a number or a file's ending.
  private var hasShortPath: Bool {
    guard let last = segments.last, segments.count <= 2, address?.query == nil else { return false }
    return !last.contains(where: { $0.isNumber || $0 == "." }) && last.split(separator: "-").count <= 2
  }

  private var isFormPath: Bool {
    let forms: Set<Substring> = [
      "login", "log-in", "signin", "sign-in", "register", "subscribe", "newsletter", "contact", "account",
    ]
    return segments.last.map(forms.contains) == true && !isCalledArticle
  }

  private static let forms = PhraseList([
    "sign in to", "log in to", "sign in |", "log in |", "create an account", "anmelden |", "se connecter",
  ])
}
