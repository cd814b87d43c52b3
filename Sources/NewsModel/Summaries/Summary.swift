package import JSON

/// Which back end wrote a text.
package enum WritingMethod: String, CaseIterable, Sendable, JSONStringConvertible {
  case extractive, model
}

/// What is printed of one event.
package struct Summary: JSONRecord, Equatable {
  package typealias ID = Identifier<Summary>

  package var id = ID("")
  package var cluster = Cluster.ID("")
  package var headline = CitedText()
  package var abstract: [CitedText] = []
  package var keyPoints: [CitedText] = []
  package var disagreements: [Disagreement] = []
  package var image: LeadImage?
  /// Against the story's previous day; empty for a new story.
  package var whatIsNew: [CitedText] = []
  package var method = WritingMethod.extractive
  package var model: String?
  package var promptDigest: String?
  package var dropped: [DroppedText] = []
  package var checks: [Check] = []
  package var usage: Usage?
  package var unknownFields = ""

  package init() {}

  /// The id of the summary of a cluster.
  package static func id(cluster: Cluster.ID) -> ID { ID(kind: "summary", of: [cluster.rawValue]) }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("cluster", &cluster)
    try coder.field("headline", &headline)
    try coder.field("abstract", &abstract)
    try coder.field("keyPoints", &keyPoints)
    try coder.field("disagreements", &disagreements)
    try coder.field("image", &image)
    try coder.field("whatIsNew", &whatIsNew)
    try coder.field("method", &method)
    try coder.field("model", &model)
    try coder.field("promptDigest", &promptDigest)
    try coder.field("dropped", &dropped)
    try coder.field("checks", &checks)
    try coder.field("usage", &usage)
  }
}
