// The standard library has no logarithm.
private import Glibc

/// Weighs the words of a collection: (1 + ln tf)(1 + ln((N + 1)/(df + 1))), after Salton and Buckley 1988.
package struct TFIDF {
  package private(set) var table = TermTable()
  package private(set) var documents = 0
  /// Documents that have the term, by its number.
  package private(set) var frequencies: [Int] = []

  package init() {}

  /// Counts a document's words.
  package mutating func add(_ words: [String]) {
    documents += 1
    for word in Set(words).sorted() {
      let term = table.number(of: word)
      if term == frequencies.count { frequencies.append(0) }
      frequencies[term] += 1
    }
  }

  /// The rarity of a term: 1 for one that every document has, more for rarer ones.
  package func inverseFrequency(of word: String) -> Double {
    Self.inverseFrequency(documents: documents, having: table.existing(word).map { frequencies[$0] } ?? 0)
  }

  /// 1 + ln((N + 1)/(df + 1)).
  package static func inverseFrequency(documents: Int, having: Int) -> Double {
    inverseFrequency(documents: Double(documents), having: Double(having))
  }

  /// The same for counts that are estimates.
  package static func inverseFrequency(documents: Double, having: Double) -> Double {
    1 + log((documents + 1) / (having + 1))
  }

  /// 1 + ln tf.
  /// - Precondition: tf ≥ 1
  package static func saturated(_ termFrequency: Double) -> Double { 1 + log(termFrequency) }

  /// The document's vector, of length 1; words that were never counted are left out.
  package func vector(_ words: [String]) -> SparseVector {
    var counts: [Int: Int] = [:]
    for word in words { if let term = table.existing(word) { counts[term, default: 0] += 1 } }
    return SparseVector(
      counts.map { term, count in
        let rarity = Self.inverseFrequency(documents: documents, having: frequencies[term])
        return (UInt32(term), Float(Self.saturated(Double(count)) * rarity))
      }
    ).normalized
  }
}
