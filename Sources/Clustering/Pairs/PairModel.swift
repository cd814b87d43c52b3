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
  private var regression = Regression()
  /// For articles in different languages, of which only the embedder can tell; nil in models without one.
  private var foreign: Regression?

  package init() {}

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("name", &name)
    try regression.code(&coder)
    try coder.field("foreign", &foreign)
  }

  /// Reads a model.
  /// - Throws: `JSONError`, also for a model of other features than this version has.
  package init(json: [UInt8]) throws(JSONError) {
    self = try JSONReader.read(PairModel.self, from: json)
    // Those without an embedder are the first of those with one.
    let known = PairFeatures(embedding: 0)
    guard regression.find(known.named.map(\.name)), foreign?.find(known.foreign.map(\.name)) ?? true else {
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
    if features.crossesLanguages, let foreign { return foreign.probability(features.foreign.map(\.value)) }
    return regression.probability(features.values)
  }

  /// What each of the features that count adds to the chance's logit, and what it is without them.
  func shares(_ features: PairFeatures) -> ([PairFeatures.Share], bias: Double) {
    let (named, used) =
      if features.crossesLanguages, let foreign { (features.foreign, foreign) } else { (features.named, regression) }
    let shares = zip(used.places, used.weights).map { place, weight in
      PairFeatures.Share(name: named[place].name, value: named[place].value, share: named[place].value * weight)
    }
    return (shares, used.bias)
  }
}

extension PairModel {
  /// A logistic regression of some features.
  private struct Regression: JSONObject, Sendable, Equatable {
    var features: [String] = []
    /// By feature.
    var weights: [Double] = []
    var bias = 0.0
    /// Where each stands among the features of a pair; a model need not use them all.
    private(set) var places: [Int] = []

    mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("features", &features)
      try coder.field("weights", &weights)
      try coder.field("bias", &bias)
    }

    /// Looks its features up among those of a pair.
    /// - Returns: whether all are there, and each has a weight.
    mutating func find(_ names: [String]) -> Bool {
      places = features.compactMap { names.firstIndex(of: $0) }
      return !features.isEmpty && places.count == features.count && weights.count == features.count
    }

    func probability(_ values: [Double]) -> Double {
      var sum = bias
      for index in weights.indices { sum += weights[index] * values[places[index]] }
      return 1 / (1 + exp(-sum))
    }
  }
}
