import Markup
import NewsModel

/// Tells pages that are no article, by what they say and how they are built.
struct PageKind {
  let title: String
  let body: ExtractedBody
  let page: PageReading
  let address: WebAddress?
  let minimumWords: Int

  /// - Returns: nil for an article.
  func rejection(wordCount: Int) -> (reason: RejectionReason, detail: String)? {
    let isShort = wordCount < (isCalledArticle || isDated ? 60 : 120)
    let folded = FoldedLine(title)
    // With more words below it, more than a name beside it makes a headline of the title.
    let names = wordCount < 60 ? 60 : 20
    if isShort, let words = Self.errors.label(of: folded, names: names) ?? heading(Self.errorLines, names: names) {
      return (.error, words)
    }
    if isShort, let words = Self.challenges.label(of: folded, names: names) ?? gate(wordCount) {
      return (.challenge, words)
    }
    if let words = consent(wordCount) { return (.consent, words) }
    if isShort, Self.forms.match(folded) != nil || isFormPath { return (.form, title) }
    if isTermsPath { return (.form, title) }
    if isFront(wordCount) { return (.sectionFront, "\(linkBlocks) link blocks, \(wordCount) words") }
    if wordCount == 0, title.isEmpty { return (.empty, "no text and no title") }
    return nil
  }

  /// A heading among the first lines that says so.
  private func heading(_ phrases: PhraseList, names: Int) -> String? {
    for block in page.text.blocks.prefix(12) where block.tag.headingLevel != nil {
      if let phrase = phrases.label(of: page.text.line(block), names: names) { return phrase }
    }
    return nil
  }

  /// A line that asks for JavaScript or for a proof of being human, on a page that says next to nothing else.
  private func gate(_ wordCount: Int) -> String? {
    guard wordCount < 60, !isCalledArticle else { return nil }
    for block in page.text.blocks.prefix(12) where block.weight < 300 {
      if let phrase = Self.gates.firstPhrase(in: page.text.line(block)) { return phrase }
    }
    return nil
  }

  /// A page whose few words speak of cookies and consent.
  private func consent(_ wordCount: Int) -> String? {
    guard wordCount < 400 else { return nil }
    let isNamed = Self.consentTitles.match(FoldedLine(title)) != nil
    let found = Self.consentWords.count(in: FoldedLine(body.text))
    let isArticle = page.data.type?.hasSuffix("Article") == true || page.data.body != nil
    if isNamed, !isArticle, found >= 1 || wordCount < 60 { return "title" }
    // A report on consent speaks of others; a wall speaks to its reader.
    guard found >= 4, !isArticle, Self.consentAddresses.occur(in: FoldedLine(body.text)) else { return nil }
    return "\(found) phrases of consent"
  }

  private var isRoot: Bool {
    guard let address, address.query == nil else { return false }
    return address.path == "/" || address.path.hasPrefix("/index.")
  }

  private var linkBlocks: Int { page.text.blocks.filter { $0.linkShare > 0.7 }.count }

  /// Many links, little running text, and nobody calls it an article.
  private func isFront(_ wordCount: Int) -> Bool {
    if isRoot, page.data.type?.hasSuffix("Article") != true {
      return linkBlocks > 150 || (linkBlocks >= 25 && wordCount < 1500)
    }
    if isCalledArticle { return false }
    let lists: Set<String> = ["CollectionPage", "ItemList", "SearchResultsPage"]
    if !page.data.types.isDisjoint(with: lists), wordCount < 150, !isSigned { return true }
    if isListPath, wordCount < 600, linkBlocks >= 3 { return true }
    if hasShortPath, !isDated, wordCount < 600, isListOfTeasers { return true }
    return wordCount < minimumWords && linkBlocks >= 30
  }

  /// A byline and a day stand near the headline: lists that the page declares are of other stories.
  private var isSigned: Bool {
    guard page.data.types.isDisjoint(with: ["CollectionPage", "SearchResultsPage"]),
      let heading = page.text.blocks.firstIndex(where: { $0.tag == .h1 })
    else { return false }
    let near = page.text.blocks[page.text.places(near: heading, before: 3)].filter { $0.range.count <= 160 }
    func isByline(_ block: PageBlock) -> Bool {
      page.text.marks[block.node].contains(.byline) || BylineOpening.removed(from: page.text.string(block)) != nil
    }
    return near.contains(where: isByline)
      && near.contains { page.text.marks[$0.node].contains(.dateline) || WrittenDate(page.text.string($0)) != nil }
  }

  private var isCalledArticle: Bool {
    if let type = page.data.type, type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "VideoObject" {
      return true
    }
    return page.meta.first("og:type")?.lowercased().contains("article") == true
  }

  private var isDated: Bool { !DateFinder.declared(page.meta, page.data).isEmpty }

  /// Most sentences of the page stand right after a linked line: each belongs to another story.
  private var isListOfTeasers: Bool {
    var sentences = 0
    var teased = 0
    for (place, block) in page.text.blocks.enumerated()
    where block.weight >= 30 && block.linkShare < 0.3 && block.marksOfSentences > 0 {
      sentences += 1
      let before = page.text.blocks[max(0, place - 2)..<place]
      if before.contains(where: { $0.linkShare > 0.8 && $0.weight >= 15 }) { teased += 1 }
    }
    return sentences >= 3 && teased * 10 >= sentences * 6
  }

  private var segments: [Substring] { (address?.path ?? "").split(separator: "/") }

  /// `/tag/harbour/`, `/topics/storm`: a list by its address.
  private var isListPath: Bool {
    let lists: Set<Substring> = [
      "tag", "tags", "topic", "topics", "category", "categories", "author", "authors", "search", "archive", "archives",
      "section", "sections", "thema", "themen", "schlagwort", "rubrik", "autor", "tema", "temas", "etiqueta", "sujet",
      "sujets",
    ]
    if segments.count > 1, segments[segments.count - 2] == "page", Int(segments[segments.count - 1]) != nil {
      return true
    }
    return segments.dropLast().contains { lists.contains($0) }
  }

  /// `/nation`, `/news/halvora`: the last part is a word or two, without a number or a file's ending.
  private var hasShortPath: Bool {
    guard let last = segments.last, segments.count <= 2, address?.query == nil else { return false }
    return !last.contains(where: { $0.isNumber || $0 == "." }) && last.split(separator: "-").count <= 2
  }

  private var isFormPath: Bool {
    let forms: Set<Substring> = [
      "login", "log-in", "signin", "sign-in", "register", "subscribe", "newsletter", "newsletters", "contact",
      "account", "about", "about-us",
    ]
    return segments.last.map(forms.contains) == true && !isCalledArticle
  }

  /// The publisher's terms, by their address, of any length.
  private var isTermsPath: Bool {
    let terms: Set<Substring> = [
      "terms", "terms-of-use", "terms-of-service", "terms-and-conditions", "privacy", "privacy-policy", "cookie-policy",
      "impressum", "imprint", "datenschutz", "agb", "aviso-legal", "mentions-legales", "note-legali",
    ]
    return segments.count <= 2 && segments.last.map(terms.contains) == true && !isCalledArticle && !isDated
  }
}
