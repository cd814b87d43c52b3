/// Counts of people that a later one took the place of: a toll that has risen, a number that was corrected. Of homes without
/// power the earlier number was true in its time.
struct SupersededFigures {
  /// By class.
  private var earlier: [String: Set<Double>] = [:]
  /// Classes of which an earlier figure misleads: the dead, and what was corrected downwards.
  private var misleading: Set<String> = []

  init(_ comparisons: [FigureComparison]) {
    for comparison in comparisons where comparison.isUpdate && CasualtyClass.names.contains(comparison.about) {
      earlier[comparison.about, default: []].formUnion(comparison.superseded)
      if comparison.about == "killed" || comparison.isCorrection { misleading.insert(comparison.about) }
    }
  }

  /// Those by which a sentence falls: who gives the number of the injured at noon may still say best what happened.
  var ofTolls: SupersededFigures {
    var tolls = self
    tolls.earlier = earlier.filter { misleading.contains($0.key) }
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
