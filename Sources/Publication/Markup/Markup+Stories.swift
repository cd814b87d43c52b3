import NewsModel

extension Markup {
  /// A story in short, as it stands on a day's page.
  /// - Parameters:
  ///   - sentences: of the abstract.
  ///   - root: the way from the page to the site's root.
  mutating func card(_ card: PublishedDay.Card, sentences: Int, root: String, picture: CardPicture = .none) {
    thumbnail(of: card, picture, root: root)
    if let topic = card.topic {
      raw("<p class=\"kicker\"><a href=\"")
      text(root + SiteAddresses.topic(topic))
      raw("\">")
      text(topic)
      raw("</a></p>\n")
    }
    raw("<h2 id=\"")
    text(card.slug)
    raw("\"")
    language(card.headline.language)
    raw("><a href=\"")
    text(root + SiteAddresses.chapter(card.story, card.day))
    raw("\">")
    text(card.headline.text)
    raw("</a></h2>\n")
    abstract(card.abstract.prefix(sentences))
    raw("<p class=\"counts\">")
    if let word = card.state.word {
      raw("<span class=\"state\">")
      text(word)
      raw("</span> ")
    }
    text(card.counts.line)
    if card.differs { raw(" <span class=\"state\">Sources differ</span>") }
    raw("</p>\n")
  }

  private mutating func abstract(_ sentences: ArraySlice<PrintedText>) {
    if sentences.isEmpty { return }
    raw("<p class=\"abstract\">")
    for sentence in sentences {
      self.sentence(PrintedText(sentence.text, language: sentence.language))
      raw(" ")
    }
    raw("</p>\n")
  }

  private mutating func thumbnail(of card: PublishedDay.Card, _ picture: CardPicture, root: String) {
    guard let image = card.image, let copy = picture == .wide ? image.copy : image.smallCopy, picture != .none else {
      return
    }
    raw("<figure class=\"thumb\">")
    // The picture of the page's first story is seen at once; the headline beside the others says what they show.
    self.image(
      copy, alt: picture == .wide ? image.words : "", language: image.language, root: root, isLazy: picture == .small)
    if picture == .wide { credit(image) }
    raw("</figure>\n")
  }

  private mutating func credit(_ image: PublishedStory.Picture) {
    raw("<figcaption class=\"credit\">")
    if let credit = image.creditText, !credit.isEmpty {
      raw("Picture: ")
      text(credit)
      raw(". ")
    }
    raw("From ")
    name(image.outlet)
    raw("</figcaption>")
  }

  /// The days of a story, latest first, with this page among them.
  mutating func days(later: [PublishedStory.Chapter], today: Day, earlier: [PublishedStory.Chapter], root: String) {
    for chapter in later.reversed() { self.chapter(chapter, root: root) }
    raw("<li aria-current=\"true\">")
    date(today)
    raw(" This page</li>\n")
    for chapter in earlier { self.chapter(chapter, root: root) }
  }

  private mutating func chapter(_ chapter: PublishedStory.Chapter, root: String) {
    raw("<li>")
    date(chapter.date)
    raw(" ")
    link(chapter, root: root)
    if let word = chapter.word {
      raw(" <span class=\"meta\">")
      text(word)
      raw("</span>")
    }
    raw("</li>\n")
  }

  /// `<time datetime="2026-03-02">2 March 2026</time>`
  mutating func date(_ day: Day) {
    raw("<time datetime=\"")
    text(day.description)
    raw("\">")
    text(day.mediumText)
    raw("</time>")
  }

  /// A headline of this day or another, in its own language.
  mutating func link(_ chapter: PublishedStory.Chapter, root: String) {
    raw("<a href=\"")
    text(root + SiteAddresses.chapter(chapter.story, chapter.date))
    raw("\"")
    language(chapter.headline.language)
    raw(">")
    text(chapter.headline.text)
    raw("</a>")
  }

  /// Figures that the sources give differently, a table each.
  mutating func differences(_ differences: [PublishedStory.Disagreement]) {
    for difference in differences {
      raw("<table>\n<caption>")
      text(difference.title)
      raw(
        "</caption>\n<thead><tr><th scope=\"col\">Figure</th><th scope=\"col\">According to</th></tr></thead>\n<tbody>\n"
      )
      for value in difference.values {
        raw("<tr><td>")
        text(value.text)
        raw("</td><td>")
        text(value.outlets.joined(separator: ", "))
        marks(value.citations)
        raw("</td></tr>\n")
      }
      raw("</tbody>\n</table>\n")
    }
  }
}

/// Which copy of its picture a story shows in a list.
enum CardPicture { case none, small, wide }

extension PublishedDay.Card {
  /// The day whose edition prints it.
  var day: Day { datePublished.day.advanced(by: -1) }
}

extension PublishedStory.Chapter {
  /// How it hangs together with this page, when that is not plain.
  fileprivate var word: String? {
    switch relation {
    case .splits: "split off"
    case .merges: "came together"
    case .continues, .updates, nil: nil
    }
  }
}

extension PublishedStory.State {
  /// A word for the reader; nil for a story that is simply new.
  var word: String? {
    switch self {
    case .new: nil
    case .updated: "Updated"
    case .continued: "Continued"
    case .withdrawn: "Withdrawn"
    }
  }
}
