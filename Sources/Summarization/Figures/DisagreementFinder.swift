import NewsModel
import TextAnalysis

/// Finds figures of one kind that the members give differently.
struct DisagreementFinder {
  let members: [Member]

  /// Only so far into an article are figures those of the event itself.
  private static let sentences = 10
  /// Figures further apart than this count different things.
  private static let ratio = 10.0

  /// How far apart two figures may be that only the words beside them join.
  private static let closeRatio = 1.6
  private static let nearRatio = 1.3

  /// Sorted by what is counted, the classes of people first.
  /// - Complexity: O(bytes of the first sentences), and O(figures²) for the comparison
  func disagreements() -> [Summary.Disagreement] {
    let voices = members.filter { $0.isCore && !$0.isOpinion && $0.article.duplicateOf == nil }
    if voices.count < 2 { return [] }
    var slots: [String: [Statement]] = [:]
    var others: [[(context: FigureContext, statement: Statement)]] = []
    for member in voices {
      let found = statements(of: member)
      for statement in found.known { slots[statement.slot, default: []].append(statement) }
      others.append(found.others)
    }
    let known = slots.sorted { order($0.key) < order($1.key) }.compactMap { disagreement($0.value, ratio: Self.ratio) }
    return known + gathered(others).compactMap { disagreement($0, ratio: Self.closeRatio) }
  }

  /// Statements of one thing from different members together, in the order in which they were met.
  private func gathered(_ members: [[(context: FigureContext, statement: Statement)]]) -> [[Statement]] {
    var groups: [[(context: FigureContext, statement: Statement)]] = []
    for statements in members {
      for new in statements {
        let place = groups.firstIndex { group in
          !group.contains { $0.statement.article == new.statement.article }
            && group.contains { $0.context.countsSame(as: new.context) && isClose($0.statement, new.statement) }
        }
        if let place { groups[place].append(new) } else { groups.append([new]) }
      }
    }
    return groups.map { $0.map(\.statement) }
  }

  private func isClose(_ one: Statement, _ other: Statement) -> Bool {
    max(one.value, other.value) <= min(one.value, other.value) * Self.closeRatio
  }

  private func order(_ slot: String) -> (Int, String) {
    (CasualtyClass.names.firstIndex { slot.hasPrefix($0 + " ") } ?? CasualtyClass.names.count, slot)
  }

  /// The first figure of every kind, headline first, and the numbers of other things.
  private func statements(of member: Member) -> (
    known: [Statement], others: [(context: FigureContext, statement: Statement)]
  ) {
    var known: [Statement] = []
    var others: [(context: FigureContext, statement: Statement)] = []
    let language = member.article.inLanguage.tag
    var values: Set<Double> = []
    func take(_ text: String, _ citation: Citation) {
      let reader = FigureReader(text, language: language)
      values.formUnion(reader.values)
      if reader.namesYear || reader.isAside { return }
      for figure in reader.figures() where !known.contains(where: { $0.slot == figure.slot }) {
        known.append(Statement(figure, text: text, member: member, citation: citation))
      }
      others += reader.contexts(language: language).map {
        ($0, Statement($0.figure, text: text, member: member, citation: citation))
      }
    }
    take(member.article.headline, member.citedHeadline.citations[0])
    for sentence in member.sentences.prefix(Self.sentences) { take(sentence.text, member.citation(of: sentence)) }
    for place in known.indices { known[place].articleValues = values }
    for place in others.indices { others[place].statement.articleValues = values }
    return (known, others)
  }

  private func disagreement(_ statements: [Statement], ratio: Double) -> Summary.Disagreement? {
    let values = withoutKnowing(grouped(statements))
    guard values.count > 1, let first = values.first?.first, let last = values.last?.first,
      last.value <= max(1, first.value) * ratio, Set(statements.map(\.outlet)).count > 1, speakApart(values)
    else { return nil }
    var disagreement = Summary.Disagreement()
    disagreement.about = first.about
    disagreement.values = values.map { Self.value($0) }
    return disagreement
  }

  /// Statements of equal value together, smallest value first; a rounded one joins the value that it rounds.
  private func grouped(_ statements: [Statement]) -> [[Statement]] {
    var groups: [[Statement]] = []
    for statement in statements.sorted(by: {
      ($0.isApproximate ? 1 : 0, $0.value, $0.article) < ($1.isApproximate ? 1 : 0, $1.value, $1.article)
    }) {
      if let place = groups.firstIndex(where: { $0[0].agrees(with: statement) }) {
        groups[place].append(statement)
      } else {
        groups.append([statement])
      }
    }
    return groups.sorted { $0[0].value < $1[0].value }
  }

  /// An article that has the other's figure too, of whatever, does not disagree with it, unless the two are so near
  /// that they must be of one thing.
  private func withoutKnowing(_ groups: [[Statement]]) -> [[Statement]] {
    guard groups.count > 1 else { return groups }
    return groups.enumerated().compactMap { place, group in
      let value = group[0].value
      let others = groups.indices.filter { $0 != place }.map { groups[$0][0].value }
        .filter { max($0, value) > min($0, value) * Self.nearRatio }
      let left = group.filter { $0.articleValues.isDisjoint(with: others) }
      return left.isEmpty ? nil : left
    }
  }

  /// Copies of one text are one voice.
  private func speakApart(_ values: [[Statement]]) -> Bool { Set(values.map { $0[0].voice }).count > 1 }

  private static func value(_ statements: [Statement]) -> Summary.Disagreement.Value {
    var value = Summary.Disagreement.Value()
    let sorted = statements.sorted { $0.article < $1.article }
    value.value = usual(sorted.map(\.printed))
    value.unit = sorted[0].unit.isEmpty ? nil : sorted[0].unit
    value.articles = sorted.map(\.article)
    value.citations = sorted.map(\.citation)
    return value
  }
}

/// The form that most have, the longest of several.
private func usual(_ forms: [String]) -> String {
  var counts: [String: Int] = [:]
  for form in forms { counts[form, default: 0] += 1 }
  return counts.max { ($0.value, $0.key.count, $1.key) < ($1.value, $1.key.count, $0.key) }?.key ?? ""
}

/// A figure as an article states it.
private struct Statement {
  let about: String
  let unit: String
  let value: Double
  let printed: String
  let isApproximate: Bool
  let article: Article.ID
  let outlet: Outlet.ID
  let voice: String
  let citation: Citation
  /// All numbers of the article's first sentences.
  var articleValues: Set<Double> = []

  init(_ figure: Figure, text: String, member: Member, citation: Citation) {
    about = figure.about
    unit = figure.quantity.unit
    value = figure.quantity.value
    printed = ScalarText(text)[figure.range].lowercasedStart
    isApproximate = figure.quantity.qualifier?.isApproximate ?? false
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

extension String {
  /// `at least 23` of `At least 23`; `US$3` stays.
  fileprivate var lowercasedStart: String {
    let word = prefix { $0.isLetter }
    return word.dropFirst().allSatisfy(\.isLowercase) ? prefix(1).lowercased() + dropFirst() : self
  }
}
