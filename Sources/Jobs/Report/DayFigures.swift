package import DataLake
import JSON
package import NewsModel

/// What one day was like, told from manifests, clusters, summaries and run records.
package struct DayFigures: Sendable, Equatable {
  package var day: Day
  package var captures = 0
  package var articles = 0
  /// By reason, in order of the reason.
  package var rejected: [(reason: String, count: Int)] = []
  /// Articles of each cluster, largest first.
  package var clusterSizes: [Int] = []
  /// Wall clock of the last run of each stage, in seconds; stages that never ran are missing.
  package var seconds: [(stage: Stage, seconds: Double)] = []
  /// Of the language model's answers, when one wrote: kept answers count as when they were given.
  package var promptTokens = 0
  package var completionTokens = 0
  /// nil when the gate let the edition pass or none was tried.
  package var refusal: String?

  package init(day: Day) { self.day = day }

  /// Reads a day. Partitions that are not committed count as nothing.
  /// - Throws: `DataLakeError` for what is damaged.
  package init(_ day: Day, in lake: Lake) throws(DataLakeError) {
    self.init(day: day)
    captures = try lake.records(of: "captures", on: day)
    if let manifest = try lake.manifestIfCommitted(of: Partition(dataset: "articles", date: day.description)) {
      articles = manifest.records
      rejected = manifest.counters.rejected.sorted
    }
    clusterSizes = try lake.records(ifCommittedTo: .clusters, on: day).map { $0.members.count }.sorted(by: >)
    for usage in try lake.records(ifCommittedTo: .summaries, on: day).compactMap(\.usage) {
      promptTokens += usage.promptTokens
      completionTokens += usage.completionTokens
    }
    for stage in Stage.allCases {
      guard let run = try lake.lastRun(of: stage, on: day) else { continue }
      seconds.append((stage, run.seconds))
      if run.status == .refused { refusal = run.message }
    }
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.day == right.day && left.captures == right.captures && left.articles == right.articles
      && left.rejected.elementsEqual(right.rejected, by: ==) && left.clusterSizes == right.clusterSizes
      && left.seconds.elementsEqual(right.seconds, by: ==) && left.promptTokens == right.promptTokens
      && left.completionTokens == right.completionTokens && left.refusal == right.refusal
  }
}

extension Lake {
  fileprivate func records(of dataset: String, on day: Day) throws(DataLakeError) -> Int {
    try manifestIfCommitted(of: Partition(dataset: dataset, date: day.description))?.records ?? 0
  }
}
