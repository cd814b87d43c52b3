package import JSON

/// The articles of one day that report one event. Every article of the day is in exactly one cluster; a cluster of one
/// is a leftover.
package struct Cluster: JSONRecord, Equatable {
  package typealias ID = Identifier<Cluster>

  package enum Role: String, CaseIterable, Sendable, JSONStringConvertible {
    /// Reports the event itself.
    case core
    /// Is about it: background, opinion, a passing mention.
    case support
  }

  /// From the founding member: the earliest by publication, then by id, so that growth keeps it.
  package var id = ID("")
  package var date = Day(number: 0)
  /// Core members first, then by id.
  package var members: [Member] = []
  /// The medoid of the core members, a live report only where there is no other.
  package var representative = Article.ID("")
  package var counts = Counts()
  package var keywords: [String] = []
  package var entities: [String] = []
  package var cohesion = Cohesion()
  package var rank = Rank()
  package var span = Span()
  /// IPTC Media Topic at the top level, when one is sure enough.
  package var topic: Topic?
  package var theme: Theme.ID?
  /// Why the cluster may hold more than one event; empty when nothing speaks for that.
  package var purityAlarm: String?
  package var unknownFields = ""

  package init() {}

  /// The id of the cluster that an article founds.
  package static func id(founder: Article.ID) -> ID { ID(kind: "cluster", of: [founder.rawValue]) }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("date", &date)
    try coder.field("members", &members)
    try coder.field("representative", &representative)
    try coder.field("counts", &counts)
    try coder.field("keywords", &keywords)
    try coder.field("entities", &entities)
    try coder.field("cohesion", &cohesion)
    try coder.field("rank", &rank)
    try coder.field("span", &span)
    try coder.field("topic", &topic)
    try coder.field("theme", &theme)
    try coder.field("purityAlarm", &purityAlarm)
  }
}
