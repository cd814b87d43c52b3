package import DataLake
import JSON
package import NewsModel

/// The vectors of a day's texts, kept in the lake under the digest of the model that made them, so that a text is given
/// to a model once, however often its day is clustered. It holds one model's generation live; those of others stay
/// beside it and are found again until `lake prune` removes them.
package struct EmbeddingStore: Sendable {
  /// Raised by hand when a model's vectors of the same texts change: those of another epoch are not looked at.
  package static let epoch = 1

  /// Other than the present one for tests.
  var epoch = Self.epoch

  private let lake: Lake
  private let day: Day
  private let model: Manifest.Model
  private let maximumTokens: Int
  private let mendsDamage: Bool

  /// - Parameters:
  ///   - model: its digest is that of the weights.
  ///   - maximumTokens: of a text that the model reads: other vectors for another limit.
  ///   - mendsDamage: whether vectors that do not read are made anew. Those that read are kept in any case: they depend on the
  ///     model's bytes and the text, both of which their ids name.
  package init(
    _ lake: Lake, on day: Day, model: Manifest.Model, maximumTokens: Int, mendsDamage: Bool = false
  ) {
    self.lake = lake
    self.day = day
    self.model = model
    self.maximumTokens = maximumTokens
    self.mendsDamage = mendsDamage
  }

  /// How many texts there are, and how many of them the model was asked for.
  package struct Outcome: Sendable {
    /// In the order of the texts.
    package let vectors: [UnitVector]
    package let distinct: Int
    package let embedded: Int
  }

  /// - Parameter embed: is called once with the texts that are not kept, unless all are.
  /// - Throws: `DataLakeError`, and what `embed` throws.
  package func vectors(of texts: [String], embed: ([String]) throws -> [UnitVector]) throws -> Outcome {
    let ids = texts.map { Embedding.id(of: $0, model: model.digest, tokens: maximumTokens) }
    let (kept, isSound) = try keptOrDamaged()
    var found: [Embedding.ID: UnitVector] = [:]
    var missing: [Embedding.ID: String] = [:]
    for (id, text) in zip(ids, texts) {
      if let vector = kept[id] { found[id] = vector } else { missing[id] = text }
    }
    let wanted = missing.sorted { $0.key < $1.key }
    if !wanted.isEmpty {
      for (entry, vector) in zip(wanted, try embed(wanted.map(\.value))) { found[entry.key] = vector }
    }
    if try !isSound || !wanted.isEmpty || live() == nil { try write(found, texts: texts.count) }
    return Outcome(vectors: ids.compactMap { found[$0] }, distinct: found.count, embedded: wanted.count)
  }

  /// The kept vectors of texts, for readers that have no model.
  /// - Throws: `Failure` (66) when some are not kept; `DataLakeError`.
  package func keptVectors(of texts: [String]) throws -> [UnitVector] {
    try vectors(of: texts) { missing in
      let count = missing.count
      throw Failure(.inputMissing, "embeddings/date=\(day): \(count) texts have no vector; run cluster")
    }.vectors
  }

  private var partition: Partition {
    get throws(DataLakeError) { try Dataset.embeddings.partition(on: day) }
  }

  private func live() throws(DataLakeError) -> Manifest? {
    try lake.manifestIfCommitted(of: partition).flatMap { isOurs($0) ? $0 : nil }
  }

  private func isOurs(_ manifest: Manifest) -> Bool {
    manifest.models.contains { $0.digest == model.digest }
      && manifest.settings["maximumTokens"]?.number == Double(maximumTokens)
      && fingerprint(manifest.models, manifest.inputs).text == manifest.fingerprint
  }

  /// Holds the epoch, too.
  private func fingerprint(_ models: [Manifest.Model], _ inputs: [Manifest.Input]) -> Fingerprint {
    Fingerprint(
      stage: .cluster, epoch: epoch, settings: .object([.init("maximumTokens", .number("\(maximumTokens)"))]),
      models: models, inputs: inputs)
  }

  private func keptOrDamaged() throws(DataLakeError) -> (vectors: [Embedding.ID: UnitVector], isSound: Bool) {
    do throws(DataLakeError) {
      return (try kept(), true)
    } catch {
      if mendsDamage, case .damaged = error { return ([:], false) }
      throw error
    }
  }

  /// What this model made of the day's texts before.
  private func kept() throws(DataLakeError) -> [Embedding.ID: UnitVector] {
    var manifest = try live()
    if manifest == nil { manifest = try lake.generations(of: partition).last(where: isOurs) }
    var kept: [Embedding.ID: UnitVector] = [:]
    for file in manifest?.files ?? [] {
      for record in try lake.records(Embedding.self, of: file, in: partition) {
        let size = record.vector.components.count
        if let first = kept.first?.value, first.components.count != size {
          let reason = "“\(record.id)” has \(size) components, unlike others"
          throw .damaged(path: try partition.description, reason: reason)
        }
        kept[record.id] = record.vector
      }
    }
    return kept
  }

  private func write(_ vectors: [Embedding.ID: UnitVector], texts: Int) throws(DataLakeError) {
    let fingerprint = fingerprint([model], [try lake.input(Dataset.articles.partition(on: day))])
    try StageRun(lake: lake, day: day, fingerprint: fingerprint).write(
      vectors.map { Embedding(id: $0.key, vector: $0.value) }, to: .embeddings,
      counters: .init(in: texts, out: vectors.count, merged: texts - vectors.count))
  }
}
