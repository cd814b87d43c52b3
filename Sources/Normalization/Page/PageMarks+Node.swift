import Markup

extension PageMarks {
  /// What an element's tag, role, class and id say.
  init(
    of node: Int, _ tag: HTMLTag, _ document: borrowing HTMLDocument, _ source: UnsafeBufferPointer<UInt8>,
    _ words: ClassWords
  ) {
    self = PageMarks(tag)
    for place in document.attributePlaces(of: node) {
      let attribute = document.attributes[place]
      let value = UnsafeBufferPointer(rebasing: source[attribute.range])
      switch attribute.name {
      case .className, .id: formUnion(words.marks(value))
      case .dataTestid, .dataComponent: formUnion(words.marks(value).intersection(.junk))
      case .role: formUnion(PageMarks(role: value))
      case .itemprop: if value.elementsEqual("articleBody".utf8) { insert(.articleBody) }
      case .hidden: insert(.hidden)
      case .ariaHidden: if tag != .p, value.elementsEqual("true".utf8) { insert(.hidden) }
      case .style: if Self.hides(value) { insert(.hidden) }
      default: break
      }
    }
    // `kt-adv-heading` is an advanced heading: nobody advertises in one.
    if tag.headingLevel != nil { remove(.advertisement) }
  }

  private init(_ tag: HTMLTag) {
    self =
      switch tag {
      case .nav, .menu: .navigation
      case .aside: .sidebar
      case .footer: .footer
      case .form: .form
      case .figcaption: .caption
      case .figure: .figure
      case .header: .header
      case .article: .article
      case .main: .article
      default: []
      }
  }

  private init(role: UnsafeBufferPointer<UInt8>) {
    self =
      switch String(decoding: role, as: UTF8.self) {
      case "navigation", "menu", "menubar", "search", "tablist", "toolbar": .navigation
      case "complementary": .sidebar
      case "banner": .header
      case "contentinfo": .footer
      case "dialog", "alertdialog", "alert", "form": .form
      case "article", "main": .article
      default: []
      }
  }

  /// `display:none` or `visibility:hidden` in a style attribute, with any spaces.
  private static func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    guard style.count >= 12, style.count < 400, mayHide(style) else { return false }
    return hidingRules.occur(in: FoldedLine(style.filter { $0 > 0x20 }[...]))
  }

  private static let hidingRules = PhraseList(["display:none", "visibility:hidden"])

  /// Whether there is a `no` or an `hi` in any case: most styles have neither, and need not be read.
  private static func mayHide(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in style {
      let folded = byte | 0x20
      if (last == UInt8(ascii: "n") && folded == UInt8(ascii: "o"))
        || (last == UInt8(ascii: "h") && folded == UInt8(ascii: "i"))
      {
        return true
      }
      last = folded
    }
    return false
  }
}
