package import Digests
import Glibc
package import JSON

/// A logistic regression that says how likely two articles report one event. It weighs texts of unlike lengths against
/// each other, so that one threshold serves titles alone and long reports.
///
/// Its weights are in Resources/pair-model.json, fitted by `scripts/train-pair-model`; their digest stands in manifests.
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
    guard features == PairFeatures().named.map(\.name), weights.count == features.count else {
      throw JSONError(offset: 0, reason: "the model's features are not those of this version")
    }
  }

  /// The model that is built in.
  package static let standard: PairModel = {
    do throws(JSONError) {
      return try PairModel(json: PackageResources.pair_model_json)
    } catch {
      preconditionFailure("pair-model.json: \(error)")
    }
  }()

  /// Of the built-in model's file.
  package static var standardDigest: SHA256Digest { SHA256Digest(of: PackageResources.pair_model_json) }

  /// The chance, 0...1.
  package func probability(_ features: PairFeatures) -> Double {
    let values = features.values
    var sum = bias
    for index in weights.indices { sum += weights[index] * values[index] }
    return 1 / (1 + exp(-sum))
  }
}
