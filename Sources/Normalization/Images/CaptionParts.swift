import Markup

/// A caption and the credit in it.
struct CaptionParts: Equatable {
  var caption: String?
  var credit: String?

  /// Bytes of a `figcaption`: what is longer is an article in its place.
  static let limit = 2000

  /// Bytes of an element that says no more than a credit.
  private static let creditLimit = 100

  /// Reads a `figcaption`, or the box of a picture: elements that their class calls a credit are the credit.
  init(_ node: Int, _ document: borrowing HTMLDocument) {
    var rest = document.text(of: node)
    if let element = Self.creditElement(in: node, document, unless: document.tag(node) == .figcaption ? rest : nil) {
      let text = document.text(of: element)
      let bare = CaptionText.withoutOffers(text)
      let written = bare.utf8.count > Self.creditLimit ? CaptionText(bare).credit : nil
      credit = CaptionText.plain(written ?? bare)
      rest = Self.without([text, bare], rest)
      set(rest)
      return
    }
    if let signed = Self.signature(of: node, document, rest) {
      let text = CaptionText(signed.caption)
      credit = CaptionText.plain(signed.credit)
      set(text.credit == nil || text.caption.isEmpty ? signed.caption : text.caption)
      return
    }
    read(rest)
  }

  /// Reads a caption as one text.
  init(_ text: String) { read(text) }

  private mutating func read(_ text: String) {
    let parts = CaptionText(text)
    credit = parts.credit
    set(parts.caption)
  }

  private mutating func set(_ rest: String) {
    let rest = WhiteSpace.collapsed(rest)
    let isCaption = rest.contains { $0.isLetter || $0.isNumber } && rest != credit && !CaptionText.isLabel(rest)
    caption = isCaption ? rest : nil
  }

  /// A caption without its credit, which some pages write twice, and without what is set around it.
  private static func without(_ credits: [String], _ text: String) -> String {
    var rest = text
    var isShorter = true
    while isShorter {
      let before = rest.utf8.count
      rest = CaptionText.withoutOffers(rest)
      for credit in credits where !credit.isEmpty && rest.hasSuffix(credit) {
        rest = WhiteSpace.collapsed(String(rest.dropLast(credit.count)))
      }
      isShorter = rest.utf8.count < before
    }
    // Once: a name may also begin the caption.
    if rest.utf8.count == text.utf8.count, let credit = credits.first(where: rest.hasPrefix) {
      rest = WhiteSpace.collapsed(String(rest.dropFirst(credit.count)))
    }
    return CaptionText.withoutMarks(CaptionText.withoutLabels(rest))
  }

  /// The innermost of the first elements that their class calls a credit, which holds no caption.
  /// - Parameter whole: a text that is all of the caption, and no credit in it.
  /// - Complexity: O(nodes of the box)
  static func creditElement(in box: Int, _ document: borrowing HTMLDocument, unless whole: String? = nil) -> Int? {
    var found: Int?
    for node in document.descendants(of: box) {
      if let last = found, node >= document.end(last) { break }
      if isCredit(node, document) {
        let text = document.text(of: node)
        if !text.isEmpty, text != whole, !CaptionText.isLabel(text) { found = node }
      } else if found != nil, isCaption(node, document) {
        found = nil
      }
    }
    return found
  }

  private static func isCaption(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    document.tag(node) == .figcaption
      || CaptionBox.isCalled(captions, node, document) && !CaptionBox.isCalled(switches, node, document)
  }

  private static let captions = PhraseList(["caption"])
  private static let switches = PhraseList(["hide", "toggle"])

  private static func isCredit(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    if document.tag(node) == .cite { return true }
    // `image-caption attribution` is a caption, `caption-credit` the credit of one.
    return CaptionBox.isCalled(credits, node, document)
      || CaptionBox.isCalled(attributions, node, document) && !CaptionBox.isCalled(captions, node, document)
  }

  private static let attributions = PhraseList(["attribution"])
  private static let credits = PhraseList([
    "credit", "copyright", "source", "byline", "photographer", "author", "quelle", "fotograf",
    "license", "licence", "lizenz",
  ])

  /// An element at the end or the start of a caption whose words are an agency's, or that follows a sentence with a name.
  private static func signature(
    of box: Int, _ document: borrowing HTMLDocument, _ caption: String
  ) -> (caption: String, credit: String)? {
    for node in document.descendants(of: box) {
      switch document.tag(node) {
      case .span, .small, .em, .i, .cite, .p, .div, .b, .strong, .unknown: break
      default: continue
      }
      let text = document.text(of: node)
      guard !text.isEmpty, text.count <= 80, text != caption else { continue }
      let isAgency = CreditName.namesAgency(text)
      if caption.hasSuffix(text) {
        let before = WhiteSpace.collapsed(String(caption.dropLast(text.count)))
        if isAgency || (SentenceEnd.closes(Array(before.utf8)[...]) && CreditName.isPerson(text)) {
          return (before, text)
        }
      }
      if isAgency, caption.hasPrefix(text) { return (String(caption.dropFirst(text.count)), text) }
    }
    return nil
  }
}
