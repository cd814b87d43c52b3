import NewsModel

/// A feed in no form yet: the three forms are made from the same entries and say the same.
struct Feed {
  var title: String
  var subtitle: String
  /// The page that it is the feed of, absolute.
  var home: String
  /// The feed's address without its ending, absolute.
  var stem: String
  /// RFC 4151
  var id: String
  var language: String
  var author: String
  var icon: String
  var entries: [Entry] = []
  var archive = Archive()

  /// A feed's place among the documents that hold all that it ever had (RFC 5005, section 4). Addresses without ending.
  struct Archive {
    /// Nothing will be added to this document.
    var isComplete = false
    var current: String?
    var earlier: String?
    var later: String?
  }

  /// One story of one day. Its id and address never change; `updated` moves only when a correction is made.
  struct Entry {
    var id: String
    var url: String
    var title: String
    var language: String?
    /// Escaped markup.
    var html: String
    var summary: String
    var categories: [String]
    var published: Instant
    var updated: Instant
    /// Absolute.
    var image: String?
  }

  /// When the newest change was.
  var updated: Instant { entries.map(\.updated).max() ?? Instant(seconds: 0) }
}

extension Feed.Entry {
  init(_ card: PublishedDay.Card, of day: PublishedDay, addresses: SiteAddresses) {
    let host = addresses.host
    id = "tag:\(host),\(day.date):\(SiteAddresses.folder(card.story.rawValue))"
    url = card.chapterURL
    title = card.headline.text
    language = card.headline.language
    summary = card.abstract.first?.text ?? card.counts.line
    categories = card.topic.map { [$0] } ?? []
    published = card.datePublished
    updated = card.dateModified
    image = card.image?.copy.map { addresses.absolute($0.path) }
    html =
      (image.map { Self.figure(card, $0) } ?? "") + Self.html(card, day.corrections.filter { $0.story == card.story })
  }

  private static func figure(_ card: PublishedDay.Card, _ address: String) -> String {
    guard let picture = card.image, let copy = picture.copy else { return "" }
    let credit = picture.creditText.map { "Picture: \(Escaping.markup($0)). " } ?? ""
    return "<figure><img src=\"\(Escaping.markup(address))\" width=\"\(copy.width)\" height=\"\(copy.height)\" "
      + "alt=\"\(Escaping.markup(picture.words))\"/>"
      + "<figcaption>\(credit)From \(Escaping.markup(picture.outlet))</figcaption></figure>"
  }

  private static func html(_ card: PublishedDay.Card, _ corrections: [Notice]) -> String {
    var html = ""
    for notice in corrections {
      html +=
        "<p><strong>\(notice.kindText):</strong> \(Escaping.markup(notice.words.joined(separator: FactSeparator.text)))</p>"
    }
    html += card.abstract.map { "<p\($0.attributes)>\(Escaping.markup($0.text))</p>" }.joined()
    if !card.keyPoints.isEmpty {
      html += "<ul>" + card.keyPoints.map { "<li\($0.attributes)>\(Escaping.markup($0.text))</li>" }.joined() + "</ul>"
    }
    return html
      + "<p>\(Escaping.markup(card.counts.line)). \(made(card)) <a href=\"\(Escaping.markup(card.chapterURL))\">Sources and exact words</a></p>"
  }
}

extension Feed.Entry {
  private static func made(_ card: PublishedDay.Card) -> String {
    switch card.method {
    case .extractive where card.abstract.isEmpty: "Only titles of the articles could be cited."
    case .extractive: "Sentences of the articles, chosen by a machine."
    case .model: "Written by a machine."
    }
  }
}

extension PrintedText {
  /// `lang` and `dir`, for markup outside of the templates.
  var attributes: String {
    guard let tag = language.flatMap(LanguageTag.init) else { return "" }
    return " lang=\"\(tag.text)\" dir=\"\(tag.direction)\""
  }
}
