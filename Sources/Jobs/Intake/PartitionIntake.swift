package import DataLake
import JSON
import NewsModel
import SystemPackage

/// Adds one import's records of one dataset to one day.
final class PartitionIntake<Record: JSONRecord> {
  private let lake: Lake
  private let dataset: Dataset<Record>
  private let day: Day
  private let blank: Fingerprint
  private let input: Manifest.Input
  private let recounts: Bool
  private var records: [Record] = []
  private var opened: (writer: GenerationWriter, fingerprint: Fingerprint, live: Manifest?)?
  private(set) var gathered = 0
  private var hasWritten = false

  /// - Parameter recounts: whether live counters that are not those of the files are counted anew.
  init(
    _ lake: Lake, _ dataset: Dataset<Record>, _ day: Day, _ blank: Fingerprint, _ input: Manifest.Input,
    recounts: Bool = false
  ) {
    self.lake = lake
    self.dataset = dataset
    self.day = day
    self.blank = blank
    self.input = input
    self.recounts = recounts
  }

  func add(_ record: Record, bytes: Int) -> Int {
    records.append(record)
    gathered += bytes
    return bytes
  }

  /// Whether the dataset holds this import already: a kill between the commits of two datasets leaves one of them done.
  private func isHeld() throws(DataLakeError) -> Bool {
    if opened != nil { return false }
    return try heldGeneration() != nil
  }

  /// The live generation when it holds this import already.
  func heldGeneration() throws(DataLakeError) -> String? {
    guard let live = try lake.manifestIfCommitted(of: dataset.partition(on: day)), live.inputs.contains(input),
      blank.with(live.inputs).text == live.fingerprint
    else { return nil }
    return live.generation
  }

  /// Writes what was gathered as one part, or more when it is large, sorted by id.
  /// - Parameter releasingMemory: an import may have hundreds of days open.
  func writeOut(releasingMemory: Bool = false) throws(DataLakeError) {
    if records.isEmpty { return }
    if try isHeld() {
      records = []
      gathered = 0
      return
    }
    let writer = try open().writer
    let keyed = records.map { (key: dataset.id($0), record: $0) }.sorted { $0.key < $1.key }
    for (key, record) in keyed { try writer.append(record, id: key) }
    try writer.endPart(releasingMemory: releasingMemory)
    hasWritten = true
    records = []
    gathered = 0
  }

  private func open() throws(DataLakeError) -> (writer: GenerationWriter, fingerprint: Fingerprint, live: Manifest?) {
    if let opened { return opened }
    let partition = try dataset.partition(on: day)
    let live = try lake.manifestIfCommitted(of: partition)
    let fingerprint = blank.with(Self.inputs(live, adding: input))
    let writer = try GenerationWriter(lake: lake, partition: partition, generation: fingerprint.generation)
    // Another import may have committed between the look and the lock.
    guard try lake.manifestIfCommitted(of: partition) == live else { throw .locked(path: partition.description) }
    opened = (writer, fingerprint, live)
    return (writer, fingerprint, live)
  }

  /// Every import once, in order of name and digest, so that the order of imports does not matter.
  private static func inputs(_ live: Manifest?, adding input: Manifest.Input) -> [Manifest.Input] {
    let others = (live?.inputs ?? []).filter { $0 != input }
    return (others + [input]).sorted { ($0.partition, $0.digest) < ($1.partition, $1.digest) }
  }

  /// Whether what was written is there already: the import was read under these settings, then under others, and now under these
  /// again. It gave the same parts, which count once.
  private func isThere(in live: Manifest?, _ writer: GenerationWriter) -> Bool {
    hasWritten && live?.files.contains { $0.path.hasPrefix(writer.generation + "/") } ?? false
  }

  /// The live counters, which are to be those of the live files: older versions counted some imports twice.
  private func counted(_ live: Manifest?) throws(DataLakeError) -> Manifest.Counters {
    guard let live else { return .init() }
    if live.counters.out == live.records, live.counters.areConserved { return live.counters }
    guard recounts else { throw live.miscounted(in: lake.folder(of: try dataset.partition(on: day)).string) }
    var counters = live.counters
    counters.out = live.records
    counters.in = counters.out + counters.merged + counters.rejected.total
    return counters
  }

  func commit(adding counters: Manifest.Counters) throws(DataLakeError) {
    try writeOut()
    if try isHeld() { return try lake.settle(dataset.partition(on: day)) }
    let (writer, fingerprint, live) = try open()
    let before = try counted(live)
    let sum = isThere(in: live, writer) ? before : before.adding(counters)
    _ = try writer.commit(fingerprint.manifest(schema: dataset.schema, counters: sum), appending: true)
    opened = nil
  }
}

extension Manifest {
  fileprivate func miscounted(in folder: String) -> DataLakeError {
    .damaged(
      path: "\(folder)/manifest.json",
      reason: "its counters say \(counters.summary), but its files hold \(records) records: an older version of ingest "
        + "miscounted; the same command with --force counts the files anew")
  }
}

extension Manifest.Counters {
  /// The sums of both.
  package func adding(_ other: Self) -> Self {
    .init(
      in: self.in + other.in, out: out + other.out, merged: merged + other.merged,
      rejected: rejected.adding(other.rejected))
  }
}
