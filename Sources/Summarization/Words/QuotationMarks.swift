/// Counts quotation marks and brackets. Which mark opens differs from language to language („so“, »so«, «so», ”so”), so
/// marks of one family are in pairs when their number is even. Two single marks in a row (``so'') are one mark.
struct QuotationMarks {
  private var straight = 0
  private var curly = 0
  private var angle = 0
  private var brackets = 0
  private var single: Unicode.Scalar?

  var areBalanced: Bool { straight % 2 == 0 && curly % 2 == 0 && angle % 2 == 0 && brackets == 0 }

  mutating func read(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars {
      let isSecond = scalar == single
      single = !isSecond && (scalar == "`" || scalar == "'") ? scalar : nil
      if isSecond { straight += 1 }
      switch scalar {
      case "\"": straight += 1
      case "“", "”", "„", "‟": curly += 1
      case "«", "»": angle += 1
      case "(", "（", "「", "『", "[": brackets += 1
      case ")", "）", "」", "』", "]": brackets -= 1
      default: break
      }
    }
  }
}
