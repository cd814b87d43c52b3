package import DataLake
import JSON
package import Logging
package import NewsModel

/// One run of one stage on one date: looks whether there is work, does it, and commits.
package struct StageJob<Settings: Codable & Sendable>: Sendable {
  package let stage: Stage
  package let options: JobOptions
  package let settings: Settings
  package let lake: Lake
  package let logger: Logger
  let epoch: Int
  let settingsTree: JSONTree
  /// Stand in the fingerprint and in manifests; a stage whose settings name its models sets them before it runs.
  package var models: [Manifest.Model]

  /// - Parameters:
  ///   - epoch: the stage's own unless a test says otherwise.
  ///   - defaults: settings before the file of `--settings` is laid over them.
  /// - Throws: `Failure` for a settings file that does not read.
  package init(
    _ stage: Stage, _ options: JobOptions, epoch: Int? = nil, defaults: Settings, models: [Manifest.Model] = []
  ) throws(Failure) {
    self.stage = stage
    self.options = options
    self.epoch = epoch ?? stage.epoch
    self.models = models
    if options.extent != .whole, !stage.isRecordLocal {
      throw Failure(.usage, "\(stage.rawValue) looks at the whole day at once; it has no shards")
    }
    lake = options.dataLake
    let handler = JobLogHandler(label: stage.rawValue, options: options.log)
    logger = Logger(label: stage.rawValue) { _ in handler }
    let path = options.settings ?? ""
    let yaml = try options.settings.map(TextFile.read) ?? ""
    (settings, settingsTree) = try SettingsFile.merge(defaults, yaml: yaml, path: path)
  }

  package var day: Day { options.date }
  /// The merged settings as one line of JSON, for fingerprints of more than a partition.
  package var settingsText: String { settingsTree.text }

  /// Prints what the options ask of the tool itself.
  /// - Returns: whether that was all that is asked.
  package func describe() throws -> Bool {
    if options.dumpSettings { try Standard.output(settingsTree.text + "\n") }
    if options.dumpIdentity {
      let identity = Fingerprint(stage: stage, epoch: epoch, settings: settingsTree, models: models, inputs: [])
      try Standard.output(identity.text + "\n")
    }
    return options.asksTool
  }

  /// Runs the work unless the live output is already the wanted one.
  /// - Parameter extraInputs: what the stage reads beside its date's own datasets.
  /// - Throws: `Failure` (75) under `--check` when there is work; what the work throws.
  package func run(
    extraInputs: [Manifest.Input] = [], _ work: (StageRun) throws -> Void
  ) throws {
    let clock = RunClock()
    do {
      let status = try runIfStale(extraInputs, work)
      if !options.check { note(clock.record(stage, day, status)) }
    } catch {
      if !options.check { note(clock.record(stage, day, .failure(error), message: "\(error)")) }
      throw error
    }
  }

  private func runIfStale(
    _ extraInputs: [Manifest.Input], _ work: (StageRun) throws -> Void
  ) throws -> RunRecord.Status {
    let fingerprint = Fingerprint(
      stage: stage, epoch: epoch, settings: settingsTree, models: models, inputs: try inputs() + extraInputs)
    if options.check {
      if try isLive(fingerprint) { return .fresh }
      throw Failure(.tryAgain, "\(stage.rawValue) \(day): not up to date")
    }
    // Forced work does not look at the live manifests, so that it mends damaged ones too.
    if try !options.force && isLive(fingerprint) {
      try report(.fresh)
      return .fresh
    }
    for warning in lake.outdatedInputs(of: stage, on: day) { logger.warning("\(warning)") }
    try work(StageRun(lake: lake, day: day, fingerprint: fingerprint, shard: options.extent))
    if case .part(let index, let count) = options.extent {
      logger.info("\(day) shard \(index)/\(count) done")
    } else {
      try report(.done)
    }
    return .done
  }

  func note(_ record: RunRecord) {
    do throws(DataLakeError) {
      try lake.note(record)
    } catch {
      logger.warning("the run was not noted: \(error)")
    }
  }

  private func inputs() throws(DataLakeError) -> [Manifest.Input] {
    var inputs: [Manifest.Input] = []
    for dataset in stage.inputs {
      let partition = try Partition(dataset: dataset, date: day.description)
      inputs.append(.init(partition: partition.description, digest: try lake.manifest(of: partition).digest))
    }
    for dataset in stage.optionalInputs {
      inputs.append(try lake.input(Partition(dataset: dataset, date: day.description)))
    }
    return inputs
  }

  private func isLive(_ fingerprint: Fingerprint) throws(DataLakeError) -> Bool {
    for dataset in stage.sideDatasets + [stage.dataset] {
      let partition = try Partition(dataset: dataset, date: day.description)
      guard try lake.manifestIfCommitted(of: partition)?.fingerprint == fingerprint.text else { return false }
      try lake.settle(partition)
    }
    return true
  }

  /// One JSON line of counters on standard output, one line of words on standard error.
  private func report(_ status: RunRecord.Status) throws {
    let manifest = try lake.manifest(of: try Partition(dataset: stage.dataset, date: day.description))
    let doubt = manifest.isProvisional ? [JSONTree.Field("provisional", .boolean(true))] : []
    try report(status, manifest.counters, generation: manifest.generation, doubt)
    if manifest.isProvisional {
      logger.warning("\(day): the model could not be asked for all of it; the next run asks again")
    }
  }

  func report(
    _ status: RunRecord.Status, _ counters: Manifest.Counters, generation: String, _ more: [JSONTree.Field] = []
  ) throws {
    let fields = [("date", day.description), ("status", status.rawValue), ("generation", generation)]
    let line = CountersLine(stage, fields.map { .init($0.0, .string($0.1)) } + more, counters: counters)
    try Standard.output(line.text)
    logger.info("\(day) \(status.rawValue): \(counters.summary)")
  }
}

extension Manifest.Counters {
  /// `5 in, 2 out, 1 merged, 2 rejected (page.consent 1, body.tooShort 1)`
  var summary: String { "\(self.in) in, \(out) out\(losses)" }

  private var losses: String {
    let reasons = rejected.sorted.map { "\($0.reason) \($0.count)" }.joined(separator: ", ")
    return (merged > 0 ? ", \(merged) merged" : "")
      + (rejected.total > 0 ? ", \(rejected.total) rejected (\(reasons))" : "")
  }
}

extension RunRecord.Status {
  fileprivate static func failure(_ error: any Error) -> Self {
    (error as? Failure)?.status == .refused ? .refused : .failed
  }
}

extension Lake {
  /// A partition as an input of a fingerprint; its digest is `absent` while it is not committed.
  package func input(_ partition: Partition) throws(DataLakeError) -> Manifest.Input {
    .init(partition: partition.description, digest: try manifestIfCommitted(of: partition)?.digest ?? "absent")
  }
}
