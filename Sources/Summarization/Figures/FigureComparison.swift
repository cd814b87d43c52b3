import NewsModel

/// Statements of one thing side by side.
struct FigureComparison {
  let about: String
  /// The second figure is a later one, as a report says.
  let isUpdate: Bool
  /// Statements of one value together, smallest value first; of an update the earlier one.
  private let values: [[Statement]]
  private let numbers: Set<Double>
  private let ratio: Double

  /// Figures of people further apart than this count different things.
  private static let widestRatio = 10.0
  /// Sums, shares and things.
  private static let wideRatio = 2.0
  /// How far apart two figures may be that only the words beside them join.
  static let closeRatio = 1.6
  static let nearRatio = 1.3

  static func ratio(of statements: [Statement]) -> Double {
    statements.first.map { CasualtyClass.names.contains($0.about) } == true ? widestRatio : wideRatio
  }

  /// Of what reports say independently of each other.
  init(_ statements: [Statement], ratio: Double) {
    values = Self.withoutKnowing(Self.grouped(statements))
    numbers = Self.numbers(values)
    about = values.joined().first { $0.about != "number" }?.about ?? ""
    isUpdate = false
    self.ratio = ratio
  }

  /// Of figures that a report itself puts side by side.
  init(about: String, _ one: [Statement], _ other: [Statement], isUpdate: Bool) {
    self.about = about
    self.isUpdate = isUpdate
    values =
      isUpdate ? [other, one] : [one, other].sorted { ($0.first?.value ?? 0) < ($1.first?.value ?? 0) }
    numbers = Self.numbers(values)
    ratio = .infinity
  }

  private static func numbers(_ values: [[Statement]]) -> Set<Double> { Set(values.compactMap(\.first?.value)) }

  /// How often the smaller of two numbers is in the larger.
  static func ratio(_ one: Double, _ other: Double) -> Double { max(one, other) / min(one, other) }

  /// Several outlets, several voices, several values, not too far apart to be of one thing.
  var differs: Bool {
    guard !about.isEmpty, values.count > 1, let first = values.first?.first, let last = values.last?.first else {
      return false
    }
    let outlets = Set(values.joined().map(\.outlet))
    // Copies of one text are one voice.
    let voices = Set(values.map { $0[0].voice })
    return (ratio == .infinity || last.value <= max(1, first.value) * ratio) && outlets.count > 1
      && (voices.count > 1 || ratio == .infinity)
  }

  /// Whether two different numbers stand side by side here.
  func has(_ one: Double, _ other: Double) -> Bool {
    one != other && numbers.contains(one) && numbers.contains(other)
  }

  /// Whether this one shows what the other would.
  func covers(_ other: FigureComparison) -> Bool {
    let shared = numbers.intersection(other.numbers)
    return shared.count > 1 || about == other.about && !shared.isEmpty
  }

  var disagreement: Summary.Disagreement {
    var disagreement = Summary.Disagreement()
    disagreement.about = about
    disagreement.isUpdate = isUpdate
    let language = Self.usual(values.joined().map(\.language))
    disagreement.values = values.map { Self.value($0, in: language) }
    return disagreement
  }

  /// Statements of equal value together, smallest value first; a rounded one joins the value that it rounds, and says
  /// nothing where it may round several: `more than a thousand` is no side of 1,100 or 1,400.
  private static func grouped(_ statements: [Statement]) -> [[Statement]] {
    var groups: [[Statement]] = []
    for statement in statements.sorted(by: { $0.grouping < $1.grouping }) {
      let places = groups.indices.filter { groups[$0][0].agrees(with: statement) }
      if let place = places.first(where: { groups[$0][0].value == statement.value }) ?? places.first {
        if places.count == 1 || groups[place][0].value == statement.value { groups[place].append(statement) }
      } else {
        groups.append([statement])
      }
    }
    return groups.sorted { $0[0].value < $1[0].value }
  }

  /// An article that has the other's figure too, of whatever, does not disagree with it, unless the two are so near
  /// that they must be of one thing.
  private static func withoutKnowing(_ groups: [[Statement]]) -> [[Statement]] {
    guard groups.count > 1 else { return groups }
    return groups.enumerated().compactMap { place, group in
      let value = group[0].value
      let others = groups.indices.filter { $0 != place }.map { groups[$0][0].value }
        .filter { max($0, value) > min($0, value) * nearRatio }
      let left = group.filter { $0.articleValues.isDisjoint(with: others) }
      return left.isEmpty ? nil : left
    }
  }

  /// - Parameter language: in which the figures are written side by side, where one of them is: 5.8 and 5.9, not 5,8 and 5.9.
  private static func value(_ statements: [Statement], in language: String) -> Summary.Disagreement.Value {
    var value = Summary.Disagreement.Value()
    let sorted = statements.sorted { $0.article < $1.article }
    let readable = sorted.filter { $0.language == language }
    value.value = usual((readable.isEmpty ? sorted : readable).map(\.printed))
    value.unit = sorted[0].unit.isEmpty ? nil : sorted[0].unit
    value.articles = sorted.map(\.article)
    value.citations = sorted.map(\.citation)
    return value
  }

  /// The form that most have, the longest of several.
  private static func usual(_ forms: [String]) -> String {
    var counts: [String: Int] = [:]
    for form in forms { counts[form, default: 0] += 1 }
    return counts.max { ($0.value, $0.key.count, $1.key) < ($1.value, $1.key.count, $0.key) }?.key ?? ""
  }
}
