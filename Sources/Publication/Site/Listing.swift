import NewsModel

/// A plain page: sections of paragraphs and rows of links.
struct Listing {
  /// Rows, or articles in short, on a page, at most.
  static let longest = 200

  var heading: String
  var standfirst: String?
  /// The day that it is a list of.
  var day: Day?
  var sections: [Section] = []
  /// The way to other pages of the list.
  var turn: [String: Any]?

  struct Section: Sendable {
    var name: String?
    var id: String?
    /// Markup of our own, never text of others.
    var paragraphs: [String] = []
    var rows: [Row] = []
  }

  struct Row: Sendable {
    var text: String
    var link: String
    var language: String?
    var day: Day?
    var meta: String?
  }

  var context: [String: Any] {
    var context: [String: Any] = ["heading": heading, "sections": sections.map(\.context)]
    if let standfirst { context["standfirst"] = standfirst }
    if let day {
      context["kicker"] = ["day": day.description, "dayText": day.longText, "dayLink": SiteAddresses.day(day)]
    }
    if let turn { context["turn"] = turn }
    return context
  }
}

extension Listing.Section {
  fileprivate var context: [String: Any] {
    var context: [String: Any] = [
      "element": name == nil ? "div" : "section", "paragraphs": paragraphs.map { ["html": $0] },
      "rows": rows.map(\.context),
    ]
    if let name { context["name"] = name }
    if let id { context["id"] = id }
    return context
  }
}

extension Listing.Row {
  var context: [String: Any] {
    var context: [String: Any] = ["text": text, "link": link]
    context.merge(LanguageTag.attributes(language)) { own, _ in own }
    if let day {
      context["day"] = day.description
      context["dayText"] = day.mediumText
    }
    if let meta { context["meta"] = meta }
    return context
  }

  /// A story in a list.
  init(_ card: PublishedDay.Card, on day: Day) {
    self.init(
      text: card.headline.text, link: SiteAddresses.chapter(card.story, day), language: card.headline.language,
      day: day, meta: card.counts.line)
  }
}
