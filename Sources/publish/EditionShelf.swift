import DataLake
import Digests
import Jobs
import NewsModel
import Publication

/// Every live edition of the lake, and what earlier generations of them have printed.
struct EditionShelf {
  let lake: Lake
  /// In order of date.
  let editions: [Edition]
  /// The last day of each story.
  let latest: [Story.ID: Day]
  /// Stories that once had a page and have none now, sorted.
  let retired: [Story.ID]
  /// Editions that their gates refused, in order of date.
  let held: [HeldEdition]
  private let manifests: [Day: Manifest]

  init(_ lake: Lake) throws {
    self.lake = lake
    var editions: [Edition] = []
    var manifests: [Day: Manifest] = [:]
    var known: Set<Story.ID> = []
    for date in try lake.dates(of: "editions") {
      let partition = try Partition(dataset: "editions", date: date)
      let manifest = try lake.manifest(of: partition)
      for edition in try lake.records(Edition.self, of: partition) {
        editions.append(edition)
        manifests[edition.date] = manifest
      }
      for old in try lake.generations(of: partition) where old.generation != manifest.generation {
        for file in old.files {
          known.formUnion(try lake.records(Edition.self, of: file, in: partition).flatMap(\.chapters).map(\.0))
        }
      }
    }
    self.editions = editions.sorted { $0.date < $1.date }
    self.manifests = manifests
    latest = Dictionary(self.editions.flatMap(\.chapters), uniquingKeysWith: { _, last in last })
    held = try Self.held(lake)
    retired = known.subtracting(latest.keys).sorted()
  }

  /// Days whose edition did not know of a day that it may link to, or whose inputs have changed since: one that was published alone may
  /// link to chapters that this one does not have yet.
  /// - Complexity: a manifest read for every partition that the editions were made from
  func outdated() throws -> Set<Day> {
    let summarized = try lake.dates(of: Dataset.summaries.name).compactMap { Day($0) }
    var changed = ChangedInputs(lake)
    return Set(
      try manifests.keys.sorted().filter { day in
        guard let manifest = manifests[day] else { return false }
        let known = Set(manifest.inputs.map(\.partition))
        let isComplete = day.near(summarized).allSatisfy { known.contains("threads/date=\($0)") }
        return try !isComplete || changed.first(of: manifest) != nil
      })
  }

  /// `sha256:…` of a day's edition; nil when it has none.
  func digest(of day: Day) -> String? { manifests[day]?.digest }

  private static func held(_ lake: Lake) throws -> [HeldEdition] {
    try lake.dates(of: Dataset<Rejection>.rejections(by: .publish).name).compactMap { date in
      let partition = try Partition(dataset: Dataset<Rejection>.rejections(by: .publish).name, date: date)
      let records = try lake.records(Rejection.self, of: partition).filter { $0.reason.hasPrefix(HeldEdition.reason) }
      guard let day = records.first?.date else { return nil }
      return HeldEdition(date: day, reasons: records.map { $0.detail ?? $0.reason })
    }.sorted { $0.date < $1.date }
  }

  /// The files of an edition, from the generation that was committed with it.
  /// - Throws: `Failure` (65) when that is not in the lake, or a file is not the one that the edition names.
  func files(of edition: Edition) throws -> [RenderedFile] {
    let partition = try Dataset<PageRecord>.pages.partition(on: edition.date)
    let wanted = manifests[edition.date]?.generation
    guard let manifest = try lake.generations(of: partition).first(where: { $0.generation == wanted }) else {
      throw Failure(
        .badData, "\(partition): the edition's generation \(wanted ?? "") is not there; publish the day again")
    }
    let pages = try manifest.files.flatMap { try lake.records(PageRecord.self, of: $0, in: partition) }
    let digests = Dictionary(edition.files.map { ($0.path, $0.digest) }, uniquingKeysWith: { first, _ in first })
    return try pages.map { page in
      let file = try RenderedFile(page)
      guard digests[file.path] == file.digest.description else {
        throw Failure(.badData, "\(partition): \(file.path) is not the file that the edition names")
      }
      return file
    }
  }
}

extension Edition {
  /// Stories with a page in this edition, withdrawn ones among them.
  fileprivate var chapters: [(Story.ID, Day)] {
    files.compactMap { file in ChapterPath(file.path).map { ($0.story, $0.day) } }
  }
}
