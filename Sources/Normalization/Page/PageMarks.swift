/// What the names around a piece of text (tags, roles, class and id words) say of it.
struct PageMarks: OptionSet, Sendable {
  let rawValue: UInt32

  static let navigation = PageMarks(rawValue: 1 << 0)
  static let related = PageMarks(rawValue: 1 << 1)
  static let share = PageMarks(rawValue: 1 << 2)
  static let comments = PageMarks(rawValue: 1 << 3)
  static let newsletter = PageMarks(rawValue: 1 << 4)
  static let advertisement = PageMarks(rawValue: 1 << 5)
  static let byline = PageMarks(rawValue: 1 << 6)
  static let caption = PageMarks(rawValue: 1 << 7)
  static let consent = PageMarks(rawValue: 1 << 8)
  static let sidebar = PageMarks(rawValue: 1 << 9)
  static let hidden = PageMarks(rawValue: 1 << 10)
  static let footer = PageMarks(rawValue: 1 << 11)
  static let form = PageMarks(rawValue: 1 << 12)
  static let tags = PageMarks(rawValue: 1 << 13)
  static let teaser = PageMarks(rawValue: 1 << 14)
  static let player = PageMarks(rawValue: 1 << 15)
  static let header = PageMarks(rawValue: 1 << 16)
  static let figure = PageMarks(rawValue: 1 << 17)
  static let dateline = PageMarks(rawValue: 1 << 18)

  /// A post of a social network set among the paragraphs: it is quoted, not shared.
  static let embed = PageMarks(rawValue: 1 << 19)
  /// A card or a slide: a teaser when it leads somewhere.
  static let card = PageMarks(rawValue: 1 << 20)
  /// Questions that readers ask, with their answers: part of the article that they follow.
  static let questions = PageMarks(rawValue: 1 << 21)

  /// Names that sites give to the very text of an article, and to what wraps it.
  static let articleBody = PageMarks(rawValue: 1 << 24)
  static let article = PageMarks(rawValue: 1 << 25)

  /// Text under any of these is no part of an article, unless it is the bulk of the page.
  static let junk: PageMarks = [
    .navigation, .related, .share, .comments, .newsletter, .advertisement, .byline, .caption, .consent, .sidebar,
    .hidden, .footer, .form, .tags, .teaser, .card, .player, .figure, .dateline,
  ]
  /// The junk whose names seldom lie.
  static let strongJunk: PageMarks = [
    .navigation, .related, .comments, .newsletter, .advertisement, .caption, .consent, .hidden, .footer, .form,
  ]
  /// Names that hold even for a good part of an article's paragraphs.
  static let unlikelyInArticle: PageMarks = [.comments, .related, .consent, .footer, .byline, .navigation]
  /// Text under these is none even when it is the bulk of the page.
  static let alwaysJunk: PageMarks = [.comments, .consent]
}
