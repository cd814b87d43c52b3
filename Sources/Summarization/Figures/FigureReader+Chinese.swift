/// Figures of Chinese, which writes no spaces: `造成11人遇难、3人失联`, `遇难人数升至13人`.
extension FigureReader {
  func unspacedClass(_ quantity: Quantity) -> String? {
    let (before, after) = (text(quantity.tokens.lowerBound - 1), text(quantity.tokens.upperBound))
    guard after.hasPrefix("人") || after.hasPrefix("名") || after.hasPrefix("多") || after.hasPrefix("余") else {
      return nil
    }
    if let name = Self.classes.first(where: { after.contains($0.word) })?.name { return name }
    guard ["至", "到", "达", "达到", "为"].contains(where: { before.hasSuffix($0) }) else { return nil }
    return Self.classes.first { before.contains($0.word) }?.name
  }

  private static let classes: [(word: String, name: String)] = [
    ("遇难", "killed"), ("死亡", "killed"), ("身亡", "killed"), ("丧生", "killed"), ("受伤", "injured"), ("失联", "missing"),
    ("失踪", "missing"), ("获救", "rescued"), ("被捕", "arrested"), ("遇難", "killed"), ("喪生", "killed"), ("受傷", "injured"),
    ("失聯", "missing"), ("失蹤", "missing"), ("獲救", "rescued"),
  ]
}
