import TextAnalysis

/// Bars over days or names, drawn as SVG of fixed size: no script, no library, the same bytes for the same figures.
struct BarChart {
  var title: String
  var unit: String
  /// Label and value; values are not negative.
  var bars: [(label: String, value: Double)]

  private static let width = 640.0
  private static let height = 160.0

  var svg: String {
    let top = max(bars.map(\.value).max() ?? 0, 1e-9)
    let step = Self.width / Double(max(1, bars.count))
    let drawn = bars.enumerated().map { index, bar in
      let height = bar.value / top * Self.height
      return """
        <rect x="\(fixed(Double(index) * step + step * 0.1))" y="\(fixed(Self.height - height))" \
        width="\(fixed(step * 0.8))" height="\(fixed(height))"><title>\(escapedForMarkup(bar.label)): \(fixed(bar.value)) \(unit)</title></rect>
        """
    }
    return """
      <figure><figcaption>\(escapedForMarkup(title)) <small>\(unit), highest \(fixed(top))</small></figcaption>
      <svg viewBox="0 0 \(fixed(Self.width)) \(fixed(Self.height + 18))" role="img" aria-label="\(escapedForMarkup(title))">
      \(drawn.joined(separator: "\n"))
      \(axis)
      </svg></figure>
      """
  }

  /// The first and the last label; more would not fit.
  private var axis: String {
    guard let first = bars.first, let last = bars.last else { return "" }
    let y = fixed(Self.height + 14)
    return """
      <text x="0" y="\(y)">\(escapedForMarkup(first.label))</text>\
      <text x="\(fixed(Self.width))" y="\(y)" text-anchor="end">\(bars.count > 1 ? escapedForMarkup(last.label) : "")</text>
      """
  }
}

/// At most two decimals, none for whole numbers.
func fixed(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  if hundredths % 100 == 0 { return String(hundredths / 100) }
  let fraction = String(abs(hundredths % 100))
  return
    "\(hundredths < 0 && hundredths > -100 ? "-" : "")\(hundredths / 100).\(fraction.count == 1 ? "0" : "")\(fraction)"
}
