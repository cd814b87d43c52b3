import DataLake
package import JSON

extension StageRun {
  /// Maps a record-local step over the parts of a dataset, or over those of this run's shard.
  ///
  /// The results of a shard wait in `_state/shards/<stage>/<date>/<generation>/`, one file an input part, so that the number of
  /// shards can never show in the result. The commit removes nothing: `_state` may be deleted at any time.
  /// - Returns: all results in the order of the input, or nil when this run was one shard, which ends there.
  /// - Throws: `Failure` (75) under `--commit` when a shard is not there; `DataLakeError`; what the step throws.
  /// - Complexity: memory for all results and for one part of the input.
  package func mapParts<Input: JSONRecord, Output: JSONRecord>(
    of dataset: Dataset<Input>, _ step: ([Input]) throws -> [Output]
  ) throws -> [Output]? {
    var results: [Output] = []
    return try mapParts(of: dataset, step) { results += $0 } ? results : nil
  }

  /// The same, handing on each part's results in the order of the input.
  /// - Returns: false when this run was one shard, which ends there.
  /// - Complexity: memory for one part of the input and its results.
  package func mapParts<Input: JSONRecord, Output: JSONRecord>(
    of dataset: Dataset<Input>, _ step: ([Input]) throws -> [Output], into gather: ([Output]) throws -> Void
  ) throws -> Bool {
    let partition = try dataset.partition(on: day)
    let files = try lake.manifest(of: partition).files
    for (index, file) in files.enumerated() {
      switch shard {
      case .whole:
        try gather(try step(try lake.records(Input.self, of: file, in: partition)))
      case .part(let own, let count) where index % count == own:
        try lake.writeStateRecords(
          shardFile(index), try step(try lake.records(Input.self, of: file, in: partition)))
      case .part: continue
      case .commit(let count): try gather(try shardRecords(index, shards: count))
      }
    }
    if case .part = shard { return false }
    return true
  }

  private func shardRecords<Output: JSONRecord>(_ index: Int, shards: Int) throws -> [Output] {
    guard let records = try lake.readStateRecords(Output.self, shardFile(index)) else {
      throw Failure(
        .tryAgain, "\(fingerprint.stage.rawValue) \(day): shard \(index % shards)/\(shards) is not there; run it first")
    }
    return records
  }

  private func shardFile(_ index: Int) -> String {
    "shards/\(fingerprint.stage.rawValue)/\(day)/\(fingerprint.generation)/part-\(index).jsonl.lz4"
  }
}
