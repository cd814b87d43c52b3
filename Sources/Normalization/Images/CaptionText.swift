import Markup

/// A caption that is one text, parted from the credit in it by marks and words.
struct CaptionText {
  var caption: String
  var credit: String?

  /// - Complexity: O(bytes)
  init(_ text: String) {
    caption = WhiteSpace.collapsed(text)
    if caption.utf8.count > CaptionParts.limit { return }
    let whole = Self.withoutOffers(caption)
    caption = whole
    if readOpening(whole) { return }
    // A label that was no credit's is gone from the caption.
    let text = caption
    guard
      let (rest, credit) = Self.bracket(text) ?? Self.label(text) ?? Self.signature(text) ?? Self.bar(text)
        ?? Self.tail(text)
    else { return }
    caption = Self.withoutMarks(rest)
    self.credit = Self.plain(credit)
  }

  /// `Foto: P. Sund`; of `Image: Trawlers at Nes. Pic: PA` the label goes.
  /// - Returns: whether all of it is a credit.
  private mutating func readOpening(_ text: String) -> Bool {
    let bare = String(text.drop { "([|–—-（【 ".contains($0) })
    guard let label = PhotoLabels.opening(LowerCase.sameLength(Array(bare.utf8))) else { return false }
    let rest = WhiteSpace.collapsed(String(decoding: bare.utf8.dropFirst(label), as: UTF8.self))
    if rest.isEmpty { return false }
    let isSure = bare.hasPrefix("©") || bare.lowercased().hasPrefix("(c)")
    if CreditName.isOne(Self.withoutEnd(rest)) || (isSure && rest.count <= 100) {
      (caption, credit) = ("", Self.plain(rest))
      return true
    }
    caption = rest
    return false
  }

  /// `Trawlers at Nes. (P. Sund/NTB)`: what stands in brackets at the end, if it is called a picture's, names an agency, has a
  /// slash or follows a sentence.
  private static func bracket(_ text: String) -> (String, String)? {
    let text = text.last == "." ? text.dropLast() : Substring(text)
    guard let last = text.last, let opening = brackets[last], let start = text.dropLast().lastIndex(of: opening) else {
      return nil
    }
    let inner = String(text[text.index(after: start)...].dropLast())
    let before = WhiteSpace.collapsed(String(text[..<start]))
    guard !before.isEmpty, inner.unicodeScalars.count <= 60, inner.contains(where: \.isLetter) else { return nil }
    let named = withoutLabel(inner)
    let isLabelled = named != inner
    guard isLabelled || CreditName.isOne(inner) else { return nil }
    let isCredit =
      isLabelled || (PhotoLabels.speaks(FoldedLine(inner)) && inner.contains(" ")) || PhotoAgencies.isNamed(in: inner)
      || (inner.contains("/") && inner.contains(where: \.isUppercase))
      || (SentenceEnd.closes(Array(before.utf8)[...])
        && inner.contains { $0.isUppercase || $0.isLetter && !$0.isCased })
    return isCredit ? (before, inner) : nil
  }

  private static let brackets: [Character: Character] = [
    ")": "(", "]": "[", "）": "（", "】": "【", "］": "［", "〕": "〔",
  ]

  /// A label in the running text, after a stop, a bracket or a dash, or before nothing but a name.
  private static func label(_ text: String) -> (String, String)? {
    let bytes = Array(text.utf8)
    for place in PhotoLabels.places(in: LowerCase.sameLength(bytes)) {
      let before = string(bytes[..<place.lowerBound])
      let credit = withoutEnd(WhiteSpace.collapsed(string(bytes[place.upperBound...])))
      guard before.last?.isLetter != true || before.last?.isCased == false, !credit.isEmpty, credit.count <= 100 else {
        continue
      }
      let mark = before.unicodeScalars.last { $0 != " " }
      let isApart = mark.map { stops.contains($0) } ?? true
      if isApart || CreditName.isOne(credit) { return (before, credit) }
    }
    return nil
  }

  private static let stops = Set(".!?…。！？)]”»\"([（【［|｜-–—/／,，;；、".unicodeScalars)

  /// `新华社记者 李然 摄`, `貝塚太一撮影`: the photographer before the word for taking pictures, after the last stop.
  private static func signature(_ text: String) -> (String, String)? {
    guard let verb = PhotoLabels.verbs.first(where: text.hasSuffix) else { return nil }
    let rest = text.dropLast(verb.count)
    guard let stop = rest.lastIndex(where: { "。，、！）)".contains($0) }) else { return nil }
    let credit = WhiteSpace.collapsed(String(rest[rest.index(after: stop)...]))
    guard !credit.isEmpty, credit.unicodeScalars.count <= 25 else { return nil }
    let isStop = "。！）)".contains(rest[stop])
    return (String(isStop ? rest[...stop] : rest[..<stop]), credit)
  }

  /// A bar before a short end.
  private static func bar(_ text: String) -> (String, String)? {
    guard let bar = text.lastIndex(where: { $0 == "|" || $0 == "｜" }), bar > text.startIndex else { return nil }
    let credit = WhiteSpace.collapsed(String(text[text.index(after: bar)...]))
    return credit.isEmpty || credit.count > 80 ? nil : (String(text[..<bar]), credit)
  }

  /// `Trawlers at Nes. REUTERS/P. Sund`: an agency and its photographer after the last sentence; after a dash or a slash, too.
  private static func tail(_ text: String) -> (String, String)? {
    for border in borders(text) {
      let credit = WhiteSpace.collapsed(String(text[border.end...]))
      let isSentence = border.isStop
      let isSlashed = isSentence && credit.contains("/") && CreditName.isPerson(credit)
      let isPicture = isSentence && PhotoLabels.speaks(FoldedLine(credit)) && unspaced(credit)
      if CreditName.namesAgency(credit) || isSlashed || isPicture {
        return (String(text[..<border.start]), credit)
      }
    }
    return nil
  }

  /// `中央社檔案照片`: short, in a script without capitals.
  private static func unspaced(_ text: String) -> Bool {
    text.unicodeScalars.count <= 20 && !text.contains { $0.isCased }
  }

  private struct Border {
    /// Where the caption ends, and where the credit begins.
    var start: String.Index
    var end: String.Index
    var isStop: Bool
  }

  /// Where a credit may begin among the last characters, the first in front.
  private static func borders(_ text: String) -> [Border] {
    var borders: [Border] = []
    var index = text.index(text.endIndex, offsetBy: -100, limitedBy: text.startIndex) ?? text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      let mark = text[index]
      let isSpaced = next < text.endIndex && text[next] == " "
      if "。！？".contains(mark) || (".!?…”»\"".contains(mark) && isSpaced && !isInitial(text[..<index])) {
        borders.append(Border(start: next, end: next, isStop: true))
      } else if "/–—-".contains(mark), isSpaced, index > text.startIndex, text[text.index(before: index)] == " " {
        borders.append(Border(start: index, end: next, isStop: false))
      }
      index = next
    }
    return borders
  }

  /// `P` before its stop.
  private static func isInitial(_ before: Substring) -> Bool {
    let word = before.reversed().prefix { $0 != " " }
    return word.count == 1 && word.first?.isUppercase == true
  }

  static func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
