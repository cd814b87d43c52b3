import TextAnalysis

/// One sparse vector an article: a few hundred bytes each.
struct TermMatrix {
  private var index = TermRows()
  /// By place of a term in a row: counts until ``weigh(background:)``, then weights of unit rows.
  private(set) var weights: [Float] = []

  var rows: Int { index.count }
  var terms: [UInt32] { index.terms }
  /// Rows that have the term.
  var frequencies: [UInt32] { index.frequencies }

  func range(_ row: Int) -> Range<Int> { index.range(row) }

  func homeLanguages(_ languages: ArticleLanguages) -> HomeLanguages { HomeLanguages(of: index, in: languages) }

  /// Whether a row has a term.
  /// - Complexity: O(log terms)
  func contains(_ term: UInt32, in row: Int) -> Bool {
    let terms = terms[range(row)]
    let place = terms.partitioningIndex { $0 >= term }
    return place < terms.endIndex && terms[place] == term
  }

  /// Adds a row of counts.
  /// - Parameter counts: terms ascending.
  mutating func append(_ counts: [(term: UInt32, count: Float)]) {
    index.append(counts.lazy.map { $0.term })
    weights.makeScatteredRoom(for: counts.count)
    for (_, count) in counts { weights.append(count) }
  }

  /// Adds a row of weights, made unit length; such a matrix is not weighed again.
  /// - Parameter row: terms ascending.
  mutating func append(weights row: [(term: UInt32, count: Float)]) {
    let norm = row.reduce(0) { $0 + $1.count * $1.count }.squareRoot()
    append(norm > 0 ? row.map { ($0.term, $0.count / norm) } : row)
  }

  /// Replaces counts by TF–IDF weights and makes every row's length 1.
  /// - Parameters:
  ///   - background: how common terms are in other text.
  ///   - languages: of the rows.
  mutating func weigh(background: BackgroundFrequencies = .none, languages: HomeLanguages = .none) {
    let rarity = frequencies.enumerated().map { term, having in
      let (own, day) = (languages.share(term), Double(having) / Double(rows))
      // A word of a language is as rare as if the whole day were written in it.
      let counted = own > day ? own * Double(rows) : Double(having)
      return Float(
        TFIDF.inverseFrequency(
          documents: Double(rows) + background.documents,
          having: counted + background.having(term, share: max(own, day))))
    }
    // Counts are small whole numbers.
    let saturated = (0..<256).map { Float(TFIDF.saturated(Double(max(1, $0)))) }
    weights.withUnsafeMutableBufferPointer { [index] weights in
      for row in 0..<index.count {
        var squares: Float = 0
        for place in index.range(row) {
          let count = weights[place]
          let weight =
            (count < 256 ? saturated[Int(count)] : Float(TFIDF.saturated(Double(count))))
            * rarity[Int(index.terms[place])]
          weights[place] = weight
          squares += weight * weight
        }
        let norm = squares.squareRoot()
        if norm > 0 { for place in index.range(row) { weights[place] /= norm } }
      }
    }
  }

  /// The cosine of two rows.
  /// - Complexity: O(terms of both)
  func cosine(_ first: Int, _ second: Int) -> Float {
    var sum: Float = 0
    weights.withUnsafeBufferPointer { weights in
      index.forEachCommon(first, second) { sum += weights[$0] * weights[$1] }
    }
    return sum
  }

  /// The cosine of two rows, and the share of it that the term gives which gives most: 1 where nothing is common.
  /// - Parameter probe: always the same for one matrix.
  /// - Complexity: O(terms of one), and of the other where neither was in the call before
  func overlap(_ first: Int, _ second: Int, _ probe: RowProbe) -> (cosine: Float, peak: Float) {
    var (sum, largest): (Float, Float) = (0, 0)
    weights.withUnsafeBufferPointer { weights in
      probe.forEachCommon(first, second, in: index) { one, other in
        let product = weights[one] * weights[other]
        sum += product
        largest = max(largest, product)
      }
    }
    return (sum, sum > 0 ? largest / sum : 1)
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
