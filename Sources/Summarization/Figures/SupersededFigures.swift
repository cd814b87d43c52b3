/// Figures that a later one took the place of: a toll that has risen, a count that was corrected.
struct SupersededFigures {
  /// By what is counted.
  private var earlier: [String: Set<Double>] = [:]
  /// Of what a sentence with an earlier figure says too little that holds: tolls, and counts that a report takes back.
  private var fatal: Set<String> = []

  init(_ comparisons: [FigureComparison]) {
    for comparison in comparisons where comparison.isUpdate {
      earlier[comparison.about, default: []].formUnion(comparison.superseded)
      if comparison.isStatedUpdate || comparison.about == "killed" { fatal.insert(comparison.about) }
    }
  }

  /// Those by which a sentence falls: who gives the number of the injured at noon may still say best what happened.
  var ofTolls: SupersededFigures {
    var tolls = self
    tolls.earlier = earlier.filter { fatal.contains($0.key) }
    return tolls
  }

  /// Whether a sentence gives such a figure as if it still held, without the later one.
  /// - Parameter language: BCP 47
  /// - Complexity: O(bytes)
  func areAllThatIsTold(by sentence: String, language: String) -> Bool {
    if earlier.isEmpty { return false }
    let reader = FigureReader(sentence, language: language)
    if reader.isAside { return false }
    let values = Dictionary(grouping: reader.figures(), by: \.about).mapValues { Set($0.map(\.quantity.value)) }
    return values.contains { about, stated in
      earlier[about].map { !$0.isDisjoint(with: stated) && stated.isSubset(of: $0) } ?? false
    }
  }
}
