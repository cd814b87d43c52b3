package import DataLake
import NewsModel
import Digests
import JSON
import Logging

extension StageJob {
  /// Runs imports one after the other, each committed on its own; those that the lake holds already cost their digest.
  /// - Parameters:
  ///   - inputs: each import's name and the digest of its bytes.
  ///   - splitsByDate: whether an import goes to other days than this one.
  ///   - read: reads the n-th import into the intake.
  /// - Throws: `Failure` (75) under `--check` when there is work; (65) when all that was read was turned away and the days
  ///   hold nothing else; what `read` throws.
  package func takeIn(
    _ inputs: [Manifest.Input], splitsByDate: Bool, _ read: (Int, CaptureIntake) throws -> Void
  ) throws {
    if options.dumpSettings { return try Standard.output(settingsTree.text + "\n") }
    let clock = RunClock()
    do {
      var taken = Manifest.Counters()
      var status = RunRecord.Status.fresh
      var days: Set<Day> = []
      for (index, input) in inputs.enumerated() {
        let intake = CaptureIntake(self, input: input)
        if !options.force, let held = try heldDays(of: intake, splitsByDate) {
          days.formUnion(held)
          continue
        }
        if options.check { throw Failure(.tryAgain, "\(input.partition): not taken in yet") }
        try read(index, intake)
        taken = taken.adding(try commit(intake, splitsByDate))
        days.formUnion(intake.touchedDays)
        status = .done
      }
      if options.check { return }
      try report(status, taken)
      try demandCaptures(on: days.sorted())
      note(clock.record(stage, day, status))
    } catch {
      if !options.check { note(clock.record(stage, day, .failed, message: "\(error)")) }
      throw error
    }
  }

  /// Takes in what was read live; ``reportTaken(_:)`` tells of the sum of several.
  /// - Parameter input: its digest is that of what came, so that the same again is nothing new.
  package func takeInLive(_ input: Manifest.Input, _ read: (CaptureIntake) throws -> Void) throws -> Manifest.Counters {
    let intake = CaptureIntake(self, input: input)
    try read(intake)
    var sum = Manifest.Counters()
    for (_, counters) in try intake.commit() { sum = sum.adding(counters) }
    return sum
  }

  package func reportTaken(_ counters: Manifest.Counters) throws {
    try report(counters.in > 0 ? .done : .fresh, counters)
  }

  /// A message on standard error, which `--quiet` silences.
  package func inform(_ message: String) { logger.info("\(message)") }

  /// A warning on standard error.
  package func warn(_ message: String) { logger.warning("\(message)") }

  /// The days that hold the import already, or nil when it is to be read.
  private func heldDays(of intake: CaptureIntake, _ splitsByDate: Bool) throws -> [Day]? {
    guard splitsByDate else { return try intake.isTaken(on: day) ? [day] : nil }
    guard let text = try lake.readState(intake.stateName(day)) else { return nil }
    var days: [Day] = []
    for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
      guard let day = Day(String(line)), try intake.isTaken(on: day) else { return nil }
      days.append(day)
    }
    return days
  }

  /// Imports of which nothing was taken are no day of news: whoever schedules them must hear of it, and hear it again when
  /// the same is asked again. So the days themselves are looked at, not what this run did. Days that hold captures from
  /// elsewhere are worth going on with, and a file with nothing in it is not wrong.
  private func demandCaptures(on days: [Day]) throws {
    var sum = Manifest.Counters()
    for day in days {
      let live = try lake.manifestIfCommitted(of: Dataset.captures.partition(on: day))
      if live.map({ $0.records > 0 }) ?? false { return }
      sum = sum.adding(live?.counters ?? .init())
    }
    guard let first = days.first, sum.rejected.total > 0 else { return }
    let others = days.count > 1 ? " and \(days.count - 1) more days" : ""
    throw Failure(
      .badData,
      "\(first)\(others): no capture: \(sum.summary); "
        + "`lake cat rejections/ingest --lake \(options.lake) --date \(first)` says why of each record")
  }

  private func commit(_ intake: CaptureIntake, _ splitsByDate: Bool) throws -> Manifest.Counters {
    // A day of its own even when nothing came, so that the stages after it find what to read.
    if !splitsByDate { try intake.open(day) }
    var sum = Manifest.Counters()
    for (day, counters) in try intake.commit() {
      sum = sum.adding(counters)
      logger.info("\(day): \(counters.summary) from \(intake.input.partition)")
    }
    if sum.out + sum.merged == 0, sum.rejected.total > 0 {
      warn("\(intake.input.partition): nothing of it was taken")
    }
    if splitsByDate {
      let days = intake.touchedDays.map { "\($0)\n" }.joined()
      try lake.writeState(intake.stateName(day), Array(days.utf8))
    }
    return sum
  }

  /// One JSON line with what this run took in.
  private func report(_ status: RunRecord.Status, _ counters: Manifest.Counters) throws {
    let partition = try Dataset.captures.partition(on: day)
    try report(status, counters, generation: try lake.manifestIfCommitted(of: partition)?.generation ?? "")
  }
}

extension CaptureIntake {
  /// Where the days of an import split by date are noted, so that asking again need not read it again.
  fileprivate func stateName(_ day: Day) -> String {
    "imports/" + SHA256Digest(of: "\(fingerprint) \(day)").hexadecimal.prefix(32)
  }
}
