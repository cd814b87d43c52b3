package import DataLake
package import JSON

/// The line of counters of what is no whole partition: a shard, or the site. ``StageJob`` writes that of a partition.
package struct CountersLine: Sendable {
  private var fields: [JSONTree.Field]

  /// - Parameter fields: what the counts are of, after the stage.
  package init(_ stage: Stage, _ fields: [(key: String, value: String)], counters: JSONTree) {
    self.fields =
      [.init("stage", .string(stage.rawValue))] + fields.map { .init($0.key, .string($0.value)) }
      + [.init("counters", counters)]
  }

  /// One JSON object and a line feed.
  package var text: String { JSONTree.object(fields).text + "\n" }
}

extension JSONTree {
  /// A manifest's counters.
  package init(_ counters: Manifest.Counters) {
    self = .object([
      .init("in", .number("\(counters.in)")), .init("out", .number("\(counters.out)")),
      .init("merged", .number("\(counters.merged)")),
      .init("rejected", .object(counters.rejected.sorted.map { .init($0.reason, .number("\($0.count)")) })),
    ])
  }
}
