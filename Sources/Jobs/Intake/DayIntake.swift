import DataLake
import JSON
import NewsModel

/// What one import adds to one day.
final class DayIntake {
  private let isTaken: Bool
  private let captures: PartitionIntake<Capture>
  private let rejections: PartitionIntake<Rejection>
  private var known: KnownCaptures
  /// Read when the first rejection comes.
  private var knownRejections: KnownRejections?
  private let lake: Lake
  private let day: Day
  private var counters = Manifest.Counters()
  private var reasons: [String] = []

  init(
    _ lake: Lake, _ day: Day, _ blank: Fingerprint, _ input: Manifest.Input, isTaken: Bool, recounts: Bool
  ) throws(DataLakeError) {
    self.isTaken = isTaken
    self.lake = lake
    self.day = day
    captures = PartitionIntake(lake, .captures, day, blank, input, recounts: recounts)
    rejections = PartitionIntake(lake, .rejections(by: .ingest), day, blank, input, recounts: recounts)
    known = isTaken ? KnownCaptures() : try KnownCaptures(lake, day)
  }

  /// Bytes that wait to be written.
  var gathered: Int { captures.gathered + rejections.gathered }

  /// - Returns: bytes gathered.
  func add(_ capture: Capture) throws(DataLakeError) -> Int {
    if isTaken { return 0 }
    counters.in += 1
    switch known.judge(capture) {
    case .repeated:
      counters.merged += 1
      return 0
    case .new:
      counters.out += 1
      return captures.add(capture, bytes: capture.weight)
    case .changed(let earlier):
      counters.out += 1
      var capture = capture
      capture.revisitOf = earlier
      return captures.add(capture, bytes: capture.weight)
    }
  }

  func add(_ rejection: Rejection) throws(DataLakeError) -> Int {
    if isTaken { return 0 }
    counters.in += 1
    guard try isNew(rejection) else {
      counters.merged += 1
      return 0
    }
    reasons.append(rejection.reason)
    return rejections.add(rejection, bytes: 400)
  }

  private func isNew(_ rejection: Rejection) throws(DataLakeError) -> Bool {
    if knownRejections == nil {
      knownRejections = try KnownRejections(lake, day, except: try rejections.heldGeneration())
    }
    return knownRejections?.insert(rejection) ?? true
  }

  func merge() {
    if isTaken { return }
    counters.in += 1
    counters.merged += 1
  }

  /// - Returns: bytes that no longer wait.
  func writeOut(releasingMemory: Bool) throws(DataLakeError) -> Int {
    let bytes = gathered
    try captures.writeOut(releasingMemory: releasingMemory)
    try rejections.writeOut(releasingMemory: releasingMemory)
    return bytes
  }

  /// Commits rejections, then captures: the captures' manifest says that the import is done.
  func commit() throws(DataLakeError) -> Manifest.Counters? {
    if isTaken { return nil }
    counters.rejected = ReasonCounts(reasons)
    let rejected = Manifest.Counters(in: counters.rejected.total, out: counters.rejected.total)
    try rejections.commit(adding: rejected)
    try captures.commit(adding: counters)
    return counters
  }
}

extension Capture {
  /// Bytes of memory, roughly.
  fileprivate var weight: Int { (body?.utf8.count ?? 0) + (bodyBase64?.utf8.count ?? 0) + 1000 }
}
