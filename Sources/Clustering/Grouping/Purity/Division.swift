/// A group that falls into two, with how much the halves resemble each other of what the looser one resembles itself.
struct Division {
  /// Rows of either half, ascending.
  var halves: [[Int]]
  /// By the pair model; nil for halves that go by names of their own, which may be alike in other words.
  var pairs: Double?
  /// By the words of the texts.
  var words: Double
}
