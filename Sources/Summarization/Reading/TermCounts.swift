import TextAnalysis

/// How often each term of an event occurs in a text.
struct TermCounts {
  /// Words; a pair of ideographs counts as half a word.
  var words = 0.0
  /// How often each term occurs.
  var vector = SparseVector([])
}
