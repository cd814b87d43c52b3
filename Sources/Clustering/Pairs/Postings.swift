/// The rows that have each term, in one flat array: a list a term would be an allocation for each of a million.
struct Postings {
  /// A row that has a term, and how much the term weighs there.
  typealias Posting = (row: UInt32, weight: Float)

  private(set) var postings: [Posting]
  /// By term, where its rows start; one more than there are terms.
  private var starts: [Int]

  /// - Parameters:
  ///   - entries: terms of each row. A term of one row leads to no other and is left out.
  ///   - terms: how many there are.
  /// - Complexity: O(entries + terms)
  init(_ entries: [[(term: UInt32, weight: Float)]], terms: Int) {
    var counts = [Int](repeating: 0, count: terms)
    for row in entries { for entry in row { counts[Int(entry.term)] += 1 } }
    starts = [0]
    starts.reserveCapacity(terms + 1)
    for count in counts { starts.append(starts[starts.count - 1] + (count > 1 ? count : 0)) }
    postings = Array(repeating: (0, 0), count: starts[terms])
    var places = starts
    for (row, terms) in entries.enumerated() {
      for entry in terms where counts[Int(entry.term)] > 1 {
        postings[places[Int(entry.term)]] = (UInt32(row), entry.weight)
        places[Int(entry.term)] += 1
      }
    }
  }

  /// The rows of a term, ascending; where there are more than the limit, those in which it weighs most, heaviest first, ties by
  /// row.
  func heaviest(_ limit: Int, of term: Int) -> ArraySlice<Posting> {
    let list = postings[starts[term]..<starts[term + 1]]
    return list.count <= limit ? list : list.sorted { ($1.weight, $0.row) < ($0.weight, $1.row) }.prefix(limit)
  }
}
