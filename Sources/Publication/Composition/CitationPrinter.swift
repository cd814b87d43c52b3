import NewsModel

/// Verifies, numbers and collects the citations of one story while its text is set.
struct CitationPrinter {
  private let index: EditionIndex
  private var numbers: [Place: Int] = [:]
  private var verified: [Place: Bool] = [:]
  private var cited: [Citation] = []
  private var budget: QuotationBudget
  private var excerpts: [Place: Excerpt] = [:]
  /// Sentences offered, and those of them whose citations verified.
  private(set) var offered = 0
  private(set) var supported = 0

  /// Where a citation was cut: what makes it itself.
  private struct Place: Hashable {
    let article: Article.ID
    let field: String?
    let start: Int
    let end: Int

    init(_ citation: Citation) {
      (article, field, start, end) = (citation.article, citation.field, citation.start, citation.end)
    }
  }

  init(_ index: EditionIndex) {
    self.index = index
    budget = QuotationBudget(limit: index.settings.verbatimWords, silent: index.silent)
  }

  /// Numbers a sentence's citations.
  /// - Parameter isVerbatim: the text repeats the cited words, so that they count towards the limit.
  /// - Returns: nil for a sentence that is not to be printed: its citations do not verify, or its words are too many.
  mutating func print(_ text: CitedText, isVerbatim: Bool, corrections: inout TextCorrections) -> PrintedText? {
    let shown = text.citations.filter { index.articles[$0.article] != nil }
    // A sentence that rests on what was taken down goes with it, and is no failure of support.
    if shown.isEmpty, text.citations.contains(where: { index.labels.takenDown.contains($0.article) }) { return nil }
    let valid = shown.filter { isSound($0) }
    offered += 1
    guard !valid.isEmpty else { return nil }
    supported += 1
    guard let corrected = corrections.apply(text.text) else { return nil }
    if !isVerbatim, copies(corrected, valid) { return nil }
    if isVerbatim, !budget.admit(valid) { return nil }
    return PrintedText(
      DisplayText.clean(corrected), language: language(of: valid, isVerbatim), citations: number(valid),
      isCorrected: corrected != text.text)
  }

  /// Numbers of citations that verify, in order, without repetition.
  mutating func number(_ citations: [Citation]) -> [Int] {
    var result: [Int] = []
    for citation in citations where isSound(citation) {
      let place = Place(citation)
      let number = numbers[place] ?? cited.count + 1
      if numbers[place] == nil {
        numbers[place] = number
        cited.append(citation)
      }
      if !result.contains(number) { result.append(number) }
    }
    return result
  }

  /// Sets words aside for a figure before other sentences use up what may be printed of its article.
  mutating func reserve(_ citations: [Citation], around figure: String) {
    // A sentence that has two of the figures is shown around the first.
    for citation in citations where isSound(citation) && excerpts[Place(citation)] == nil {
      guard let excerpt = Excerpt(of: citation, around: figure), budget.admit(excerpt) else { continue }
      excerpts[Place(citation)] = excerpt
    }
  }

  /// The list of sources, with as many of the exact words as the limit leaves.
  mutating func list() -> [PrintedCitation] {
    var list: [PrintedCitation] = []
    for (offset, citation) in cited.enumerated() {
      guard let article = index.articles[citation.article] else { continue }
      var printed = PrintedCitation()
      printed.number = offset + 1
      printed.article = article.id
      printed.outlet = article.publisher.printedName
      quote(citation, in: &printed)
      printed.url = article.address?.pointing(to: DisplayText.clean(citation.exact))
      printed.field = citation.field ?? "articleBody"
      printed.start = citation.start
      printed.end = citation.end
      printed.language = LanguageTag(article.inLanguage.tag)?.text
      list.append(printed)
    }
    return list
  }

  /// The words themselves: all of them, those around the figure that they are cited for, or the first that the limit leaves.
  private mutating func quote(_ citation: Citation, in printed: inout PrintedCitation) {
    if let excerpt = excerpts[Place(citation)], !budget.admit([citation]) {
      printed.exact = DisplayText.clean(excerpt.citation.exact)
      printed.isShortened = excerpt.skipsEnd
      printed.skipsStart = excerpt.skipsStart
    } else if let quote = budget.quote(citation) {
      printed.exact = DisplayText.clean(quote.text)
      printed.isShortened = quote.isShortened
    }
  }

  /// Whether written text repeats a cited article for longer than a quotation may be.
  private func copies(_ text: String, _ citations: [Citation]) -> Bool {
    citations.contains { citation in
      guard let body = index.articles[citation.article]?.articleBody else { return false }
      return VerbatimRun(text).isRepeated(in: body)
    }
  }

  /// Whether the article says just that, just there.
  /// - Complexity: O(length of the field), once a place
  private mutating func isSound(_ citation: Citation) -> Bool {
    let place = Place(citation)
    if let known = verified[place] { return known }
    let isSound = index.articles[citation.article]?.states(citation) ?? false
    verified[place] = isSound
    return isSound
  }

  private func language(of citations: [Citation], _ isVerbatim: Bool) -> String? {
    if !isVerbatim { return LanguageTag.foreign(index.settings.language) }
    guard let first = citations.first, let article = index.articles[first.article] else { return nil }
    return LanguageTag.foreign(article.inLanguage.tag)
  }
}

extension Outlet {
  /// The name, fit for print, or where there is none the domain or id.
  var printedName: String {
    [name, domain, id.rawValue].lazy.map(DisplayText.clean).first { !$0.isEmpty } ?? Outlet.unknown.name
  }
}

extension Article {
  /// Where readers find it; nil when it came without an address.
  var address: Hyperlink? {
    if flags.contains(Article.noAddress) { return nil }
    return Hyperlink(canonicalURL) ?? Hyperlink(url)
  }
}
