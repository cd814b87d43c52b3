import NewsModel
import TextAnalysis

/// A sentence of a member with its figures.
struct FigureSentence {
  let reader: FigureReader
  /// Nobody writes so many numbers in a sentence: of 28,000 first sentences of the news none had more than fifteen.
  var isTable: Bool { reader.quantities.count > 20 }
  private let text: ScalarText
  private let member: Member
  private let citation: Citation

  init(_ text: String, of member: Member, citation: Citation) {
    reader = FigureReader(text, language: member.article.inLanguage.tag)
    self.text = ScalarText(text)
    self.member = member
    self.citation = citation
  }

  func statement(_ figure: Figure) -> Statement {
    Statement(
      figure, text: text, member: member, citation: citation, context: reader.stems(beside: figure.quantity))
  }

  private func statement(_ quantity: Quantity) -> Statement { statement(reader.named(quantity)) }

  /// - Parameter known: what the article said before.
  func links(after previous: FigureSentence?, known: [Statement]) -> [MemberFigures.Link] {
    var links = reader.links().map {
      MemberFigures.Link(kind: $0.kind, own: statement($0.own), other: $0.other, rival: nil)
    }
    if let earlier = reader.retracted, let own = later(than: earlier, after: previous, known: known) {
      links.append(.init(kind: .updates, own: own, other: earlier.value, rival: nil))
    }
    if let bare = reader.bareClaim {
      let here = reader.claimed.last { $0.mayRival(bare) }
      let own = here.map(statement) ?? previous?.claimed(beside: bare)
      if let own { links.append(.init(kind: .rivals, own: own, other: bare.value, rival: statement(bare))) }
    }
    return links
  }

  /// The figure that took a retracted one's place: of its class, where it has one; else the nearest of the sentence before.
  private func later(than earlier: Quantity, after previous: FigureSentence?, known: [Statement]) -> Statement? {
    if let name = reader.casualties().first?.about {
      return known.first { $0.about == name && $0.value != earlier.value }
    }
    return previous.flatMap { sentence in sentence.reader.count(like: earlier.value).map(sentence.statement) }
  }

  private func claimed(beside bare: Quantity) -> Statement? {
    reader.claimed.last { $0.mayRival(bare) }.map(statement)
  }
}
