private import TextAnalysis

/// Adds up rows of a matrix by term. A class with memory of its own, which grows to the largest term and is used for group
/// after group.
final class TermTotals {
  /// By term; zero between groups.
  private var entries: [Entry] = []
  private var touched = TouchedTerms()
  private var order = RadixSort()

  private struct Entry {
    var weight: Float = 0
    var rows: UInt32 = 0
  }

  /// - Complexity: O(terms of the rows)
  private func add(_ rows: [Int], of matrix: TermMatrix) {
    let size = matrix.frequencies.count
    if entries.count < size { entries = Array(scattered: Entry(), count: size) }
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

  private func heaviest(inRows least: Int) -> Heaviest {
    var heaviest = Heaviest(capacity: touched.count)
    for term in touched.all where entries[Int(term)].rows >= least { heaviest.add(term, entries[Int(term)].weight) }
    return heaviest
  }

  private func clear() {
    entries.withUnsafeMutableBufferPointer { entries in
      for term in touched.all { entries[Int(term)] = Entry() }
    }
    touched.removeAll()
  }

  /// The heaviest terms of some rows, heaviest first, ties by term.
  /// - Parameter least: rows that have a term.
  /// - Returns: with the sum of the weights.
  /// - Complexity: O(terms of the rows)
  func heaviest(
    _ limit: Int, of rows: [Int], in matrix: TermMatrix, inRows least: Int = 1
  ) -> [(term: UInt32, weight: Float)] {
    if rows.count == 1 { return matrix.heaviest(rows[0], limit) }
    add(rows, of: matrix)
    defer { clear() }
    var heaviest = heaviest(inRows: least)
    return heaviest.drain(limit)
  }

  /// The sum of some rows, terms ascending.
  /// - Parameter limit: terms that are kept, the heaviest ones.
  /// - Complexity: O(terms of the rows)
  func sum(_ limit: Int = .max, of rows: [Int], in matrix: TermMatrix) -> [(term: UInt32, weight: Float)] {
    add(rows, of: matrix)
    defer { clear() }
    var heaviest = heaviest(inRows: 1)
    var terms = heaviest.drainTerms(limit)
    terms.withUnsafeMutableBufferPointer { order.sort($0) }
    return terms.map { ($0, entries[Int($0)].weight) }
  }
}
