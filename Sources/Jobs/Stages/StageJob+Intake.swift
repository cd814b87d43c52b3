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
  /// - Throws: `Failure` (75) under `--check` when there is work; what `read` throws.
  package func takeIn(
    _ inputs: [Manifest.Input], splitsByDate: Bool, _ read: (Int, CaptureIntake) throws -> Void
  ) throws {
    if options.dumpSettings { return try Standard.output(settingsTree.text + "\n") }
    let clock = RunClock()
    do {
      var taken = Manifest.Counters()
      var status = RunRecord.Status.fresh
      for (index, input) in inputs.enumerated() {
        let intake = CaptureIntake(self, input: input)
        if try !options.force && isTaken(intake, splitsByDate) { continue }
        if options.check { throw Failure(.tryAgain, "\(input.partition): not taken in yet") }
        try read(index, intake)
        taken = taken.adding(try commit(intake, splitsByDate))
        status = .done
      }
      if options.check { return }
      try report(status, taken)
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

  private func isTaken(_ intake: CaptureIntake, _ splitsByDate: Bool) throws -> Bool {
    guard splitsByDate else { return try intake.isTaken(on: day) }
    guard let days = try lake.readState(intake.stateName(day)) else { return false }
    for text in String(decoding: days, as: UTF8.self).split(separator: "\n") {
      guard let day = Day(String(text)), try intake.isTaken(on: day) else { return false }
    }
    return true
  }

  private func commit(_ intake: CaptureIntake, _ splitsByDate: Bool) throws -> Manifest.Counters {
    // A day of its own even when nothing came, so that the stages after it find what to read.
    if !splitsByDate { try intake.open(day) }
    var sum = Manifest.Counters()
    for (day, counters) in try intake.commit() {
      sum = sum.adding(counters)
      logger.info("\(day): \(counters.summary) from \(intake.input.partition)")
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
    let generation = try lake.manifestIfCommitted(of: partition)?.generation ?? ""
    var writer = JSONWriter()
    counters.write(json: &writer)
    try Standard.output(
      #"{"stage":"ingest","date":"\#(day)","status":"\#(status.rawValue)","generation":"\#(generation)","#
        + #""counters":\#(writer.text)}"# + "\n")
    logger.info("\(day) \(status.rawValue): \(counters.summary)")
  }
}

extension CaptureIntake {
  /// Where the days of an import split by date are noted, so that asking again need not read it again.
  fileprivate func stateName(_ day: Day) -> String {
    "imports/" + SHA256Digest(of: "\(fingerprint) \(day)").hexadecimal.prefix(32)
  }
}
