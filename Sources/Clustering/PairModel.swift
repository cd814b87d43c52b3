package import Digests
import Glibc
package import JSON

/// A logistic regression that says how likely two articles report one event. It weighs texts of unlike lengths against
/// each other, so that one threshold serves titles alone and long reports.
///
/// Its weights are in Resources/pair-model.json, fitted by `scripts/train-pair-model`; their digest stands in
/// manifests. An embedder's cosines are one more feature, and weigh otherwise with each kind of embedder: those models
/// have files of their own.
package struct PairModel: JSONObject, Sendable, Equatable {
  package private(set) var name = ""
  /// Names of the features, as ``PairFeatures/named`` has them.
  private var features: [String] = []
  /// By feature.
  private var weights: [Double] = []
  private var bias = 0.0

  package init() {}

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("name", &name)
    try coder.field("features", &features)
    try coder.field("weights", &weights)
    try coder.field("bias", &bias)
  }

  /// Reads a model.
  /// - Throws: `JSONError`, also for a model of other features than this version has.
  package init(json: [UInt8]) throws(JSONError) {
    self = try JSONReader.read(PairModel.self, from: json)
    let known = [PairFeatures(), PairFeatures(embedding: 0)].map { $0.named.map(\.name) }
    guard known.contains(features), weights.count == features.count else {
      throw JSONError(offset: 0, reason: "the model's features are not those of this version")
    }
  }

  /// The model that is built in, without an embedder.
  package static let standard = builtIn(.none)

  /// The model that is built in for a kind of embedder.
  package static func builtIn(_ kind: EmbedderSettings.Kind) -> PairModel {
    do throws(JSONError) {
      return try PairModel(json: file(kind))
    } catch {
      preconditionFailure("pair model of \(kind.rawValue): \(error)")
    }
  }

  /// Of the file of the built-in model.
  package static func digest(_ kind: EmbedderSettings.Kind) -> SHA256Digest { SHA256Digest(of: file(kind)) }

  private static func file(_ kind: EmbedderSettings.Kind) -> [UInt8] {
    switch kind {
    case .none: PackageResources.pair_model_json
    case .minilm: PackageResources.pair_model_minilm_json
    case .static: PackageResources.pair_model_static_json
    }
  }

  /// The chance, 0...1.
  package func probability(_ features: PairFeatures) -> Double {
    let values = features.values
    precondition(values.count == weights.count, "a pair model for other features")
    var sum = bias
    for index in weights.indices { sum += weights[index] * values[index] }
    return 1 / (1 + exp(-sum))
  }

  /// What each feature adds to the chance's logit, and what it is without them.
  func shares(_ features: PairFeatures) -> ([Double], bias: Double) {
    (zip(weights, features.values).map { $0 * $1 }, bias)
  }
}
