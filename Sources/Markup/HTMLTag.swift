/// The elements that the reader tells apart; every other name is ``unknown``.
public enum HTMLTag: UInt8, Sendable, CaseIterable {
  /// The root, and runs of character data.
  case document, text
  case unknown
  case a, abbr, address, applet, area, article, aside, audio, b, base, blockquote, body, br, button, canvas, caption
  case center, cite, code, col, colgroup, dd, del, details, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption
  case figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe
  case image, img, input, ins, label, legend, li, link, main, map, mark, marquee, math, menu, meta, nav, noembed
  case noframes, noscript, object, ol, optgroup, option, p, param, picture, pre, q, s, samp, script, section, select
  case small, source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td, template, textarea, tfoot
  case th, thead, time, title, tr, track, u, ul, video, wbr, xmp

  /// The name as it is written in a page.
  var name: String { "\(self)" }

  /// Elements without an end tag (HTML Living Standard, 13.1.2).
  var isVoid: Bool {
    switch self {
    case .area, .base, .br, .col, .embed, .frame, .hr, .img, .image, .input, .link, .meta, .param, .source, .track,
      .wbr:
      true
    default: false
    }
  }

  /// Elements whose content is characters up to their own end tag.
  var isRawText: Bool {
    switch self {
    case .script, .style, .xmp, .iframe, .noembed, .noframes, .textarea, .title: true
    default: false
    }
  }

  /// Elements that start a new line, so that the words on their two sides never belong together.
  package var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .dir, .div, .dl,
      .dt,
      .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr,
      .html, .legend, .li, .main, .menu, .nav, .ol, .optgroup, .option, .p, .pre, .section, .summary, .table, .tbody,
      .td, .template, .textarea, .tfoot, .th, .thead, .title, .tr, .ul, .xmp, .document:
      true
    default: false
    }
  }

  /// 1...6 for headings, else nil.
  package var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// Whether its start tag ends an open paragraph.
  var closesParagraph: Bool {
    switch self {
    case .caption, .dd, .dt, .legend, .optgroup, .option, .tbody, .td, .tfoot, .th, .thead, .tr, .textarea, .title,
      .template, .html, .body, .head, .document:
      false
    default: isBlock
    }
  }

  /// Elements that an end tag outside of them does not reach into.
  var isScope: Bool {
    switch self {
    case .document, .html, .applet, .caption, .table, .td, .th, .marquee, .object, .template: true
    default: false
    }
  }

  /// Elements that belong into the head and do not open the body.
  var isHeadContent: Bool {
    switch self {
    case .base, .link, .meta, .noscript, .script, .style, .template, .title: true
    default: false
    }
  }
}
