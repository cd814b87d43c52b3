/// Builds HTML by appending bytes, for what stands on pages by the thousand: sentences, articles, citations. The page
/// around them is a template. Text goes through ``text(_:)`` and attributes through ``attribute(_:_:)``, which escape.
struct Markup {
  private var bytes: [UInt8] = []

  /// Markup of our own, as it is.
  mutating func raw(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Text of others, escaped.
  mutating func text(_ words: String) { Escaping.append(words, to: &bytes) }

  mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// ` name="value"`
  mutating func attribute(_ name: StaticString, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    text(value)
    raw("\"")
  }

  /// ` lang="fr" dir="ltr"`; nothing for text whose language is the page's own or not known.
  mutating func language(_ tag: String?) {
    guard let tag = tag.flatMap(LanguageTag.init) else { return }
    attribute("lang", tag.text)
    attribute("dir", tag.direction)
  }

  /// A link to another site, which learns nothing of the reader.
  mutating func outward(_ url: String, _ body: (inout Markup) -> Void) {
    raw("<a")
    attribute("href", url)
    raw(" rel=\"noopener nofollow external\">")
    body(&self)
    raw("</a>")
  }

  /// A name in a script of its own, which must not turn the words around it.
  mutating func name(_ words: String) {
    raw("<bdi>")
    text(words)
    raw("</bdi>")
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  static func make(_ body: (inout Markup) -> Void) -> String {
    var markup = Markup()
    body(&markup)
    return markup.string
  }
}
