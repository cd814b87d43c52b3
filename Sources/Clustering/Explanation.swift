package import NewsModel

/// Why two articles are, or are not, in one cluster: the numbers that clustering saw, computed again.
package struct Explanation: Sendable {
  package struct Term: Sendable {
    package var text: String
    /// What it gives to the cosine.
    package var share: Double
  }

  package struct Neighbour: Sendable {
    package var article: Article.ID
    package var chance: Double
  }

  package var features = PairFeatures()
  /// The pair model's chance that the two report one event.
  package var chance = 0.0
  /// Whether one was among the other's nearest, and they are not too far apart in time.
  package var wereCompared = false
  /// They have too few words to be compared.
  package var sayTooLittle = false
  package var sharedTerms: [Term] = []
  package var neighbours: (first: [Neighbour], second: [Neighbour]) = ([], [])
  /// The features that count, with what each adds to the logit of the chance.
  package var shares: [PairFeatures.Share] = []
  /// What the logit is without any feature.
  package var bias = 0.0
  /// How the two came together in one group, or how near they came.
  package var joins: JoinWatch?
  package var areTogether = false
  /// One text stands for both: they were never compared.
  package var areCopies = false
}
