package import JSON

/// A person's record that later runs obey. Append-only, in `labels/*.jsonl`.
package struct Label: JSONRecord, Equatable {
  package typealias ID = Identifier<Label>

  package enum Kind: String, CaseIterable, Sendable, JSONStringConvertible {
    /// The articles report one event.
    case merge
    /// The articles leave the cluster they are in.
    case split
    /// No two of the articles report one event.
    case notSame = "not-same"
    case wrongFact = "wrong-fact"
    case wrongImage = "wrong-image"
    case correction
    /// The articles are not to be printed.
    case takeDown = "take-down"

    /// The kinds that clustering obeys; the others change what is printed.
    package static let grouping: Set<Self> = [.merge, .split, .notSame]
  }

  package var id = ID("")
  package var kind = Kind.correction
  package var date: Day?
  package var articles: [Article.ID] = []
  package var cluster: Cluster.ID?
  /// What was printed.
  package var oldText: String?
  /// What should be.
  package var newText: String?
  package var note: String?
  package var by: String?
  package var at: Instant?
  package var unknownFields = ""

  package init() {}

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("kind", &kind)
    try coder.field("date", &date)
    try coder.field("articles", &articles)
    try coder.field("cluster", &cluster)
    try coder.field("oldText", &oldText)
    try coder.field("newText", &newText)
    try coder.field("note", &note)
    try coder.field("by", &by)
    try coder.field("at", &at)
  }
}
