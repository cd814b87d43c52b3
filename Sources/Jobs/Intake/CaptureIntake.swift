package import DataLake
import JSON
package import NewsModel

/// One import into `captures`, which alone accumulates: each import adds parts to the days that it has captures for, and
/// each day's manifest lists all imports with their digests. A day that lists this import already takes nothing twice.
///
/// Memory is bounded: captures are gathered by day, and the largest day is written out when too much is gathered. Nothing
/// is visible before ``commit()``.
package final class CaptureIntake {
  /// Bytes of text gathered over all days before some are written out.
  private static let gatheredBytes = 48 << 20

  /// What the import is, as manifests name it: `warc:NAME` and the digest of its bytes.
  package let input: Manifest.Input
  private let lake: Lake
  private let blank: Fingerprint
  private let recounts: Bool
  private let warn: (String) -> Void
  private var days: [Day: DayIntake] = [:]
  private var gathered = 0

  /// - Parameters:
  ///   - job: of stage `ingest`.
  ///   - input: its `partition` names the import, its `digest` is that of the bytes.
  package init<Settings>(_ job: StageJob<Settings>, input: Manifest.Input) {
    lake = job.lake
    self.input = input
    blank = Fingerprint(stage: job.stage, epoch: job.epoch, settings: job.settingsTree, inputs: [])
    recounts = job.options.force
    warn = { job.warn($0) }
  }

  /// Whether a day holds this import under these settings.
  /// - Throws: `DataLakeError.damaged` when a manifest does not read.
  package func isTaken(on day: Day) throws(DataLakeError) -> Bool {
    for dataset in [Dataset.captures.name, Dataset<Rejection>.rejections(by: .ingest).name] {
      let partition = try Partition(dataset: dataset, date: day.description)
      guard let live = try lake.manifestIfCommitted(of: partition), live.inputs.contains(input),
        blank.with(live.inputs).text == live.fingerprint
      else { return false }
      try lake.settle(partition)
    }
    return true
  }

  /// Of this import alone under these settings.
  var fingerprint: String { blank.with([input]).text }
  /// Days that got or already held something of it.
  var touchedDays: [Day] { days.keys.sorted() }

  /// Makes sure that a day is committed even when nothing comes for it.
  func open(_ day: Day) throws(DataLakeError) { _ = try intake(day) }

  /// - Throws: `DataLakeError.locked` when another import works on the day, `.io` when the disk refuses.
  package func add(_ capture: Capture, on day: Day) throws(DataLakeError) {
    gathered += try intake(day).add(capture)
    try writeOutIfNeeded()
  }

  package func add(_ rejection: Rejection) throws(DataLakeError) {
    gathered += try intake(rejection.date).add(rejection)
    try writeOutIfNeeded()
  }

  /// Forgets everything that was added.
  package func restart() {
    days = [:]
    gathered = 0
  }

  /// Counts a record that repeats or serves another one.
  package func merge(on day: Day) throws(DataLakeError) { try intake(day).merge() }

  private func intake(_ day: Day) throws(DataLakeError) -> DayIntake {
    if let intake = days[day] { return intake }
    try lake.restoreIntake(of: day, warn)
    let intake = try DayIntake(lake, day, blank, input, isTaken: try isTaken(on: day), recounts: recounts)
    days[day] = intake
    return intake
  }

  private func writeOutIfNeeded() throws(DataLakeError) {
    guard gathered > Self.gatheredBytes else { return }
    // The earliest of equally large days, so that equal inputs give equal parts.
    let largest = days.sorted { $0.key < $1.key }.max { $0.value.gathered < $1.value.gathered }?.value
    gathered -= try largest?.writeOut(releasingMemory: days.count > 8) ?? 0
  }

  /// Makes every day's additions live, day by day. A kill in between leaves whole days, and the next run does the others.
  /// - Returns: what each day took, in order; days that held the import already are left out.
  package func commit() throws(DataLakeError) -> [(day: Day, counters: Manifest.Counters)] {
    var taken: [(day: Day, counters: Manifest.Counters)] = []
    for (day, intake) in days.sorted(by: { $0.key < $1.key }) {
      if let counters = try intake.commit() { taken.append((day, counters)) }
    }
    return taken
  }
}

extension Fingerprint {
  func with(_ inputs: [Manifest.Input]) -> Fingerprint {
    Fingerprint(stage: stage, epoch: epoch, settings: settings, models: models, inputs: inputs)
  }
}
