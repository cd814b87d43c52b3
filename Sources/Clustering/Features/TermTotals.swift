/// Adds up rows of a matrix by term. A class with memory of its own, which grows to the largest term and is used for group
/// after group.
final class TermTotals {
  /// By term; zero between groups.
  private var entries: [Entry] = []
  /// Terms whose entry is not zero, and one place more.
  private var touched: [UInt32] = []
  private var count = 0

  private struct Entry {
    var weight: Float = 0
    var rows: UInt32 = 0
  }

  struct Total {
    var term: Int
    /// Over all rows that were added.
    var weight: Float
    /// Rows that have the term.
    var rows: Int
  }

  /// - Complexity: O(terms of the rows)
  private func add(_ rows: [Int], of matrix: TermMatrix) {
    let size = matrix.frequencies.count
    if entries.count < size { entries.append(contentsOf: repeatElement(Entry(), count: size - entries.count)) }
    for row in rows { add(row, of: matrix) }
  }

  private func add(_ row: Int, of matrix: TermMatrix) {
    let range = matrix.range(row)
    let least = count + range.count + 1
    if touched.count < least { touched.append(contentsOf: repeatElement(0, count: 2 * least - touched.count)) }
    var count = count
    entries.withUnsafeMutableBufferPointer { entries in
      touched.withUnsafeMutableBufferPointer { touched in
        for index in range {
          let term = matrix.terms[index]
          let entry = entries[Int(term)]
          // Noted before it is known whether the term is new: a branch would wait for the entry.
          touched[count] = term
          count += entry.rows == 0 ? 1 : 0
          entries[Int(term)] = Entry(weight: entry.weight + matrix.weights[index], rows: entry.rows + 1)
        }
      }
    }
    self.count = count
  }

  /// The heaviest of the terms that so many rows have, heaviest first, ties by term; none are left.
  /// - Complexity: O(terms added)
  private func drain(_ limit: Int, inRows least: Int) -> [Total] {
    let touched = touched[0..<count]
    var heaviest = Heaviest(capacity: count)
    for term in touched where entries[Int(term)].rows >= least { heaviest.add(term, entries[Int(term)].weight) }
    let totals = heaviest.drain(limit).map { entry in
      Total(term: Int(entry.term), weight: entry.weight, rows: Int(entries[Int(entry.term)].rows))
    }
    for term in touched { entries[Int(term)] = Entry() }
    count = 0
    return totals
  }

  /// The heaviest terms of some rows.
  /// - Complexity: O(terms of the rows)
  func heaviest(_ limit: Int, of rows: [Int], in matrix: TermMatrix, inRows least: Int = 1) -> [Total] {
    if rows.count == 1 {
      return matrix.heaviest(rows[0], limit).map { Total(term: Int($0.term), weight: $0.weight, rows: 1) }
    }
    add(rows, of: matrix)
    return drain(limit, inRows: least)
  }

  /// All terms of some rows, ascending.
  /// - Complexity: O(n log n)
  func all(of rows: [Int], in matrix: TermMatrix) -> [Total] {
    add(rows, of: matrix)
    return drain(count, inRows: 1).sorted { $0.term < $1.term }
  }
}
