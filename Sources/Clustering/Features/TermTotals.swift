/// Adds up rows of a matrix by term. A class with memory of its own, which grows to the largest term and is used for group
/// after group.
final class TermTotals {
  /// By term; zero between groups.
  private var entries: [Entry] = []
  private var touched = TouchedTerms()

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
    entries.withUnsafeMutableBufferPointer { entries in
      touched.note(matrix.range(row)) { index in
        let term = matrix.terms[index]
        let entry = entries[Int(term)]
        entries[Int(term)] = Entry(weight: entry.weight + matrix.weights[index], rows: entry.rows + 1)
        return (term, entry.rows == 0)
      }
    }
  }

  /// The heaviest of the terms that so many rows have, heaviest first, ties by term; none are left.
  /// - Complexity: O(terms added)
  private func drain(_ limit: Int, inRows least: Int) -> [Total] {
    var heaviest = Heaviest(capacity: touched.count)
    for term in touched.all where entries[Int(term)].rows >= least { heaviest.add(term, entries[Int(term)].weight) }
    let totals = heaviest.drain(limit).map { entry in
      Total(term: Int(entry.term), weight: entry.weight, rows: Int(entries[Int(entry.term)].rows))
    }
    for term in touched.all { entries[Int(term)] = Entry() }
    touched.removeAll()
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
    return drain(touched.count, inRows: 1).sorted { $0.term < $1.term }
  }
}
