package import DataLake
import JSON
package import NewsModel

/// How a stage stands on a date, told from the lake alone.
package struct StageState: Sendable, Equatable {
  package enum Word: String, Sendable, CaseIterable {
    case fresh, stale, refused, failed, missing
  }

  package var word: Word
  /// Why, in words; nil when there is nothing to say.
  package var reason: String?

  package init(_ word: Word, reason: String? = nil) {
    self.word = word
    self.reason = reason
  }
}

/// Looks at manifests, settings files and run records, and runs nothing. A model that is built into a tool is not seen here:
/// `--check` of the tool sees it.
package struct StatusReader {
  private let lake: Lake
  /// What the settings file of each stage overrides; `null` without a file.
  private let overrides: [Stage: JSONTree]
  private let labels: LabelFiles
  private var changedInputs: ChangedInputs

  /// - Parameter settingsFolder: where `<stage>.yml` lie.
  /// - Throws: `Failure` for a settings file or a label that does not read.
  package init(lake: Lake, settingsFolder: String) throws {
    self.lake = lake
    labels = try LabelFiles(lake: lake)
    changedInputs = ChangedInputs(lake)
    var overrides: [Stage: JSONTree] = [:]
    for stage in Stage.allCases {
      overrides[stage] = try SettingsFile.overrides(path: "\(settingsFolder)/\(stage.settingsName).yml")
    }
    self.overrides = overrides
  }

  /// - Throws: `DataLakeError` for a manifest that does not read.
  package mutating func state(of stage: Stage, on day: Day) throws(DataLakeError) -> StageState {
    let run = try lake.lastRun(of: stage, on: day)
    if run?.status == .refused { return StageState(.refused, reason: run?.message) }
    if run?.status == .failed { return StageState(.failed, reason: run?.message) }
    guard let manifest = try lake.manifestIfCommitted(of: Partition(dataset: stage.dataset, date: day.description))
    else { return StageState(.missing) }
    if let changed = try changedInputs.first(of: manifest) { return StageState(.stale, reason: "\(changed) changed") }
    if let key = overrides[stage].flatMap({ SettingsFile.difference($0, from: manifest.settings) }) {
      return StageState(.stale, reason: "setting \(key) changed")
    }
    if try hasOtherLabels(manifest, stage, day) { return StageState(.stale, reason: "labels changed") }
    if manifest.isProvisional { return StageState(.stale, reason: "its model could not be asked for all of it") }
    if stage != .ingest, isOfOtherVersion(manifest, stage) {
      return StageState(.stale, reason: "another version of the stage made it")
    }
    return StageState(.fresh)
  }

  /// Whether people have said something since that concerns the day.
  private func hasOtherLabels(_ manifest: Manifest, _ stage: Stage, _ day: Day) throws(DataLakeError) -> Bool {
    guard let known = manifest.inputs.first(where: { $0.partition == "labels" }) else { return false }
    switch stage {
    case .cluster: return try labels.concerning(day, in: lake, kinds: Label.Kind.grouping).input != known
    case .publish: return try labels.printed(on: day, near: manifest.linkedDays, in: lake).input != known
    default: return false
    }
  }

  /// Told from the fingerprint, which has the stage's epoch in it; what came in is never made again, whatever took it in.
  private func isOfOtherVersion(_ manifest: Manifest, _ stage: Stage) -> Bool {
    manifest.stage == stage.rawValue
      && manifest.fingerprint
        != Fingerprint(
          stage: stage, epoch: stage.epoch, settings: manifest.settings, models: manifest.models,
          inputs: manifest.inputs
        ).text
  }
}

extension Manifest {
  /// Days beside its own whose threads it was made with.
  fileprivate var linkedDays: [Day] {
    inputs.compactMap { Partition(described: $0.partition) }
      .filter { $0.dataset == Dataset<StoryThread>.threads.name && $0.date != date }.compactMap { Day($0.date) }
  }
}

extension Stage {
  /// The name of the settings file; links between days are part of clustering.
  fileprivate var settingsName: String { self == .link ? Stage.cluster.rawValue : rawValue }
}
