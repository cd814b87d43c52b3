import Markup
import NewsModel

/// Dates that readers see on a page, by what the page calls them and where they stand.
struct ShownDates {
  typealias Witness = DateFinder.Witness

  /// How much a date speaks of the publication of the page's article.
  enum Rank: Int, CaseIterable {
    /// `itemprop=datePublished`
    case named
    /// `time` without another word.
    case time
    /// The line says that something was published.
    case published
    /// The element is called the day of publication.
    case publication
    /// The element is called a date or a byline.
    case date
    /// Near the headline.
    case near
    /// In a short line anywhere.
    case anywhere
    /// The line or the element speaks of a change.
    case changed
    case comment
    /// In the foot of the page or of the article.
    case foot
    /// In what is related or quoted, in the margin, of an event.
    case aside

    static let lines: [Rank] = [.time, .published, .publication, .date, .near, .anywhere]
  }

  private var ranks: [[Witness]] = Array(repeating: [], count: Rank.allCases.count)
  private let text: PageText
  private let heading: Int

  subscript(rank: Rank) -> [Witness] { ranks[rank.rawValue] }

  /// More of one rank are not looked at.
  private static let limit = 400

  private mutating func add(_ text: String, _ rank: Rank) {
    guard ranks[rank.rawValue].count < Self.limit, !text.isEmpty else { return }
    ranks[rank.rawValue].append(Witness(text, .time))
  }

  /// - Parameter heading: the place of the headline among the page's blocks.
  /// - Complexity: O(bytes)
  init(_ document: borrowing HTMLDocument, _ text: PageText, heading: Int) {
    self.text = text
    self.heading = heading
    readTimes(document)
    readLines(document)
    readElements(document)
  }

  /// `time` elements, those called the publication apart; then other elements with `itemprop`.
  private mutating func readTimes(_ document: borrowing HTMLDocument) {
    for node in 0..<document.count {
      let tag = document.tag(node)
      guard tag != .text, tag == .time || document.has(node, .itemprop) else { continue }
      let property = document.attribute(node, .itemprop)?.lowercased() ?? ""
      guard tag == .time || property.contains("date") else { continue }
      let value =
        document.attribute(node, .datetime) ?? document.attribute(node, .content)
        ?? (tag == .time ? document.text(of: node) : nil)
      guard let value, value.utf8.count <= 60, !value.isEmpty else { continue }
      if let aside = aside(node, document) {
        add(value, aside == .foot && isOfArticle(node, document) ? .named : aside)
      } else if property.contains("datepublished") || property.contains("datecreated") {
        add(value, .named)
      } else if tag == .time {
        let isChange = property.contains("modified") || DateNames.of(node, document, text) == .change
        if isChange || self[.time].count < 3 { add(value, isChange ? .changed : .time) }
      }
    }
  }

  /// A `time` called the publication in the foot of the very article, where WordPress's default themes have it.
  private func isOfArticle(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    guard document.tag(node) == .time, DateNames.isPublication(node, document) else { return false }
    var current = node
    while current > 0, document.tag(current) != .article { current = document.parent(current) }
    return current > 0 && (current..<document.end(current)).contains(text.blocks[heading].node)
  }

  /// Lines with a digit.
  private mutating func readLines(_ document: borrowing HTMLDocument) {
    let first = text.blocks.firstIndex { $0.tag == .h1 } ?? 0
    for (place, block) in text.blocks.enumerated() where block.range.count <= 160 && block.weight >= 6 {
      guard text.bytes[block.range].contains(where: \.mayBeginDigit) else { continue }
      let lowered = text.line(block)
      let line = text.string(block)
      let aside = aside(block.node, document)
      if let publication = DateNames.publication.first(in: lowered), aside == nil || aside == .foot {
        // `Last change: 31.10. Published on: 1.11.` is two dates.
        if publication > 0 { add(String(decoding: lowered.bytes.dropFirst(publication), as: UTF8.self), .published) }
        add(line, .published)
      } else if let aside {
        add(line, aside)
        // Words of two elements may stand without a space.
        if document.end(block.node) - block.node <= 14 { add(document.partedText(of: block.node), aside) }
      } else if DateNames.change.occur(in: lowered) {
        add(line, .changed)
      } else if let meaning = DateNames.of(block.node, document, text) {
        add(line, meaning.rank)
      } else if text.places(near: heading).contains(place) || (place > first && place < first + 24) {
        add(line, .near)
      } else if block.range.count <= 80 {
        add(line, .anywhere)
      }
    }
  }

  /// Elements called a date within a line, or made of several: `<h1><span class="date">27.01.2022</span> …`,
  /// `<div class="date"><span>Jan</span><span>27</span><span>2022</span></div>`; those after the headline first.
  private mutating func readElements(_ document: borrowing HTMLDocument) {
    let start = text.blocks.isEmpty ? 0 : text.blocks[heading].node
    for nodes in [start..<document.count, 0..<start] {
      for node in nodes where document.tag(node) != .text && document.end(node) - node <= 14 {
        guard let meaning = DateNames.own(node, document, text) else { continue }
        let rank = aside(node, document) ?? meaning.rank
        if let title = document.attribute(node, .title), title.utf8.count <= 60 { add(title, rank) }
        let line = document.partedText(of: node)
        if line.utf8.count <= 60, line.utf8.contains(where: \.mayBeginDigit) { add(line, rank) }
      }
    }
  }

  /// Whether a node stands among comments or beside the article: below an element called so that the headline is not in.
  /// Right below a headline stands what belongs to it, whatever it is called.
  private func aside(_ node: Int, _ document: borrowing HTMLDocument) -> Rank? {
    guard !text.blocks.isEmpty else { return nil }
    let headline = text.blocks[heading].node
    let below = text.blocks[min(heading + 6, text.blocks.count - 1)].node
    let isNear = (headline...max(headline, below)).contains(node)
    var rank: Rank?
    var current = node
    while current > 0, current == headline || !(current..<document.end(current)).contains(headline) {
      let marks = text.marks[current]
      if marks.contains(.comments) { return .comment }
      if !isNear, marks.contains(.footer) { rank = rank ?? .foot }
      let isQuoted = document.tag(current) == .blockquote || marks.contains(.embed)
      if isQuoted || marks.contains(.related) || (!isNear && !marks.isDisjoint(with: [.sidebar, .navigation, .teaser]))
      {
        rank = .aside
      }
      current = document.parent(current)
    }
    return rank
  }
}
