import Glibc

/// A logistic regression that says how likely two articles report one event. It weighs texts of unlike lengths against
/// each other, so that one threshold serves titles alone and long reports.
package struct PairModel: Sendable, Equatable {
  /// Names the weights in manifests.
  package let name: String
  /// By feature, in the order of ``PairFeatures/named``.
  package let weights: [Double]
  package let bias: Double

  /// Fitted by `scripts/train-pair-model`.
  package static let standard = PairModel(
    name: "pairs-1", weights: [26.16, 3.92, 6.63, 10.44, -0.15, -11.92, -13.36], bias: -11.50)

  /// The chance, 0...1.
  package func probability(_ features: PairFeatures) -> Double {
    let sum = zip(weights, features.named).reduce(bias) { $0 + $1.0 * $1.1.value }
    return 1 / (1 + exp(-sum))
  }
}
