package import NewsModel

/// What the floors hold against the days before: figures of a day that can be read off its records without printing it.
package struct DayMeasures: Sendable, Equatable {
  package var summaries: Int
  /// Sentences written for them, headlines and those that were dropped among them.
  package var sentences: Int
  /// Share of stories without an alarm of two events in one, 0...1; nil without stories.
  package var purity: Double?
  /// Unsupported claims per 100 sentences as first written; nil when nobody measured, or when no sentence was written.
  package var unsupportedBefore: Double?
  /// The same after repair.
  package var unsupportedAfter: Double?
  /// Share of feeds that answered, 0...1; nil without a record.
  package var health: Double?

  /// - Parameter minimum: articles of a cluster that is a story.
  package init(clusters: [Cluster], summaries: [Summary], health feeds: [Edition.SourceHealth], minimum: Int) {
    self.summaries = summaries.count
    sentences = summaries.reduce(0) { $0 + $1.written }
    let stories = clusters.filter { $0.members.count >= minimum }
    purity = Self.share(of: stories.count { $0.purityAlarm == nil }, in: stories.count)
    unsupportedBefore = summaries.mean(ofCheck: "unsupportedBefore")
    unsupportedAfter = summaries.mean(ofCheck: "unsupportedAfter")
    let asked = feeds.filter { $0.state != "retired" }
    health = Self.share(of: asked.count { $0.state != "failing" }, in: asked.count)
  }

  private static func share(of part: Int, in whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }
}

extension [Double] {
  /// - Returns: nil of nothing.
  var median: Double? {
    if isEmpty { return nil }
    let sorted = sorted()
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}
