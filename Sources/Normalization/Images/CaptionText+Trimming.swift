import Markup

/// What is set around captions and credits, and is part of neither.
extension CaptionText {
  /// Words that agencies and players set after a caption.
  static func withoutOffers(_ text: String) -> String {
    var text = text
    while let offer = offers.first(where: text.lowercased().hasSuffix) {
      text = WhiteSpace.collapsed(String(text.dropLast(offer.count)))
    }
    return text
  }

  private static let offers = [
    ", opens new tab", "purchase licensing rights", "hide caption", "toggle caption", "view image in fullscreen",
    "enlarge this image", "enlarge image", "bild vergrößern",
  ]

  /// A caption without what opened its credit.
  static func withoutMarks(_ text: String) -> String {
    var text = Substring(text)
    while let last = text.last, "([（【［-–—|｜/／,，、＝= ".contains(last) { text.removeLast() }
    return String(text)
  }

  /// A credit without its labels and brackets.
  static func plain(_ credit: String) -> String {
    let text = withoutLabel(withoutEnd(withoutLabel(credit)))
    return text.isEmpty ? credit : text
  }

  /// A credit without brackets around it and stops after it; one that opens within stays closed.
  /// - Complexity: O(characters)
  static func withoutEnd(_ credit: String) -> String {
    var text = Substring(credit)
    let opensWithin = text.dropFirst().contains { "(（[【［".contains($0) }
    while !opensWithin, let last = text.last, ";,)）]】］ ".contains(last) { text.removeLast() }
    while let first = text.first, "([|–—-（【［ ".contains(first) { text.removeFirst() }
    return String(text)
  }

  /// `Image: Trawlers at Nes` is `Trawlers at Nes`, and a label that nothing follows is none.
  static func withoutLabels(_ caption: String) -> String {
    var text = withoutLabel(caption)
    let folded = LowerCase.sameLength(Array(text.utf8))
    if let last = PhotoLabels.places(in: folded).first(where: { $0.upperBound >= folded.count - 1 }) {
      text = WhiteSpace.collapsed(string(Array(text.utf8)[..<last.lowerBound]))
    }
    return text
  }

  /// Whether a caption is nothing but the label of its credit.
  static func isLabel(_ caption: String) -> Bool { labels.contains(FoldedLine(caption).core) }

  private static let labels = PhraseList([
    "image copyright", "image source", "image credit", "image caption", "photo credit", "photo", "copyright", "source",
    "credit", "foto", "bild", "quelle",
  ])

  /// `Photo AFP` is `AFP`, as `Foto: AFP` is.
  static func withoutLabel(_ text: String) -> String {
    let bytes = Array(text.utf8)
    if let label = PhotoLabels.opening(LowerCase.sameLength(bytes)) {
      let rest = WhiteSpace.collapsed(string(bytes[label...]))
      if !rest.isEmpty { return rest }
    }
    for word in ["photo ", "foto ", "photos ", "fotos "] where text.lowercased().hasPrefix(word) {
      let rest = String(text.dropFirst(word.count))
      if rest.first?.isUppercase == true, PhotoAgencies.isNamed(in: rest) { return rest }
    }
    return text
  }
}
