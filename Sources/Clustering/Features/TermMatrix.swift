import TextAnalysis

/// One sparse vector an article, row after row in three flat arrays (compressed sparse rows): a few hundred bytes a row.
struct TermMatrix {
  private(set) var starts: [Int] = [0]
  private(set) var terms: [UInt32] = []
  /// Counts until ``weigh(background:)``, then weights of unit rows.
  private(set) var weights: [Float] = []
  /// Rows that have the term.
  private(set) var frequencies: [UInt32] = []

  var rows: Int { starts.count - 1 }

  func range(_ row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  /// Adds a row of counts.
  /// - Parameter counts: terms ascending.
  mutating func append(_ counts: [(term: UInt32, count: Float)]) {
    terms.append(contentsOf: counts.lazy.map(\.term))
    weights.append(contentsOf: counts.lazy.map(\.count))
    starts.append(terms.count)
    if let last = counts.last, Int(last.term) >= frequencies.count {
      frequencies.append(contentsOf: repeatElement(0, count: Int(last.term) + 1 - frequencies.count))
    }
    frequencies.withUnsafeMutableBufferPointer { frequencies in
      for (term, _) in counts { frequencies[Int(term)] += 1 }
    }
  }

  /// Adds a row of weights, made unit length; such a matrix is not weighed again.
  /// - Parameter row: terms ascending.
  mutating func append(weights row: [(term: UInt32, count: Float)]) {
    let norm = row.reduce(0) { $0 + $1.count * $1.count }.squareRoot()
    append(norm > 0 ? row.map { ($0.term, $0.count / norm) } : row)
  }

  /// Replaces counts by TF–IDF weights and makes every row's length 1.
  /// - Parameter background: how common terms are in other text.
  mutating func weigh(background: BackgroundFrequencies = .none) {
    let rarity = frequencies.enumerated().map { term, having in
      Float(
        TFIDF.inverseFrequency(
          documents: Double(rows) + background.documents,
          having: Double(having) + background.having(term, share: Double(having) / Double(rows))))
    }
    // From now on rows are read in no order.
    terms = Array(scattered: terms)
    weights = Array(scattered: weights)
    // Counts are small whole numbers.
    let saturated = (0..<256).map { Float(TFIDF.saturated(Double(max(1, $0)))) }
    for row in 0..<rows {
      var squares: Float = 0
      for index in range(row) {
        let count = weights[index]
        weights[index] =
          (count < 256 ? saturated[Int(count)] : Float(TFIDF.saturated(Double(count)))) * rarity[Int(terms[index])]
        squares += weights[index] * weights[index]
      }
      let norm = squares.squareRoot()
      if norm > 0 { for index in range(row) { weights[index] /= norm } }
    }
  }

  /// The cosine of two rows.
  /// - Complexity: O(terms of both)
  func cosine(_ first: Int, _ second: Int) -> Float { overlap(first, second).cosine }

  /// The cosine of two rows, and the share of it that the term gives which gives most: 1 where nothing is common.
  /// - Complexity: O(terms of both)
  func overlap(_ first: Int, _ second: Int) -> (cosine: Float, peak: Float) {
    terms.withUnsafeBufferPointer { terms in
      weights.withUnsafeBufferPointer { weights in
        var (i, j) = (starts[first], starts[second])
        let (iEnd, jEnd) = (starts[first + 1], starts[second + 1])
        var (sum, largest): (Float, Float) = (0, 0)
        while i < iEnd, j < jEnd {
          let (left, right) = (terms[i], terms[j])
          if left == right {
            let product = weights[i] * weights[j]
            sum += product
            largest = max(largest, product)
          }
          i += left <= right ? 1 : 0
          j += right <= left ? 1 : 0
        }
        return (sum, sum > 0 ? largest / sum : 1)
      }
    }
  }

  /// The heaviest terms of a row, heaviest first, ties by term.
  /// - Complexity: O(n + limit · log limit)
  func heaviest(_ row: Int, _ limit: Int) -> [(term: UInt32, weight: Float)] {
    let entries = range(row)
    var keys = Heaviest(capacity: entries.count)
    for index in entries { keys.add(terms[index], weights[index]) }
    return keys.drain(limit)
  }
}

/// How many documents of a body of other text have a term; steadies rarities on small days.
struct BackgroundFrequencies {
  var documents = 0.0
  /// Share of them, by term number; 0 for terms that are not known to be common, and for those beyond.
  var shares: [Double] = []

  static let none = BackgroundFrequencies()

  /// - Parameter share: of the day's documents. What the day is full of is common in that text too: on a day of one war its
  ///   names tell no event from another.
  func having(_ term: Int, share: Double) -> Double {
    documents * max(share, self.share(term))
  }

  /// 0 for a term that is not known to be common.
  func share(_ term: Int) -> Double { term < shares.count ? shares[term] : 0 }
}
