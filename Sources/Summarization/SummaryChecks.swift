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
    [.unsupported(.before, refused, of: written), .unsupported(.after, 0, of: written), coverage, concentration]
      + conflicts + kinds
  }

  private var printed: [CitedText] { summary.abstract + summary.keyPoints }

  /// How many of the members are cited at least once.
  private var coverage: Check {
    let cited = Set((printed + [summary.headline]).flatMap(\.citations).map(\.article))
    let share = Double(cited.count) / Double(max(1, reading.members.count))
    let isNarrow = share < 0.5 && reading.members.count <= 6
    return Check(name: "coverage", verdict: isNarrow ? .warn : .pass, value: share.rounded(to: 3))
  }

  /// The largest share of the sentences that rests on one article.
  private var concentration: Check {
    var counts: [Article.ID: Int] = [:]
    for sentence in printed {
      for article in Set(sentence.citations.map(\.article)) { counts[article, default: 0] += 1 }
    }
    let share = Double(counts.values.max() ?? 0) / Double(max(1, printed.count))
    let isNarrow = share > 0.8 && reading.members.count >= 4
    return Check(name: "concentration", verdict: isNarrow ? .warn : .pass, value: share.rounded(to: 3))
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

extension Check {
  /// Whether sentences that the gate refused were repaired or dropped yet.
  enum Repair: String {
    case before = "unsupportedBefore"
    case after = "unsupportedAfter"
  }

  /// Sentences that the gate refused, per 100.
  static func unsupported(_ repair: Repair, _ refused: Int, of written: Int) -> Check {
    let share = written == 0 ? 0 : 100 * Double(refused) / Double(written)
    return Check(name: repair.rawValue, verdict: refused == 0 ? .pass : .warn, value: share.rounded(to: 3))
  }
}

extension Summary {
  /// Puts a check in the place of the one of its name.
  mutating func note(_ check: Check) {
    for place in checks.indices where checks[place].name == check.name { checks[place] = check }
  }
}
