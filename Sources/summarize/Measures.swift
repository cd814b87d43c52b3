import DataLake
import Digests
import JSON
import Jobs
import NewsModel
import Summarization

/// What a day's manifest says of its summaries.
enum Measures {
  /// Sentences that the gate refuses, per 100, before and after repair; shares of summaries in percent.
  static func of(_ summaries: [EventSummary]) -> [Manifest.Measure] {
    let all = summaries.map(\.summary)
    return [
      .init(name: "unsupportedBefore", value: all.mean(ofCheck: "unsupportedBefore") ?? 0),
      .init(name: "unsupportedAfter", value: all.mean(ofCheck: "unsupportedAfter") ?? 0),
      .init(name: "model", value: percent(all) { $0.method == .model }),
      .init(name: "fallback", value: percent(all) { $0.checks.contains { $0.name == "fallback" } }),
      .init(name: "disagreements", value: percent(all) { !$0.disagreements.isEmpty }),
    ]
  }

  private static func percent(_ summaries: [Summary], _ isCounted: (Summary) -> Bool) -> Double {
    summaries.isEmpty ? 0 : (100 * Double(summaries.count(where: isCounted)) / Double(summaries.count)).rounded(to: 3)
  }
}

extension StageRun {
  /// The same run under a fingerprint that is not the wanted one: what a model could not be asked for is committed now
  /// and asked for again by the next run.
  func provisional(_ summaries: [EventSummary]) -> StageRun {
    let content = SHA256Digest(of: summaries.map(\.summary.jsonText).joined(separator: "\n"))
    var fingerprint = fingerprint
    fingerprint.models.append(
      .init(role: Manifest.provisionalRole, name: "model unavailable", digest: content.description))
    return StageRun(lake: lake, day: day, fingerprint: fingerprint)
  }
}
