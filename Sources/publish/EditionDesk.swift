import DataLake
import JSON
import Jobs
import NewsModel
import Publication

/// Reads what an edition is made from, and commits it.
struct EditionDesk {
  private let job: StageJob<PublicationSettings>
  private let labels: LabelFiles
  private let near: [Day]
  private let previous: Day?
  private let next: Day?

  init(_ job: StageJob<PublicationSettings>) throws {
    self.job = job
    let day = job.day
    let days = try job.lake.dates(of: "summaries").compactMap { Day($0) }
    near = day.near(days)
    labels = try LabelFiles(lake: job.lake).printed(on: day, near: near, in: job.lake)
    previous = days.last { $0 < day }
    next = days.first { $0 > day }
  }

  func print() throws {
    try job.run(extraInputs: try extraInputs()) { run in
      let published = Publisher(job.settings).publish(try input(run), workers: AllCores())
      try commit(published, run)
    }
    if !job.options.check { try release() }
  }

  /// Takes back what was said of this day's edition being held: the one that stands is good.
  private func release() throws {
    let held = Dataset<Rejection>.rejections(by: .publish)
    let partition = try held.partition(on: job.day)
    guard let manifest = try job.lake.manifestIfCommitted(of: partition), manifest.counters.out > 0 else { return }
    let edition = try job.lake.input(try Dataset<Edition>.editions.partition(on: job.day))
    let fingerprint = Fingerprint(stage: .publish, epoch: Stage.publish.epoch, settings: .object([]), inputs: [edition])
    try StageRun(lake: job.lake, day: job.day, fingerprint: fingerprint).write([Rejection](), to: held)
  }

  private func extraInputs() throws -> [Manifest.Input] {
    var inputs = [labels.input, .init(partition: "neighbours", digest: "\(text(previous)) \(text(next))")]
    inputs.append(try job.lake.input(try Dataset<FeedHealth>.feedHealth.partition(on: job.day)))
    inputs.append(try job.lake.input(try Dataset<Rejection>.rejections(by: .ingest).partition(on: job.day)))
    if job.settings.pictures.printed {
      inputs.append(try job.lake.input(try Dataset<Capture>.captures.partition(on: job.day)))
    }
    for day in near {
      inputs.append(try job.lake.input(try Dataset<Article>.articles.partition(on: day)))
      inputs.append(try job.lake.input(try Dataset<Cluster>.clusters.partition(on: day)))
      inputs.append(try job.lake.input(try Dataset<FeedHealth>.feedHealth.partition(on: day)))
      inputs.append(try job.lake.input(try Dataset<StoryThread>.threads.partition(on: day)))
      inputs.append(try job.lake.input(try Dataset<Summary>.summaries.partition(on: day)))
    }
    return inputs
  }

  private func text(_ day: Day?) -> String { day?.description ?? "none" }

  private func input(_ run: StageRun) throws -> EditionInput {
    var input = EditionInput(date: run.day)
    input.articles = try run.read(.articles)
    input.clusters = try run.read(.clusters)
    input.themes = try run.readIfCommitted(.themes, on: run.day)
    input.threads = try run.readIfCommitted(.threads, on: run.day)
    input.articleSummaries = try run.read(.articleSummaries)
    input.summaries = try run.read(.summaries)
    input.rejections = try [Stage.ingest, .normalize].flatMap { stage in
      try run.readIfCommitted(.rejections(by: stage), on: run.day)
    }
    input.sourceHealth = try run.readIfCommitted(.feedHealth, on: run.day).map(Edition.SourceHealth.init)
    input.labels = labels.labels
    if job.settings.pictures.printed {
      input.pictures = try PictureDesk(run, job.settings.pictures, job.logger).pictures(of: input.summaries)
    }
    input.previous = previous
    input.next = next
    for day in near {
      let summaries = try run.readIfCommitted(.summaries, on: day)
      if day < run.day { input.trailing.append(try measures(run, day, summaries)) }
      input.neighbours += try neighbours(run, day, summaries)
    }
    input.generations = try generations(run)
    input.models = Array(Set(input.summaries.compactMap(\.model) + input.articleSummaries.compactMap(\.model))).sorted()
    return input
  }

  private func measures(_ run: StageRun, _ day: Day, _ summaries: [Summary]) throws -> DayMeasures {
    DayMeasures(
      clusters: try run.readIfCommitted(.clusters, on: day), summaries: summaries,
      health: try run.readIfCommitted(.feedHealth, on: day).map(Edition.SourceHealth.init),
      minimum: job.settings.storyArticles)
  }

  private func neighbours(_ run: StageRun, _ day: Day, _ summaries: [Summary]) throws -> [EditionInput.Neighbour] {
    let headlines = Dictionary(summaries.map { ($0.cluster, $0.headline) }, uniquingKeysWith: { first, _ in first })
    let threads = try run.readIfCommitted(.threads, on: day)
    let languages = threads.isEmpty ? [:] : try languages(run, day)
    return threads.compactMap { thread in
      headlines[thread.cluster].map { headline in
        let language = headline.citations.first.flatMap { languages[$0.article] }
        return .init(thread: thread, headline: headline, language: language)
      }
    }
  }

  /// The languages of another day's articles, for headlines that are linked from here.
  private func languages(_ run: StageRun, _ day: Day) throws -> [Article.ID: String] {
    let articles = try run.readIfCommitted(.articles, on: day)
    return Dictionary(articles.map { ($0.id, $0.inLanguage.tag) }, uniquingKeysWith: { first, _ in first })
  }

  private func generations(_ run: StageRun) throws -> [Edition.Generation] {
    try (Stage.publish.inputs + Stage.publish.optionalInputs).compactMap { dataset in
      let partition = try Partition(dataset: dataset, date: run.day.description)
      return try run.lake.manifestIfCommitted(of: partition).map {
        .init(partition: partition.description, generation: $0.generation)
      }
    }
  }

  /// - Throws: `Failure` (69) for an edition that its gate refuses. What is written then is why: the last good edition stays,
  ///   and the site says so.
  private func commit(_ published: PublishedEdition, _ run: StageRun) throws {
    let edition = published.edition
    guard edition.gate.passed else {
      try run.write(HeldEdition.rejections(edition), to: .rejections(by: .publish))
      let reasons = edition.gate.checks.filter { $0.verdict == .fail }.map(\.words).joined(separator: "; ")
      throw Failure(.refused, "\(run.day): the edition is refused, the last good one stays: \(reasons)")
    }
    try run.write(published.files.map(PageRecord.init), to: .pages)
    try run.write([edition], to: .editions)
  }
}

extension Edition.SourceHealth {
  init(_ health: FeedHealth) {
    self.init()
    feed = health.id
    state =
      switch health.state {
      case .ok: "ok"
      case .unchanged, .waiting: "unchanged"
      case .failed, .refused: "failing"
      case .retired: "retired"
      }
    new = health.new
    late = health.late
    reason = health.reason
  }
}
