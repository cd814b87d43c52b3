import NewsModel
import TextAnalysis

/// What is noted of a whole summary beside the verdicts on its sentences.
struct SummaryChecks {
  let summary: Summary
  let reading: EventReading
  /// Sentences that were written, those that were dropped among them.
  let written: Int
  /// Sentences that the gate refused.
  let refused: Int

  /// In a fixed order.
  func checks() -> [Check] {
    [unsupported("unsupportedBefore", refused), unsupported("unsupportedAfter", 0), coverage, concentration]
      + conflicts + kinds
  }

  private var printed: [CitedText] { summary.abstract + summary.keyPoints }

  /// Per 100 sentences.
  private func unsupported(_ name: String, _ count: Int) -> Check {
    Check(
      name: name, verdict: count == 0 ? .pass : .warn,
      value: written == 0 ? 0 : rounded(100 * Double(count) / Double(written)))
  }

  private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

  /// How many of the members are cited at least once.
  private var coverage: Check {
    let cited = Set((printed + [summary.headline]).flatMap(\.citations).map(\.article))
    let share = Double(cited.count) / Double(max(1, reading.members.count))
    let isNarrow = share < 0.5 && reading.members.count <= 6
    return Check(name: "coverage", verdict: isNarrow ? .warn : .pass, value: rounded(share))
  }

  /// The largest share of the sentences that rests on one article.
  private var concentration: Check {
    var counts: [Article.ID: Int] = [:]
    for sentence in printed {
      for article in Set(sentence.citations.map(\.article)) { counts[article, default: 0] += 1 }
    }
    let share = Double(counts.values.max() ?? 0) / Double(max(1, printed.count))
    let isNarrow = share > 0.8 && reading.members.count >= 4
    return Check(name: "concentration", verdict: isNarrow ? .warn : .pass, value: rounded(share))
  }

  /// Sentences that state one of several figures which the sources give.
  private var conflicts: [Check] {
    summary.disagreements.compactMap { disagreement in
      let values = disagreement.values.map(\.value)
      let stated = printed.filter { sentence in
        FigureReader(sentence.text, language: "en").figures().contains { $0.about == disagreement.about }
      }
      if stated.isEmpty { return nil }
      return Check(
        name: "conflict", verdict: .warn, value: Double(stated.count),
        detail: "\(disagreement.about): \(values.joined(separator: ", "))")
    }
  }

  /// An event that no report tells.
  private var kinds: [Check] {
    if reading.members.contains(where: \.isReport) { return [] }
    let isOpinion = reading.members.allSatisfy(\.isOpinion)
    return [Check(name: isOpinion ? "opinion" : "thin", verdict: .warn)]
  }
}
