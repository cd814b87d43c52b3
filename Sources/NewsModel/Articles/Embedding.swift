package import JSON

/// What an embedding model made of a text, kept so that the text is never given to that model again.
package struct Embedding: JSONRecord, Equatable {
  package typealias ID = Identifier<Embedding>

  /// From the digests of model and text: equal texts have one record.
  package var id = ID("")
  package var vector = UnitVector(normalizing: [])
  package var unknownFields = ""

  package init() {}

  package init(id: ID, vector: UnitVector) {
    self.id = id
    self.vector = vector
  }

  /// - Parameters:
  ///   - model: the digest of the model's weights.
  ///   - tokens: how many of a text the model reads at most.
  package static func id(of text: String, model: String, tokens: Int) -> ID {
    ID(kind: "embedding", of: [model, "\(tokens)", text])
  }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("vector", &vector)
  }
}
