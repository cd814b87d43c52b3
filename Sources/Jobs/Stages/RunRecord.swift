package import DataLake
package import JSON
package import NewsModel
import Glibc

/// What the last run of a stage on a date was like: everything that must not stand in the lake's own records, since it
/// differs from run to run. In `_state/runs/<date>/<stage>.json`.
package struct RunRecord: JSONRecord, Equatable {
  package enum Status: String, Sendable, JSONStringConvertible {
    /// Committed something.
    case done
    /// Nothing to do.
    case fresh
    /// A quality gate refused; the last good edition stays.
    case refused
    case failed
  }

  package var stage = ""
  package var date = Day(number: 0)
  package var status = Status.failed
  /// What was said on standard error; nil when all went well.
  package var message: String?
  package var started = Instant(seconds: 0)
  /// Wall clock.
  package var seconds = 0.0
  package var host = ""
  package var unknownFields = ""

  package init() {}

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("stage", &stage)
    try coder.field("date", &date)
    try coder.field("status", &status)
    try coder.field("message", &message)
    try coder.field("started", &started)
    try coder.field("seconds", &seconds)
    try coder.field("host", &host)
  }
}

/// Takes the time of one run.
struct RunClock {
  private let started = Instant.now
  private let clock = ContinuousClock.now

  func record(_ stage: Stage, _ day: Day, _ status: RunRecord.Status, message: String? = nil) -> RunRecord {
    var record = RunRecord()
    record.stage = stage.rawValue
    record.date = day
    record.status = status
    record.message = message
    record.started = started
    let (seconds, attoseconds) = (ContinuousClock.now - clock).components
    record.seconds = Double(seconds) + (Double(attoseconds) / 1e15).rounded() / 1000
    record.host = Self.host
    return record
  }

  private static var host: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

extension Lake {
  /// Notes a run. The lake does not depend on it, so the caller may carry on when it fails. A lake that is not there is not
  /// made for a note: perhaps its name was mistyped.
  /// - Throws: `DataLakeError.io`
  func note(_ record: RunRecord) throws(DataLakeError) {
    guard exists else { return }
    try writeState("runs/\(record.date)/\(record.stage).json", Array((record.jsonText + "\n").utf8))
  }

  /// The last run of a stage on a date, or nil when none was noted.
  package func lastRun(of stage: Stage, on day: Day) throws(DataLakeError) -> RunRecord? {
    guard let bytes = try readState("runs/\(day)/\(stage.rawValue).json") else { return nil }
    do throws(JSONError) {
      return try JSONReader.read(RunRecord.self, from: bytes)
    } catch {
      return nil
    }
  }
}
