import NewsModel
import TextAnalysis

/// Finds figures of one kind that the members give differently.
struct DisagreementFinder {
  let members: [Member]

  /// Only so far into an article are figures those of the event itself.
  private static let sentences = 10
  /// Figures further apart than this count different things.
  private static let ratio = 10.0

  /// Sorted by what is counted, the classes of people first.
  /// - Complexity: O(bytes of the first sentences)
  func disagreements() -> [Summary.Disagreement] {
    var slots: [String: [Statement]] = [:]
    for member in members where member.isCore && !member.isOpinion && member.article.duplicateOf == nil {
      for statement in statements(of: member) { slots[statement.slot, default: []].append(statement) }
    }
    return slots.sorted { order($0.key) < order($1.key) }.compactMap { disagreement($0.value) }
  }

  private func order(_ slot: String) -> (Int, String) {
    (CasualtyClass.names.firstIndex { slot.hasPrefix($0 + " ") } ?? CasualtyClass.names.count, slot)
  }

  /// The first figure of every kind, headline first.
  private func statements(of member: Member) -> [Statement] {
    var found: [Statement] = []
    let language = member.article.inLanguage.tag
    func take(_ text: String, _ citation: Citation) {
      let reader = FigureReader(text, language: language)
      if reader.namesYear || reader.isAside { return }
      for figure in reader.figures() where !found.contains(where: { $0.slot == figure.slot }) {
        found.append(Statement(figure, text: text, member: member, citation: citation))
      }
    }
    take(member.article.headline, member.citedHeadline.citations[0])
    for sentence in member.sentences.prefix(Self.sentences) { take(sentence.text, member.citation(of: sentence)) }
    return found
  }

  private func disagreement(_ statements: [Statement]) -> Summary.Disagreement? {
    let values = grouped(statements)
    guard values.count > 1, let first = values.first?.first, let last = values.last?.first,
      last.value <= max(1, first.value) * Self.ratio, Set(statements.map(\.outlet)).count > 1, speakApart(values)
    else { return nil }
    var disagreement = Summary.Disagreement()
    disagreement.about = first.about
    disagreement.values = values.map { Self.value($0) }
    return disagreement
  }

  /// Statements of equal value together, smallest value first; a rounded one joins the value that it rounds.
  private func grouped(_ statements: [Statement]) -> [[Statement]] {
    var groups: [[Statement]] = []
    for statement in statements.sorted(by: { ($0.isApproximate ? 1 : 0, $0.value, $0.article) < ($1.isApproximate ? 1 : 0, $1.value, $1.article) }) {
      if let place = groups.firstIndex(where: { $0[0].agrees(with: statement) }) {
        groups[place].append(statement)
      } else {
        groups.append([statement])
      }
    }
    return groups.sorted { $0[0].value < $1[0].value }
  }

  /// Copies of one text are one voice.
  private func speakApart(_ values: [[Statement]]) -> Bool { Set(values.map { $0[0].voice }).count > 1 }

  private static func value(_ statements: [Statement]) -> Summary.Disagreement.Value {
    var value = Summary.Disagreement.Value()
    let sorted = statements.sorted { $0.article < $1.article }
    // A qualifier is printed when all who give the value have it.
    let plain = sorted.first { !$0.isQualified } ?? sorted[0]
    value.value = plain.printed
    value.unit = plain.unit.isEmpty ? nil : plain.unit
    value.articles = sorted.map(\.article)
    value.citations = sorted.map(\.citation)
    return value
  }
}

/// A figure as an article states it.
private struct Statement {
  let about: String
  let unit: String
  let value: Double
  let printed: String
  let isApproximate: Bool
  let isQualified: Bool
  let article: Article.ID
  let outlet: Outlet.ID
  let voice: String
  let citation: Citation

  init(_ figure: Figure, text: String, member: Member, citation: Citation) {
    about = figure.about
    unit = figure.quantity.unit
    value = figure.quantity.value
    printed = ScalarText(text)[figure.range]
    isApproximate = figure.quantity.qualifier?.isApproximate ?? false
    isQualified = figure.quantity.qualifier != nil
    article = member.article.id
    outlet = member.article.publisher.id
    voice = (member.article.copyGroup ?? member.article.id).rawValue
    self.citation = citation
  }

  var slot: String { "\(about) \(unit)" }

  func agrees(with other: Statement) -> Bool {
    if value == other.value { return true }
    guard isApproximate || other.isApproximate else { return false }
    return abs(value - other.value) <= 0.1 * max(value, other.value)
  }
}

extension Figure {
  fileprivate var slot: String { "\(about) \(quantity.unit)" }
}
