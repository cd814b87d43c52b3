package import JSON

/// Related events of a day gathered for navigation; never treated as one event.
package struct Theme: JSONRecord, Equatable {
  package typealias ID = Identifier<Theme>

  /// From the founding cluster.
  package var id = ID("")
  package var date = Day(number: 0)
  /// Highest rank first.
  package var clusters: [Cluster.ID] = []
  package var label = ""
  package var counts = Counts()
  package var rank = Rank()
  package var unknownFields = ""

  package init() {}

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("date", &date)
    try coder.field("clusters", &clusters)
    try coder.field("label", &label)
    try coder.field("counts", &counts)
    try coder.field("rank", &rank)
  }
}
