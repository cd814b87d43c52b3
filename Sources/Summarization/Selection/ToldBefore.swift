import TextAnalysis

/// How much of a sentence earlier sentences have: an inverted index, since of a large story's thousands most share no word with it.
struct ToldBefore {
  /// The earlier sentences with each term.
  private var places: [UInt32: [Int]] = [:]
  /// The weight that each shares with the sentence at hand.
  private var shared: [Float]

  init(_ known: [Sentence]) {
    shared = Array(repeating: 0, count: known.count)
    for (place, sentence) in known.enumerated() {
      for term in sentence.vector.terms { places[term, default: []].append(place) }
    }
  }

  /// The largest overlap with any of them, 0...1; equal to the last bit to what ``Sentence/overlap(with:)`` gives for each.
  mutating func most(of sentence: Sentence) -> Float {
    var touched: [Int] = []
    var total: Float = 0
    // In the order of terms, in which the overlap of two adds up too.
    for (term, weight) in zip(sentence.vector.terms, sentence.vector.weights) {
      total += weight
      for place in places[term] ?? [] {
        if shared[place] == 0 { touched.append(place) }
        shared[place] += weight
      }
    }
    let most = touched.reduce(Float(0)) { max($0, shared[$1]) }
    for place in touched { shared[place] = 0 }
    return total == 0 ? 0 : most / total
  }
}
