import Markup
import TextAnalysis

/// Text without markup, whatever it was written with.
enum PlainText {
  /// Tags out, character references (also those written twice) replaced, white space collapsed, letters composed: a reference
  /// may stand for a mark.
  /// - Parameter keepingLines: line feeds and block tags part paragraphs, which a blank line separates.
  /// - Complexity: O(bytes)
  static func from(_ text: String, keepingLines: Bool = false) -> String {
    ComposedText.of(written(text, keepingLines: keepingLines))
  }

  private static func written(_ text: String, keepingLines: Bool) -> String {
    var plain = text
    if plain.holds(0x26) { plain = HTMLCharacterReference.decode(plain) }
    if looksLikeMarkup(plain) { return ofMarkup(plain, keepingLines: keepingLines) }
    if plain.holds(0x26) { plain = HTMLCharacterReference.decode(plain) }
    if !keepingLines { return WhiteSpace.collapsed(plain) }
    return plain.utf8.split(separator: 0x0A).map { WhiteSpace.collapsed(String(Substring($0))) }
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// A `<` before a letter or a slash.
  private static func looksLikeMarkup(_ text: String) -> Bool {
    guard text.holds(0x3C) else { return false }
    var last: UInt8 = 0
    for byte in text.utf8 {
      if last == UInt8(ascii: "<"), byte.isASCIILetter || byte == UInt8(ascii: "/") { return true }
      last = byte
    }
    return false
  }

  private static func ofMarkup(_ text: String, keepingLines: Bool) -> String {
    let document = HTMLDocument(text)
    if !keepingLines { return document.text(of: 0) }
    let page = PageTextReader.read(document)
    return page.blocks.map { page.string($0) }.joined(separator: "\n\n")
  }
}
