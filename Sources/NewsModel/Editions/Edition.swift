package import JSON

/// One day as it was published.
package struct Edition: JSONRecord, Equatable {
  package typealias ID = Identifier<Edition>

  package var id = ID("")
  package var date = Day(number: 0)
  package var window = Window()
  /// In the order of the page.
  package var stories: [Entry] = []
  /// Clusters of one, in the order of the page.
  package var leftovers: [Cluster.ID] = []
  package var counts = EditionCounts()
  package var sourceHealth: [SourceHealth] = []
  package var gate = Gate()
  package var generations: [Generation] = []
  package var models: [String] = []
  package var files: [File] = []
  /// What the files lead to elsewhere in the site, sorted: paths, with a place where one is meant. Empty only in editions made before
  /// this was kept: every page leads to its style sheet.
  package var links: [String] = []
  package var corrections: [String] = []
  package var previous: Day?
  package var next: Day?
  package var unknownFields = ""

  package init() {}

  /// The id of a day's edition.
  package static func id(date: Day) -> ID { ID(kind: "edition", of: [date.description]) }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("date", &date)
    try coder.field("window", &window)
    try coder.field("stories", &stories)
    try coder.field("leftovers", &leftovers)
    try coder.field("counts", &counts)
    try coder.field("sourceHealth", &sourceHealth)
    try coder.field("gate", &gate)
    try coder.field("generations", &generations)
    try coder.field("models", &models)
    try coder.field("files", &files)
    try coder.field("links", &links)
    try coder.field("corrections", &corrections)
    try coder.field("previous", &previous)
    try coder.field("next", &next)
  }
}
