import NewsModel

/// The chances between the members of one group and some or all of its members.
struct Similarities {
  /// Of the members.
  let rows: [Int]
  /// Positions in `rows` that every member is compared with.
  private let columns: [Int]
  /// By member, then column.
  private let chances: [[Double]]
  /// By member: mean chance with the others; 1 for a member alone.
  let means: [Double]
  let middle: Double

  /// A larger group's similarities are taken from this many of its members, spread evenly.
  static let sample = 120

  /// - Parameters:
  ///   - sample: members that each is compared with at most, spread evenly over the group.
  ///   - chance: of two rows, the same in either order.
  init(_ rows: [Int], sample: Int, chance: (Int, Int) -> Double) {
    self.rows = rows
    let count = min(rows.count, sample)
    columns = (0..<count).map { $0 * rows.count / count }
    let columns = self.columns
    chances = Self.chances(rows, columns, chance)
    var isColumn = [Bool](repeating: false, count: rows.count)
    for column in columns { isColumn[column] = true }
    means = chances.enumerated().map { member, row in
      let others = row.count - (isColumn[member] ? 1 : 0)
      return others == 0 ? 1 : row.reduce(0, +) / Double(others)
    }
    middle = means.sorted()[means.count / 2]
  }

  /// By member, then column. Where every member is a column, what two have is computed once. The member comes first in every
  /// comparison, as rows are compared fastest when one of the two stays.
  private static func chances(_ rows: [Int], _ columns: [Int], _ chance: (Int, Int) -> Double) -> [[Double]] {
    var chances = [[Double]](repeating: [Double](repeating: 0, count: columns.count), count: rows.count)
    let isSquare = columns.count == rows.count
    for member in rows.indices {
      for (place, other) in columns.enumerated() where other != member {
        chances[member][place] =
          isSquare && other < member
          ? chances[other][member] : chance(rows[member], rows[other])
      }
    }
    return chances
  }

  var count: Int { rows.count }

  /// The row that is most like all others; the smallest among equals.
  var medoid: Int { rows[medoidPosition] }

  var medoidPosition: Int {
    var best = 0
    for member in rows.indices where means[member] > means[best] { best = member }
    return best
  }

  /// A member that few others resemble is about the event, but does not report it.
  func isSupport(_ member: Int) -> Bool {
    rows.count > 2 && means[member] < 0.5 * middle
  }

  /// A member that resembles the others so little that it does not belong to them.
  /// - Parameter share: of what the middle member resembles the others.
  func isOutlier(_ member: Int, share: Double) -> Bool { means[member] < share * middle }

  /// The members most like one, most like first, ties by row.
  func nearest(_ member: Int, _ limit: Int) -> [(row: Int, chance: Double)] {
    let others = columns.enumerated().filter { $0.element != member }
    let sorted = others.map { (row: rows[$0.element], chance: chances[member][$0.offset]) }
      .sorted { ($1.chance, $0.row) < ($0.chance, $1.row) }
    return Array(sorted.prefix(limit))
  }

  var cohesion: Cluster.Cohesion {
    var cohesion = Cluster.Cohesion()
    cohesion.mean = (means.reduce(0, +) / Double(means.count)).rounded(to: 3)
    cohesion.min = (means.min() ?? 1).rounded(to: 3)
    return cohesion
  }

  /// - Precondition: the second is a column.
  func chance(_ member: Int, _ other: Int) -> Double { columns.firstIndex(of: other).map { chances[member][$0] } ?? 0 }

  /// The two columns least like each other, the first found among equals.
  var mostUnlike: (Int, Int)? {
    var found: (Int, Int)?
    var least = Double.infinity
    for (index, first) in columns.enumerated() {
      for (place, second) in columns.enumerated().dropFirst(index + 1) where chances[first][place] < least {
        least = chances[first][place]
        found = (first, second)
      }
    }
    return found
  }

  /// Mean chance of a member with the columns of one side, itself left out; 0 when there are none.
  /// - Parameter side: by member.
  func mean<Side: Equatable>(_ member: Int, with side: [Side], equalTo wanted: Side) -> Double {
    var (sum, count) = (0.0, 0)
    for (place, column) in columns.enumerated() where column != member && side[column] == wanted {
      sum += chances[member][place]
      count += 1
    }
    return count > 0 ? sum / Double(count) : 0
  }

  /// Mean chance between the members of a set.
  func mean(within members: [Int]) -> Double { mean(between: members, and: members) }

  func mean(between first: [Int], and second: [Int]) -> Double {
    var isOther = [Bool](repeating: false, count: rows.count)
    for member in second { isOther[member] = true }
    var (sum, pairs) = (0.0, 0)
    for member in first {
      for (place, column) in columns.enumerated() where column != member && isOther[column] {
        sum += chances[member][place]
        pairs += 1
      }
    }
    return pairs > 0 ? sum / Double(pairs) : 0
  }
}
