package import DataLake
package import JSON
package import NewsModel

/// What a stage's work reads from and writes to, under one fingerprint.
package struct StageRun: Sendable {
  package let lake: Lake
  package let day: Day
  package let fingerprint: Fingerprint
  package let shard: Shard

  package init(lake: Lake, day: Day, fingerprint: Fingerprint, shard: Shard = .whole) {
    self.lake = lake
    self.day = day
    self.fingerprint = fingerprint
    self.shard = shard
  }

  /// All records of a dataset on a day, by default this one.
  /// - Throws: `DataLakeError`
  /// - Complexity: O(bytes) of memory
  package func read<Record: JSONRecord>(
    _ dataset: Dataset<Record>, on other: Day? = nil
  ) throws(DataLakeError) -> [Record] {
    try lake.records(Record.self, of: try dataset.partition(on: other ?? day))
  }

  /// The same, but empty when that day was never committed.
  package func readIfCommitted<Record: JSONRecord>(
    _ dataset: Dataset<Record>, on other: Day
  ) throws(DataLakeError) -> [Record] {
    try lake.records(ifCommittedTo: dataset, on: other)
  }

  /// Sorts the records by id and commits them as the day's live generation.
  /// - Parameter counters: the conservation sum; by default every record came in and goes out.
  /// - Throws: `DataLakeError`
  package func write<Record: JSONRecord>(
    _ records: [Record], to dataset: Dataset<Record>, counters: Manifest.Counters? = nil,
    measures: [Manifest.Measure]? = nil
  ) throws(DataLakeError) {
    let partition = try dataset.partition(on: day)
    let writer = try GenerationWriter(lake: lake, partition: partition, generation: fingerprint.generation)
    let keyed = records.map { (key: dataset.id($0), record: $0) }.sorted { $0.key < $1.key }
    for (key, record) in keyed { try writer.append(record, id: key) }
    try commit(writer, to: dataset, counters ?? .init(in: records.count, out: records.count), measures)
  }

  /// Commits records that are handed over one at a time, by id, and need not be in memory together.
  /// - Throws: `DataLakeError`, `.damaged` for records out of order.
  package func write<Record: JSONRecord>(
    to dataset: Dataset<Record>, counters: Manifest.Counters,
    each records: ((Record) throws(DataLakeError) -> Void) throws(DataLakeError) -> Void
  ) throws(DataLakeError) {
    let partition = try dataset.partition(on: day)
    let writer = try GenerationWriter(lake: lake, partition: partition, generation: fingerprint.generation)
    try records { (record) throws(DataLakeError) in try writer.append(record, id: dataset.id(record)) }
    try commit(writer, to: dataset, counters, nil)
  }

  private func commit<Record: JSONRecord>(
    _ writer: GenerationWriter, to dataset: Dataset<Record>, _ counters: Manifest.Counters,
    _ measures: [Manifest.Measure]?
  ) throws(DataLakeError) {
    var manifest = fingerprint.manifest(
      schema: dataset.schema, counters: counters)
    manifest.measures = measures
    _ = try writer.commit(manifest)
  }
}

extension Fingerprint {
  /// A manifest without files.
  package func manifest(schema: Int, counters: Manifest.Counters) -> Manifest {
    var manifest = Manifest()
    manifest.stage = stage.rawValue
    manifest.schema = schema
    manifest.fingerprint = text
    manifest.settings = settings
    manifest.models = models
    manifest.inputs = inputs
    manifest.counters = counters
    return manifest
  }
}
