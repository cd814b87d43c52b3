import TextAnalysis

/// The rows that have each term, in one flat array: a list a term would be an allocation for each of a million.
struct Postings {
  /// A row that has a term, and how much the term weighs there.
  typealias Posting = (row: UInt32, weight: Float)

  private(set) var all: [Posting]
  /// By term, where its rows start; one more than there are terms.
  private var starts: [Int]
  private let limit: Int

  /// - Parameters:
  ///   - entries: terms of each row. A term of one row leads to no other and is left out.
  ///   - terms: how many there are.
  ///   - limit: rows that a term leads to, those in which it weighs most.
  /// - Complexity: O(entries + terms), and O(n log n) for the n rows of a term that more have than the limit
  init(_ entries: [[(term: UInt32, weight: Float)]], terms: Int, limit: Int) {
    self.limit = limit
    var counts = [Int](repeating: 0, count: terms)
    for row in entries { for entry in row { counts[Int(entry.term)] += 1 } }
    starts = Array(scattered: 0, count: terms + 1)
    for term in 0..<terms { starts[term + 1] = starts[term] + (counts[term] > 1 ? counts[term] : 0) }
    all = Array(scattered: (0, 0), count: starts[terms])
    var places = starts
    for (row, terms) in entries.enumerated() {
      for entry in terms where counts[Int(entry.term)] > 1 {
        all[places[Int(entry.term)]] = (UInt32(row), entry.weight)
        places[Int(entry.term)] += 1
      }
    }
    for term in 0..<terms where counts[term] > limit {
      all[starts[term]..<starts[term + 1]].sort { ($1.weight, $0.row) < ($0.weight, $1.row) }
    }
  }

  /// Where the rows of a term stand, ascending; where there were more than the limit, those in which it weighs most, heaviest
  /// first, ties by row.
  func range(_ term: Int) -> Range<Int> { starts[term]..<min(starts[term + 1], starts[term] + limit) }
}
