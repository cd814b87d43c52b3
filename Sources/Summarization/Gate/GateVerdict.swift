package import NewsModel

/// What the gate found of one sentence.
package struct GateVerdict: Sendable {
  /// In the order of the rules.
  package let findings: [GateFinding]
  /// The members' words that cover the sentence, best first; at most three.
  package let citations: [Citation]
  /// The share of the sentence's weight that the citations cover, 0...1.
  package let support: Double
  /// How many of the writer's own citations have something of the sentence.
  package let claimsHeld: Int

  /// The sentence must not be printed.
  package var isRefused: Bool { findings.contains(where: \.isFatal) }
}
