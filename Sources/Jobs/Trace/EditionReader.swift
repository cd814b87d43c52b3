import DataLake
import JSON
import NewsModel

/// Reads the generations that an edition names, and the live one of what it does not name.
struct EditionReader {
  private let lake: Lake
  private let day: Day
  private let edition: Edition
  /// Its pages were committed under the same fingerprint.
  private let generation: String

  /// - Throws: `DataLakeError`; `.missing` when the day has no edition.
  init(lake: Lake, day: Day) throws(DataLakeError) {
    let partition = try Dataset<Edition>.editions.partition(on: day)
    generation = try lake.manifest(of: partition).generation
    guard let edition = try lake.records(Edition.self, of: partition).first else {
      throw .missing(path: "editions/date=\(day)")
    }
    (self.lake, self.day, self.edition) = (lake, day, edition)
  }

  func manifest(_ dataset: String) throws(DataLakeError) -> Manifest {
    let partition = try Partition(dataset: dataset, date: day.description)
    let live = try lake.manifest(of: partition)
    let named = edition.generations.first { $0.partition == partition.description }?.generation
    let wanted = dataset == Dataset<PageRecord>.pages.name ? generation : named ?? live.generation
    if wanted == live.generation { return live }
    guard let manifest = try lake.generations(of: partition).first(where: { $0.generation == wanted }) else {
      throw .missing(path: "\(partition)/\(wanted)")
    }
    return manifest
  }

  func records<Record>(_ dataset: Dataset<Record>) throws(DataLakeError) -> [Record] {
    var records: [Record] = []
    try forEachFile(of: dataset) { records += $0 }
    return records
  }

  /// Every sentence that was printed: of the stories in the order of the page, of those that have a page and are none of the day's, then
  /// of the articles that stand alone. What stands on two pages comes once.
  /// - Complexity: memory for one part of the pages
  func sentences() throws(DataLakeError) -> [PrintedSentence] {
    var stories: [(cluster: String, sentences: [PrintedSentence])] = []
    var alone: [PrintedSentence] = []
    try forEachFile(of: .pages) { (pages) throws(DataLakeError) in
      for page in pages {
        if page.id == "api/v1/days/\(day).json" {
          alone = PrintedSentence.all(ofDay: try page.tree(on: day))
        } else if page.id.hasPrefix("api/v1/stories/"), page.id.hasSuffix("/\(day).json") {
          let record = try page.tree(on: day)
          stories.append((record["cluster"]?.string ?? "", PrintedSentence.all(ofStory: record)))
        }
      }
    }
    let ranks = Dictionary(edition.stories.enumerated().map { ($1.cluster.rawValue, $0) }) { first, _ in first }
    stories.sort { (ranks[$0.cluster] ?? .max, $0.cluster) < (ranks[$1.cluster] ?? .max, $1.cluster) }
    var known: Set<[String]> = []
    return (stories.flatMap(\.sentences) + alone).filter { known.insert([$0.text, $0.part, "\($0.source)"]).inserted }
  }

  private func forEachFile<Record>(
    of dataset: Dataset<Record>, _ body: ([Record]) throws(DataLakeError) -> Void
  ) throws(DataLakeError) {
    let partition = try dataset.partition(on: day)
    for file in try manifest(dataset.name).files {
      try body(try lake.records(Record.self, of: file, in: partition))
    }
  }
}

extension PageRecord {
  fileprivate func tree(on day: Day) throws(DataLakeError) -> JSONTree {
    do throws(JSONError) {
      return try JSONReader.read(JSONTree.self, from: Array((body ?? "").utf8))
    } catch {
      throw .damaged(path: "pages/date=\(day): \(id)", reason: error.description)
    }
  }
}
