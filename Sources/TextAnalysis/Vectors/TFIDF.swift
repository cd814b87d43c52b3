// The standard library has no logarithm.
private import Glibc

/// Weighs the words of a collection: (1 + ln tf)(1 + ln((N + 1)/(df + 1))), after Salton and Buckley 1988.
package enum TFIDF {
  /// The rarity of a term: 1 for one that every document has, more for rarer ones.
  /// - Parameters: of a collection; counts may be estimates.
  package static func inverseFrequency(documents: Double, having: Double) -> Double {
    1 + log((documents + 1) / (having + 1))
  }

  /// 1 + ln tf.
  /// - Precondition: tf ≥ 1
  package static func saturated(_ termFrequency: Double) -> Double { 1 + log(termFrequency) }
}
