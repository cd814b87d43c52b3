import Markup

/// A caption and the credit in it.
struct CaptionParts: Equatable {
  var caption: String?
  var credit: String?

  /// Reads a `figcaption`, or the box of a picture: elements that their class calls a credit are the credit.
  init(_ node: Int, _ document: borrowing HTMLDocument) {
    var rest = document.text(of: node)
    for inner in document.descendants(of: node) where Self.isCredit(inner, document) {
      let text = document.text(of: inner)
      guard !text.isEmpty, text != rest || document.tag(node) != .figcaption else { continue }
      credit = Self.withoutLabel(text)
      if rest.hasSuffix(text) {
        rest = String(rest.dropLast(text.count))
      } else if rest.hasPrefix(text) {
        rest = String(rest.dropFirst(text.count))
      }
      break
    }
    if credit == nil { (rest, credit) = Self.split(rest) }
    set(rest)
  }

  /// Reads a caption as one text.
  init(_ text: String) {
    let (rest, credit) = Self.split(text)
    self.credit = credit
    set(rest)
  }

  private mutating func set(_ rest: String) {
    let rest = WhiteSpace.collapsed(rest)
    caption = rest.contains(where: { $0.isLetter || $0.isNumber }) ? rest : nil
    credit = credit.map(Self.withoutBrackets)
  }

  /// `(Image credit: Google)` is `Google`.
  private static func withoutBrackets(_ credit: String) -> String {
    var text = Substring(credit)
    while let last = text.last, ";,) ".contains(last), last != ")" || !text.dropFirst().contains("(") {
      text.removeLast()
    }
    while let first = text.first, "(|–—- ".contains(first) { text.removeFirst() }
    let plain = withoutLabel(String(text))
    return plain.isEmpty ? credit : plain
  }

  private static func isCredit(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    CaptionBox.isCalled(credits, node, document)
  }

  private static let credits = PhraseList([
    "credit", "copyright", "source", "byline", "photographer", "attribution", "author", "quelle", "fotograf",
  ])

  private static func withoutLabel(_ text: String) -> String {
    let lowered = text.lowercased()
    for label in labels + others where lowered.hasPrefix(label) {
      return WhiteSpace.collapsed(String(text.dropFirst(label.count)))
    }
    return text
  }

  /// Labels that part caption from credit wherever they stand, lower case.
  private static let labels = [
    "photo credit: ", "image credit: ", "photo: ", "foto: ", "fotos: ", "photos: ", "credit: ", "credits: ",
    "photograph: ", "photographs: ", "photographer: ", "picture: ", "bild: ", "quelle: ", "image: ", "images: ",
    "illustration: ", "collage: ", "photo by ", "photograph by ", "foto von ", "fotografie: ", "crédit photo : ",
    "crédit : ", "фото: ", "коллаж: ", "zdjęcie: ", "fot. ", "kuva: ", "© ", "©",
  ]
  /// Labels that may also stand within a sentence: they only open a credit.
  private static let others = ["copyright: ", "(c) ", "source: ", "photo credit:", "image credit:", "photo:", "foto:"]

  /// A label in the running text parts caption from credit; so does a bar before a short end.
  private static func split(_ text: String) -> (String, String?) {
    let characters = Array(text)
    let folded = characters.map { $0.lowercased() }
    var best: (start: Int, end: Int)?
    for label in labels.map(Array.init) where label.count < folded.count {
      guard let start = first(label, in: folded), start < best?.start ?? .max,
        start == 0 || !characters[start - 1].isLetter
      else { continue }
      best = (start, start + label.count)
    }
    if let best {
      let credit = WhiteSpace.collapsed(String(characters[best.end...]))
      if !credit.isEmpty, credit.count <= 100 { return (String(characters[..<best.start]), credit) }
    }
    if let bar = characters.lastIndex(of: "|"), bar > 0, characters.count - bar <= 80 {
      let credit = WhiteSpace.collapsed(String(characters[(bar + 1)...]))
      if !credit.isEmpty { return (String(characters[..<bar]), credit) }
    }
    return (text, nil)
  }

  private static func first(_ label: [Character], in folded: [String]) -> Int? {
    let label = label.map(String.init)
    return (0...(folded.count - label.count)).first { start in
      folded[start] == label[0] && folded[start..<(start + label.count)].elementsEqual(label)
    }
  }
}
