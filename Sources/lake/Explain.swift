import ArgumentParser
import Clustering
import DataLake
import JSON
import Jobs
import NewsModel

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says why two articles are, or are not, in one cluster, with numbers computed again from the lake.",
    discussion: """
      Uses the settings that the day's clusters were made with. Articles may be named by the start of their id.

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

  func run() throws {
    let lake = options.dataLake
    let made = try lake.manifest(of: Dataset.clusters.partition(on: date)).settings
    let settings = try SettingsFile.merge(ClusteringSettings(), yaml: made.text, path: "clusters/date=\(date)").settings
    var day = DayFeatures(settings: settings)
    var headlines: [Article.ID: String] = [:]
    var texts: [String] = []
    let articles = try Dataset.articles.partition(on: date)
    for file in try lake.manifest(of: articles).files {
      let records = try lake.records(Article.self, of: file, in: articles)
      for article in records { headlines[article.id] = "\(article.publisher.id): \(article.headline)" }
      day.append(records)
      if settings.embedder.kind != .none { texts += records.map { settings.embedder.text(of: $0) } }
    }
    if settings.embedder.kind != .none { day.embed(try vectors(of: texts, settings.embedder)) }
    let (one, other) = (try named(first, among: headlines), try named(second, among: headlines))
    let labels = try LabelFiles(lake: lake).labels
    guard let explanation = Clusterer(settings: settings).explain(one, other, in: &day, labels: labels) else {
      throw Failure(.badData, "\(one): the two are one article")
    }
    try Standard.output(text(explanation, one, other, headlines, settings))
  }

  /// Those that clustering kept.
  private func vectors(of texts: [String], _ settings: EmbedderSettings) throws -> [UnitVector] {
    let model = Manifest.Model(role: "embedder", name: settings.name, digest: settings.digest)
    let store = EmbeddingStore(
      options.dataLake, on: date, model: model, maximumTokens: settings.maximumTokens)
    return try store.keptVectors(of: texts)
  }

  private func named(_ start: String, among headlines: [Article.ID: String]) throws -> Article.ID {
    let found = headlines.keys.filter { $0.rawValue.hasPrefix(start) }.sorted()
    guard let only = found.first, found.count == 1 else {
      throw Failure(.inputMissing, "\(start): \(found.count) articles of \(date) have an id that starts so")
    }
    return only
  }

  private func text(
    _ explanation: Explanation, _ one: Article.ID, _ other: Article.ID, _ headlines: [Article.ID: String],
    _ settings: ClusteringSettings
  ) -> String {
    var lines = ["\(one)  \(headlines[one] ?? "")", "\(other)  \(headlines[other] ?? "")", ""]
    lines.append(explanation.areTogether ? "together" : "apart")
    lines += verdict(explanation, settings)
    lines.append("")
    lines.append("features of the pair")
    lines += explanation.features.named.map { "  \($0.name) \(decimal($0.value))" }
    lines.append("chance of one event \(decimal(explanation.chance))")
    lines.append("shared terms, with what each gives to the cosine of the texts")
    lines += explanation.sharedTerms.map { "  \($0.text) \(decimal($0.share))" }
    for (article, near) in [(one, explanation.neighbours.first), (other, explanation.neighbours.second)] {
      lines.append("nearest to \(article)")
      lines += near.map { "  \(decimal($0.chance)) \($0.article)  \(headlines[$0.article] ?? "")" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func verdict(_ explanation: Explanation, _ settings: ClusteringSettings) -> [String] {
    if explanation.areCopies { return ["  copies of one text, which is compared once"] }
    let compared =
      explanation.wereCompared ? "compared" : "not compared: neither is among the other's nearest within the window"
    let groups = "groups of \(explanation.sizes.first) and \(explanation.sizes.second)"
    let similarity = "similarity \(decimal(explanation.similarity)), threshold \(decimal(settings.threshold))"
    return ["  \(compared)", "  \(explanation.areTogether ? "joined as" : "at the end in") \(groups), \(similarity)"]
  }

  private func decimal(_ value: Double) -> String { ((value * 1000).rounded() / 1000).description }
}
