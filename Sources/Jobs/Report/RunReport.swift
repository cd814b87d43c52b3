import NewsModel
import TextAnalysis

/// A page for the operator: what the days of a range were like, in one self-contained HTML file.
package struct RunReport: Sendable {
  package let days: [DayFigures]

  package init(days: [DayFigures]) { self.days = days }

  package var html: String {
    """
    <!doctype html>
    <html lang="en">
    <meta charset="utf-8">
    <title>Stonehand: \(range)</title>
    <style>\(Self.style)</style>
    <h1>\(range)</h1>
    <p>\(overview)</p>
    \(charts.map(\.svg).joined(separator: "\n"))
    \(table)
    </html>

    """
  }

  /// The same in a line or two, for the end of a backfill.
  package var text: String {
    let reasons = rejections.map { "\($0.label) \(fixed($0.value))" }.joined(separator: ", ")
    let refused = days.filter { $0.refusal != nil }.map { "refused: \($0.day): \($0.refusal ?? "")\n" }.joined()
    return "\(range): \(overview)\n" + (reasons.isEmpty ? "" : "rejected: \(reasons)\n") + refused
  }

  private var range: String {
    guard let first = days.first?.day, let last = days.last?.day else { return "No days" }
    return first == last ? "\(first)" : "\(first) to \(last)"
  }

  private var overview: String {
    let refused = days.filter { $0.refusal != nil }.count
    let clusters = days.map(\.clusterSizes)
    let events = clusters.reduce(0) { $0 + $1.filter { $0 > 1 }.count }
    return """
      \(days.count) days · \(sum(\.captures)) captures · \(sum(\.articles)) articles · \(events) events of two or more articles · \
      \(sum(\.promptTokens) + sum(\.completionTokens)) tokens · \(refused) editions refused by the gate
      """
  }

  private var charts: [BarChart] {
    [
      BarChart(title: "Articles a day", unit: "articles", bars: bars { Double($0.articles) }),
      BarChart(title: "Rejections by reason", unit: "records", bars: rejections),
      BarChart(title: "Clusters by size", unit: "clusters", bars: sizes),
      BarChart(title: "Duration of the last runs", unit: "s", bars: bars { $0.seconds.reduce(0) { $0 + $1.seconds } }),
      BarChart(title: "Duration by stage, all days", unit: "s", bars: durations),
      BarChart(title: "Tokens a day", unit: "tokens", bars: bars { Double($0.promptTokens + $0.completionTokens) }),
    ].filter { chart in chart.bars.contains { $0.value > 0 } }
  }

  private func sum(_ value: (DayFigures) -> Int) -> Int { days.reduce(0) { $0 + value($1) } }

  private func bars(_ value: (DayFigures) -> Double) -> [(label: String, value: Double)] {
    days.map { ($0.day.description, value($0)) }
  }

  private var rejections: [(label: String, value: Double)] {
    var counts: [String: Int] = [:]
    for (reason, count) in days.flatMap(\.rejected) { counts[reason, default: 0] += count }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, Double($0.value)) }
  }

  private var sizes: [(label: String, value: Double)] {
    let all = days.flatMap(\.clusterSizes)
    let bounds = [(1, 1), (2, 2), (3, 4), (5, 8), (9, 16), (17, 32), (33, Int.max)]
    return bounds.map { low, high in
      let label = low == high ? "\(low)" : high == .max ? "\(low) and more" : "\(low) to \(high)"
      return (label + (low == 1 ? " article" : " articles"), Double(all.filter { (low...high).contains($0) }.count))
    }
  }

  private var durations: [(label: String, value: Double)] {
    Stage.allCases.map { stage in
      (stage.rawValue, days.flatMap(\.seconds).filter { $0.stage == stage }.reduce(0) { $0 + $1.seconds })
    }
  }

  private var table: String {
    let rows = days.map { day in
      let rejected = day.rejected.map { "\($0.reason) \($0.count)" }.joined(separator: ", ")
      return """
        <tr><th scope="row">\(day.day)<td>\(day.captures)<td>\(day.articles)<td>\(day.clusterSizes.count)\
        <td>\(day.clusterSizes.first ?? 0)<td>\(fixed(day.seconds.reduce(0) { $0 + $1.seconds }))\
        <td class="words">\(escapedForMarkup(rejected))<td class="words">\(escapedForMarkup(day.refusal ?? ""))
        """
    }
    return """
      <table><thead><tr><th scope="col">day<th scope="col">captures<th scope="col">articles<th scope="col">clusters\
      <th scope="col">largest<th scope="col">seconds<th scope="col">rejected<th scope="col">refused
      <tbody>
      \(rows.joined(separator: "\n"))
      </table>
      """
  }

  private static let style = """
    :root { color-scheme: light dark; font: 16px/1.5 Georgia, serif } body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
    figure { margin: 2rem 0 } figcaption { font-weight: bold } small { font-weight: normal; opacity: .7 }
    svg { width: 100%; height: auto; fill: currentColor } svg text { font-size: 12px } rect { opacity: .75 }
    table { border-collapse: collapse; font-size: .85rem } th, td { padding: .2rem .6rem; text-align: right; vertical-align: top }
    thead th { border-bottom: 1px solid } td.words { text-align: left }
    """
}
