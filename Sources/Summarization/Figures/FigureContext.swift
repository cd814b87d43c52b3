/// A number with the words around it, by which numbers of one thing are known in other articles.
struct FigureContext {
  let figure: Figure
  /// The stem of the first telling word after the number: `metr` of `60 metres of the wall`; nil at the end of a
  /// clause.
  let noun: String?
  /// Stems of the telling words beside the number, in its clause.
  let words: Set<String>
  /// Those of the sentence and of the one before it.
  let wide: Set<String>
  /// What may come, which is no other figure than what has come.
  let isForecast: Bool

  /// Whether both count the same thing: what follows the number, and one more word, are common to them.
  func countsSame(as other: FigureContext) -> Bool {
    guard isLike(other) else { return false }
    let shared = words.intersection(other.words)
    guard let noun = noun ?? other.noun, shared.contains(noun) else { return false }
    if self.noun == other.noun { return shared.count >= (Self.measures.contains(noun) ? 3 : 2) }
    // One of the two numbers may end its clause.
    return (self.noun == nil || other.noun == nil) && shared.count >= 3
  }

  /// Whether both count things of one name in passages that speak of the same.
  func countsSameKind(as other: FigureContext) -> Bool {
    guard let noun, noun == other.noun, isLike(other), !Self.measures.contains(noun) else { return false }
    return wide.intersection(other.wide).count >= 4
  }

  private func isLike(_ other: FigureContext) -> Bool {
    figure.quantity.unit == other.figure.quantity.unit && isForecast == other.isForecast
  }

  /// Stems of measures, of which a passage has many.
  private static let measures: Set<String> = [
    "mile", "kilometr", "kilomet", "km", "feet", "foot", "inch", "ton", "acr",
  ]
}
