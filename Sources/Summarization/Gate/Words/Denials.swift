import TextAnalysis

/// Words that a sentence states and words that it denies.
struct Denials {
  /// Within reach of a negation: so far words are surely denied.
  private var denied: Set<String> = []
  /// Behind a negation, to the end of its clause.
  private var doubtful: Set<String> = []
  private var stated: Set<String> = []
  private var order: [String] = []
  private(set) var negations = 0
  /// Those of `not until` too, which tell where the words are the same.
  private var denials = 0
  /// Has a word that denies without a negation.
  private var isSoft = false

  private static let reach = 3
  private static let tellingReach = 2
  private static let stops = Stopwords.of(language: "en")

  init(_ tokens: [Token]) {
    var distance: (words: Int, telling: Int)?
    for (index, token) in tokens.enumerated() {
      if Negations.isNegation(token.text) {
        if Negations.isDenial(tokens, index) { denials += 1 }
        guard Negations.denies(tokens, index) else { continue }
        distance = (0, 0)
        negations += 1
      } else if Negations.endsClause(token) {
        distance = nil
      } else if token.kind != .mark {
        if Negations.isSoft(tokens, index) { isSoft = true }
        order.append(token.text.bare)
        read(token.text.bare, distance)
        let isTelling = !Self.stops.contains(token.text)
        distance = distance.map { ($0.words + 1, $0.telling + (isTelling ? 1 : 0)) }
      }
    }
  }

  private mutating func read(_ word: String, _ distance: (words: Int, telling: Int)?) {
    guard let distance else {
      stated.insert(word)
      return
    }
    let isNear = distance.words < Self.reach || distance.telling < Self.tellingReach
    if isNear { denied.insert(word) } else { doubtful.insert(word) }
  }

  /// The same words with a negation more or less.
  func isCopy(of other: Denials) -> Bool { order == other.order && denials != other.denials }

  func isEqual(_ other: Denials) -> Bool { order == other.order && denials == other.denials }

  /// A word that one of the two denies and the other only states.
  func clash(with other: Denials) -> String? {
    if negations == other.negations || isSoft || other.isSoft { return nil }
    return order.first { word in
      !Self.stops.contains(word) && (isDenied(word) && other.isStated(word) || isStated(word) && other.isDenied(word))
    }
  }

  private func isDenied(_ word: String) -> Bool { denied.contains(word) && !stated.contains(word) }

  private func isStated(_ word: String) -> Bool {
    stated.contains(word) && !denied.contains(word) && !doubtful.contains(word)
  }
}
