import Markup
import NewsModel

/// Lines that point to another page of the site: `Baca juga: <a>…</a>`.
struct PointerLine {
  let text: PageText
  let base: WebAddress?

  /// Whether a paragraph is a label and a headline that is all link, and leads to the same site.
  /// - Complexity: O(bytes of the block)
  func isOne(_ block: PageBlock, _ document: borrowing HTMLDocument) -> Bool {
    guard block.tag == .p || block.tag == .div, block.weight < 400, let link = block.firstLink, block.leadBytes > 0,
      block.range.count - block.leadBytes - block.linkBytes <= Self.spaces
    else { return false }
    let (label, line) = (text.bytes[block.range].prefix(block.leadBytes), text.line(block))
    let weight = TextWeight.of(text.bytes[block.range].dropFirst(block.leadBytes)).weight
    let isKnown = Self.labels.open(line)
    guard weight >= (isKnown ? Self.shortestKnown : Self.shortest) else { return false }
    return (isKnown || isMarked(label)) && isShort(label) && leadsHome(link, document)
  }

  /// Weight of a headline at least, and bytes that may stand between links.
  private static let shortest = 15
  private static let shortestKnown = 5
  private static let spaces = 4
  /// Scalars of a label at most.
  private static let longest = 30

  private func isShort(_ label: ArraySlice<UInt8>) -> Bool {
    label.count(where: { $0 & 0xC0 != 0x80 }) <= Self.longest
  }

  /// Words with a mark at their end, or in capitals.
  private func isMarked(_ label: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: label.prefix(Self.longest * 4), as: UTF8.self)
    guard let last = words.unicodeScalars.last(where: { $0 != " " && $0 != "\u{A0}" }) else { return false }
    return Self.marks.contains(last) || Self.isInCapitals(words)
  }

  private static let marks = Set(":：|｜-–—›»>→]】)".unicodeScalars)

  private static func isInCapitals(_ words: String) -> Bool {
    words.contains { $0.isUppercase } && !words.contains { $0.isLowercase }
  }

  private func leadsHome(_ link: Int, _ document: borrowing HTMLDocument) -> Bool {
    guard let reference = document.attribute(link, .href) else { return false }
    guard let base else { return !reference.contains("//") }
    guard let host = WebAddress(reference, relativeTo: base)?.host else { return false }
    return RegistrableDomain.of(host: host) == RegistrableDomain.of(host: base.host)
  }

  /// Labels that are set without a mark.
  private static let labels = PhraseList([
    "read also", "also read", "read more", "see also", "related", "lesen sie", "mehr dazu", "zum thema", "lire aussi",
    "à lire", "lea también", "lee también", "le puede interesar", "leggi anche", "leia também", "leia mais", "lees ook",
    "läs också", "läs även", "läs mer", "læs også", "les også", "lue myös", "lue lisää", "czytaj też", "czytaj także",
    "zobacz też", "zobacz także", "přečtěte si", "čtěte také", "olvassa el", "kapcsolódó", "citește și", "citiți și",
    "читайте", "по теме", "διαβάστε", "ilgili haber", "baca juga", "simak juga", "xem thêm", "đọc thêm", "อ่านข่าว",
    "อ่านเพิ่มเติม", "อ่านต่อ", "यह भी पढ़ें", "ये भी पढ़ें", "আরও পড়ুন", "یہ بھی پڑھیں", "بیشتر بخوانید", "اقرأ أيض",
    "קראו גם", "関連記事", "あわせて読みたい", "관련기사", "延伸阅读", "延伸閱讀", "相关阅读",
  ])
}
