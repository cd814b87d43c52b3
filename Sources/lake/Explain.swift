import ArgumentParser
import Clustering
import DataLake
import Digests
import JSON
import Jobs
import NewsModel

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says why two articles are, or are not, in one cluster, with numbers computed again from the lake.",
    discussion: """
      Uses the settings that the day's clusters were made with. Prints the join that
      made one group of the two, or the best that was refused and why; their
      features and score; what both are nearest to. Articles may be named by the
      start of their id.

      EXAMPLE
        lake explain article-4f1c article-aq7m --date 2026-03-02
      """)

  @OptionGroup var options: LakeOptions

  @Argument(help: "An article's id, or its start.")
  var first: String

  @Argument(help: "Another's.")
  var second: String

  @Option(help: ArgumentHelp("The day.", valueName: "YYYY-MM-DD"), transform: JobOptions.day)
  var date: Day

  func run() throws { try Standard.output(report()) }

  /// - Throws: `Failure` for articles that are not of the day; `DataLakeError`.
  func report() throws -> String {
    let lake = options.dataLake
    let made = try lake.manifest(of: Dataset.clusters.partition(on: date))
    let settings = try SettingsFile.merge(ClusteringSettings(), yaml: made.settings.text, path: "clusters/date=\(date)")
      .settings
    var day = DayFeatures(settings: settings)
    var text = ExplanationText(settings: settings)
    var texts: [String] = []
    let articles = try Dataset.articles.partition(on: date)
    for file in try lake.manifest(of: articles).files {
      let records = try lake.records(Article.self, of: file, in: articles)
      for article in records { text.headlines[article.id] = "\(article.publisher.id): \(article.headline)" }
      day.append(records)
      if settings.embedder.kind != .none { texts += records.map { settings.embedder.text(of: $0) } }
    }
    let ids = Starts(of: Array(text.headlines.keys), "article", on: date)
    text.articles = (try ids.id(first), try ids.id(second))
    if settings.embedder.kind != .none { day.embed(try vectors(of: texts, settings.embedder)) }
    let labels = try LabelFiles(lake: lake).concerning(date, in: lake, kinds: Label.Kind.grouping).labels
    let explanation = Clusterer(settings: settings)
      .explain(text.articles.first, text.articles.second, in: &day, labels: labels)
    guard let explanation else { throw Failure(.badData, "\(text.articles.first): the two are one article") }
    try read(made, into: &text)
    return text.text(explanation)
  }

  /// The clusters as they are in the lake, which an older version may have made.
  private func read(_ made: Manifest, into text: inout ExplanationText) throws {
    let model = PairModel.builtIn(text.settings.embedder.kind)
    let theirs = made.models.first { $0.role == "pairs" }
    let ours = PairModel.digest(text.settings.embedder.kind).description
    if let theirs, theirs.digest != ours { text.otherModel = (theirs.name, model.name) }
    for cluster in try options.dataLake.records(Cluster.self, of: Dataset.clusters.partition(on: date)) {
      for member in cluster.members {
        if member.article == text.articles.first { text.clusters.first = cluster.id }
        if member.article == text.articles.second { text.clusters.second = cluster.id }
      }
    }
  }

  /// Those that clustering kept.
  private func vectors(of texts: [String], _ settings: EmbedderSettings) throws -> [UnitVector] {
    let model = Manifest.Model(role: "embedder", name: settings.name, digest: settings.digest)
    let store = EmbeddingStore(
      options.dataLake, on: date, model: model, maximumTokens: settings.maximumTokens)
    return try store.keptVectors(of: texts)
  }
}
