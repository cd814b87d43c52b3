extension Markup {
  /// A sentence with the marks of its sources.
  mutating func sentence(_ text: PrintedText) {
    raw("<span")
    language(text.language)
    raw(">")
    self.text(text.text)
    raw("</span>")
    marks(text.citations)
    if text.isCorrected { raw(" <span class=\"mark\">Corrected</span>") }
  }

  /// The headline of a page.
  mutating func heading(_ headline: PrintedText) {
    raw("<h1")
    language(headline.language)
    raw(">")
    text(headline.text)
    marks(headline.citations)
    raw("</h1>\n")
  }

  /// Sentences that run on.
  mutating func paragraph(_ sentences: [PrintedText]) {
    for text in sentences {
      sentence(text)
      raw("\n")
    }
  }

  /// Numbers that lead to “The exact words” on the same page.
  mutating func marks(_ citations: [Int]) {
    for citation in citations {
      raw("<sup><a href=\"#c")
      number(citation)
      raw("\" aria-label=\"Source ")
      number(citation)
      raw("\">")
      number(citation)
      raw("</a></sup>")
    }
  }

  /// A list item for each sentence.
  mutating func items(_ sentences: [PrintedText]) {
    for text in sentences {
      raw("<li")
      if let tag = text.language.flatMap(LanguageTag.init) { attribute("dir", tag.direction) }
      raw(">")
      sentence(text)
      raw("</li>\n")
    }
  }

  /// The words behind the marks.
  mutating func exactWords(_ citations: [PrintedCitation]) {
    for citation in citations {
      raw("<li id=\"c")
      number(citation.number)
      raw("\">")
      if let exact = citation.exact {
        raw("<q")
        language(citation.language)
        raw(citation.skipsStart ? ">… " : ">")
        text(exact)
        if citation.isShortened { raw("…") }
        raw("</q> ")
      }
      raw("<span class=\"credit\">")
      if citation.field == "headline" { raw("Headline, ") }
      if let url = citation.url {
        outward(url) { $0.name(citation.outlet) }
      } else {
        name(citation.outlet)
      }
      raw("</span></li>\n")
    }
  }
}
