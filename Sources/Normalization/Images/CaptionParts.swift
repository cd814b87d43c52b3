import Markup

/// A caption and the credit in it.
struct CaptionParts: Equatable {
  var caption: String?
  var credit: String?

  /// Bytes of a `figcaption`: what is longer is an article in its place.
  static let limit = 2000

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
    if credit == nil { (rest, credit) = Self.agency(endingIn: node, document, rest) }
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

  /// An element at the end or the start of a caption whose words are an agency's or a photographer's with theirs.
  private static func agency(
    endingIn box: Int, _ document: borrowing HTMLDocument, _ caption: String
  ) -> (String, String?) {
    for node in document.descendants(of: box) {
      switch document.tag(node) {
      case .span, .small, .em, .i, .cite, .p, .div, .b, .strong, .unknown: break
      default: continue
      }
      let text = document.text(of: node)
      guard !text.isEmpty, text.count <= 80, text != caption, namesAgency(text) else { continue }
      if caption.hasSuffix(text) { return (String(caption.dropLast(text.count)), text) }
      if caption.hasPrefix(text) { return (String(caption.dropFirst(text.count)), text) }
    }
    return (caption, nil)
  }

  /// `IMAGO/Nico Herbertz`, `Getty Images`: no sentence, and an agency in it.
  private static func namesAgency(_ text: String) -> Bool {
    guard text.last.map({ !".!?".contains($0) }) == true else { return false }
    let words = FoldedLine(text).bytes.split { !(($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80) }
    return words.count <= 8 && words.contains { agencies.contains(String(decoding: $0, as: UTF8.self)) }
  }

  /// Those that sell pictures, lower case.
  private static let agencies: Set<String> = [
    "imago", "getty", "reuters", "afp", "ap", "dpa", "epa", "efe", "apa", "keystone", "shutterstock", "alamy", "istock",
    "unsplash", "picture-alliance", "xinhua", "kyodo", "ansa", "tass", "anadolu", "bloomberg", "ntb", "tt", "lehtikuva",
    "belga", "anp", "pa", "scanpix", "ritzau", "zuma", "rex",
  ]

  private static func isCredit(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    CaptionBox.isCalled(credits, node, document)
  }

  private static let credits = PhraseList([
    "credit", "copyright", "source", "byline", "photographer", "attribution", "author", "quelle", "fotograf",
    "license", "licence", "lizenz",
  ])

  /// A credit without its label and its brackets.
  static func plainCredit(_ text: String) -> String { withoutBrackets(withoutLabel(text)) }

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
  private static let labelBytes = labels.map { Array($0.utf8) }

  /// Labels that may also stand within a sentence: they only open a credit.
  private static let others = ["copyright: ", "(c) ", "source: ", "photo credit:", "image credit:", "photo:", "foto:"]

  /// A label in the running text parts caption from credit; so does a bar before a short end.
  private static func split(_ text: String) -> (String, String?) {
    let bytes = Array(text.utf8)
    let folded = LowerCase.sameLength(bytes)
    var best: (start: Int, end: Int)?
    for label in labelBytes {
      guard let start = first(label, in: folded), start < best?.start ?? .max, !followsLetter(start, bytes) else {
        continue
      }
      best = (start, start + label.count)
    }
    if let best {
      let credit = WhiteSpace.collapsed(string(bytes[best.end...]))
      if !credit.isEmpty, credit.count <= 100 { return (string(bytes[..<best.start]), credit) }
    }
    if let bar = bytes.lastIndex(of: UInt8(ascii: "|")), bar > 0 {
      let credit = WhiteSpace.collapsed(string(bytes[(bar + 1)...]))
      if !credit.isEmpty, credit.count <= 80 { return (string(bytes[..<bar]), credit) }
    }
    return (text, nil)
  }

  private static func first(_ label: [UInt8], in folded: [UInt8]) -> Int? {
    label.withUnsafeBytes { label in folded.withUnsafeBytes { ByteSearch.first(label, in: $0) } }
  }

  private static func followsLetter(_ start: Int, _ bytes: [UInt8]) -> Bool {
    start > 0 && string(bytes[..<start]).last?.isLetter == true
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
