import Clustering
import DataLake
import Digests
import Jobs
import Logging
import NewsModel

/// Reads a day's articles, with what the embedder of the settings makes of them.
struct DayReader {
  let job: StageJob<ClusteringSettings>

  /// The models that a day is clustered with, by the settings alone: nothing is loaded before there is work.
  static func models(_ settings: EmbedderSettings) -> [Manifest.Model] {
    let pairs = PairModel.builtIn(settings.kind).name
    let models = [Manifest.Model(role: "pairs", name: pairs, digest: PairModel.digest(settings.kind).description)]
    return settings.kind == .none ? models : models + [embedder(settings)]
  }

  private static func embedder(_ settings: EmbedderSettings) -> Manifest.Model {
    .init(role: "embedder", name: settings.name, digest: settings.digest)
  }

  /// - Throws: `DataLakeError`; `Failure` (65) for a model that does not load.
  func features() throws -> DayFeatures {
    var day = DayFeatures(settings: job.settings)
    var texts: [String] = []
    let embedder = job.settings.embedder
    let articles = try Dataset.articles.partition(on: job.day)
    for file in try job.lake.manifest(of: articles).files {
      let records = try job.lake.records(Article.self, of: file, in: articles)
      day.append(records)
      if embedder.kind != .none { texts += records.map { embedder.text(of: $0) } }
    }
    if embedder.kind != .none { day.embed(try vectors(of: texts)) }
    return day
  }

  private func vectors(of texts: [String]) throws -> [UnitVector] {
    let settings = job.settings.embedder
    let store = EmbeddingStore(
      job.lake, on: job.day, model: Self.embedder(settings), maximumTokens: settings.maximumTokens,
      mendsDamage: job.options.force)
    let outcome = try store.vectors(of: texts) { missing in
      guard let embedder = try settings.embedder() else { return [] }
      let bar = ProgressBar("embeddings", total: missing.count, options: job.options.log)
      defer { bar.finish() }
      return embedder.vectors(of: missing) { bar.advance(by: $0) }
    }
    job.logger.info("\(job.day) embeddings: \(outcome.embedded) of \(outcome.distinct) texts given to \(settings.name)")
    return outcome.vectors
  }
}
