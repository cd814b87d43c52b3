import DataLake
import Digests
import JSON
package import NewsModel

extension StageJob {
  /// Visits the captures that the lake holds of some days, and the addresses of the entries that this job's day has turned
  /// away: what need not be fetched again.
  /// - Complexity: O(bytes of those days)
  package func visitHeld(
    on days: some Sequence<Day>, capture visitCapture: (Capture, Day) -> Void,
    turnedAway visitRejection: (Rejection) -> Void
  ) throws {
    for day in days {
      // Before anything is asked of anybody that could not be committed.
      try lake.restoreIntake(of: day) { warn($0) }
      let partition = try Dataset.captures.partition(on: day)
      for file in try lake.manifestIfCommitted(of: partition)?.files ?? [] {
        for capture in try lake.records(Capture.self, of: file, in: partition) { visitCapture(capture, day) }
      }
    }
    let partition = try Dataset<Rejection>.rejections(by: .ingest).partition(on: day)
    for file in try lake.manifestIfCommitted(of: partition)?.files ?? [] {
      for rejection in try lake.records(Rejection.self, of: file, in: partition)
      where rejection.reason.hasPrefix("feed.") { visitRejection(rejection) }
    }
  }

  /// Makes sure that the day's feed health is not begun anew over one that was lost: before a feed is asked, so that nobody is
  /// asked for what could not be recorded.
  package func restoreFeedHealth() throws { try lake.restoreFeedHealth(of: day) { warn($0) } }

  /// Of lines, `sha256:…`.
  package func digest(of lines: [String]) -> String { SHA256Digest(of: lines.joined(separator: "\n")).description }

  /// Adds what a run learnt of feeds to the day's health: counts add up, and the latest state counts unless the feed was
  /// only not asked.
  package func record(_ health: [FeedHealth]) throws {
    try restoreFeedHealth()
    var merged: [String: FeedHealth] = [:]
    for old in try lake.records(ifCommittedTo: .feedHealth, on: day) { merged[old.id] = old }
    for new in health { merged[new.id] = merged[new.id].map { $0.adding(new) } ?? new }
    let records = merged.values.sorted { $0.id < $1.id }
    let digest = SHA256Digest(of: records.map { $0.jsonText + "\n" }.joined()).description
    let fingerprint = Fingerprint(
      stage: stage, epoch: epoch, settings: settingsTree, inputs: [.init(partition: "feeds", digest: digest)])
    try StageRun(lake: lake, day: day, fingerprint: fingerprint).write(records, to: .feedHealth)
  }
}

extension FeedHealth {
  fileprivate func adding(_ later: FeedHealth) -> FeedHealth {
    var sum = later.state == .waiting ? self : later
    sum.new = new + later.new
    sum.late = late + later.late
    sum.held = held + later.held
    sum.pagesFailed = pagesFailed + later.pagesFailed
    sum.images = Self.sum(images, later.images)
    sum.rechecked = Self.sum(rechecked, later.rechecked)
    sum.edited = Self.sum(edited, later.edited)
    if later.entries == 0 { sum.entries = entries }
    return sum
  }

  private static func sum(_ first: Int?, _ second: Int?) -> Int? {
    first == nil && second == nil ? nil : (first ?? 0) + (second ?? 0)
  }
}
