import Markup

/// A caption and the credit in it.
struct CaptionParts: Equatable {
  var caption: String?
  var credit: String?

  /// Reads a `figcaption`: elements that their class calls a credit are the credit.
  init(_ node: Int, _ document: borrowing HTMLDocument) {
    var rest = document.text(of: node)
    for inner in document.descendants(of: node) where Self.isCredit(inner, document) {
      let text = document.text(of: inner)
      guard !text.isEmpty else { continue }
      credit = Self.withoutLabel(text)
      if rest.hasSuffix(text) {
        rest = String(rest.dropLast(text.count))
      } else if rest.hasPrefix(text) {
        rest = String(rest.dropFirst(text.count))
      }
      break
    }
    if credit == nil { (rest, credit) = Self.split(rest) }
    rest = WhiteSpace.collapsed(rest)
    caption = rest.isEmpty ? nil : rest
  }

  private static func isCredit(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    guard let name = document.attribute(node, .className)?.lowercased() else { return false }
    return [
      "credit", "copyright", "source", "byline", "photographer", "attribution", "author",
    ].contains { name.contains($0) }
  }

  private static func withoutLabel(_ text: String) -> String {
    let lowered = text.lowercased()
    for label in labels where lowered.hasPrefix(label) {
      return WhiteSpace.collapsed(String(text.dropFirst(label.count)))
    }
    return text
  }

  private static let labels = [
    "photo credit:", "image credit:", "credit:", "photo:", "foto:", "photo by ", "image:", "bild:", "photograph:",
    "photographer:", "©", "(c)", "copyright:", "picture:", "source:", "quelle:",
  ]

  /// A label in the running text parts caption from credit.
  private static func split(_ text: String) -> (String, String?) {
    for label in [
      "Photo: ", "Foto: ", "Credit: ", "Photograph: ", "Picture: ", "Bild: ", "© ", "Photo by ", "Image: ",
    ] {
      guard let range = text.firstRange(of: label) else { continue }
      let credit = WhiteSpace.collapsed(String(text[range.upperBound...]))
      if !credit.isEmpty, credit.count <= 100 { return (String(text[..<range.lowerBound]), credit) }
    }
    return (text, nil)
  }
}

extension String {
  /// Where a text first occurs.
  fileprivate func firstRange(of other: String) -> Range<String.Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(other) { return index..<self.index(index, offsetBy: other.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
