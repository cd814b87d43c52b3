import NewsModel

/// Statements of one thing side by side.
struct FigureComparison {
  let about: String
  /// The second figure is a later one, as a report says.
  let isUpdate: Bool
  /// Statements of one value together, smallest value first; of an update the earlier one.
  private(set) var values: [[Statement]]
  private var numbers: Set<Double>
  private let ratio: Double

  /// Figures of people further apart than this count different things.
  private static let widestRatio = 10.0
  /// Sums, shares and things.
  private static let wideRatio = 2.0
  /// Ages further apart are those of two people.
  private static let ageRatio = 1.05
  /// How far apart two figures may be that only the words beside them join.
  static let closeRatio = 1.6
  static let nearRatio = 1.3

  static func ratio(of statements: [Statement]) -> Double {
    guard let about = statements.first?.about else { return wideRatio }
    if about == "age at death" { return ageRatio }
    return about == "crowd" || CasualtyClass.names.contains(about) ? widestRatio : wideRatio
  }

  /// Of what reports say independently of each other.
  init(_ statements: [Statement], ratio: Double) {
    values = Self.withoutKnowing(Self.grouped(statements))
    numbers = Self.numbers(values)
    about = values.joined().first { $0.about != "number" }?.about ?? ""
    isUpdate = Growth.isIn(values)
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

  /// With the values of another one of the same thing: a link names two figures, of which its slot may know more.
  func takingIn(_ other: FigureComparison) -> FigureComparison {
    guard about == other.about, !numbers.isDisjoint(with: other.numbers) else { return self }
    return other.values.reduce(into: self) { $0.insert($1) }
  }

  private mutating func insert(_ group: [Statement]) {
    if let place = values.firstIndex(where: { $0[0].agrees(with: group[0]) }) {
      let known = Set(values[place].map(\.article))
      values[place] += group.filter { !known.contains($0.article) }
    } else {
      values.insert(group, at: place(of: group))
      numbers.insert(group[0].value)
    }
  }

  /// By size; of an update by size up to the latest figure, and after it what is later still.
  private func place(of group: [Statement]) -> Int {
    let isBeyond = { (other: [Statement]) in (other[0].value > group[0].value) == (rises || !isUpdate) }
    guard isUpdate, let latest = values.last else { return values.firstIndex(where: isBeyond) ?? values.count }
    if isLater(group, than: latest) { return values.count }
    return values.dropLast().firstIndex(where: isBeyond) ?? values.count - 1
  }

  /// Whether an update's figures grow.
  private var rises: Bool { (values.first?.first?.value ?? 0) < (values.last?.first?.value ?? 0) }

  /// A count that rises does so to the end, and who has less is behind; what was corrected downwards tells only its date.
  private func isLater(_ group: [Statement], than latest: [Statement]) -> Bool {
    if rises { return group[0].value > latest[0].value }
    if let own = group.compactMap(\.published).min(), let other = latest.compactMap(\.published).min() {
      return own > other
    }
    return group[0].value < latest[0].value
  }

  /// The count went down, as a report says.
  var isCorrection: Bool { isUpdate && !rises }

  /// Of an update the figures that no longer hold: all but the latest of a count that rises, the corrected one of another.
  var superseded: [Double] {
    if !isUpdate { return [] }
    return rises ? values.dropLast().map { $0[0].value } : values.prefix(1).map { $0[0].value }
  }

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

  /// The figure as one who is cited first writes it: exactly, where one does.
  /// - Parameter language: in which the figures are written side by side, where one of them is: 5.8 and 5.9, not 5,8 and 5.9.
  private static func value(_ statements: [Statement], in language: String) -> Summary.Disagreement.Value {
    var value = Summary.Disagreement.Value()
    let exact = statements.filter { !$0.isApproximate }
    let stated = exact.isEmpty ? statements : exact
    let readable = stated.filter { $0.language == language }
    let form = usual((readable.isEmpty ? stated : readable).map(\.printed))
    let sorted = statements.sorted {
      ($0.printed == form ? 0 : 1, $0.article) < ($1.printed == form ? 0 : 1, $1.article)
    }
    value.value = form
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
