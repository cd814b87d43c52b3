/// Who does something to whom: two names on either side of a verb do not change places, nor two behind `from` and `to`.
enum RoleRule {
  private static let nearness: Float = 0.5
  /// Words between the two names.
  private static let apart = 6

  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    let own = sentence.compared
    let near = sentence.alignment.nearest.filter { $0.cover >= nearness }.map {
      sentence.source.compared($0.passage)
    }
    let tokens = sentence.parts.tokens
    let names = own.indices.filter {
      own[$0].isName || NameWords.isName(tokens, own[$0].place) && own[$0].quantity == nil
    }
    for (first, second) in zip(names, names.dropFirst()) where (1...apart).contains(second - first - 1) {
      let link = Link(own, first, second)
      guard link.tells else { continue }
      let turned = near.contains { $0.has(link.turned) }
      if turned, !near.contains(where: { $0.has(link) }) { return [GateFinding(.name, own[first].text)] }
    }
    return []
  }
}

/// Two names and what stands between them.
private struct Link {
  let first: String
  let second: String
  /// Verbs that both need not do.
  let verbs: Set<String>
  let isPassive: Bool
  /// Directions before either.
  let ways: (String, String)?

  init(_ words: [ComparedWord], _ first: Int, _ second: Int) {
    let between = words[(first + 1)..<second]
    self.first = words[first].key
    self.second = words[second].key
    verbs = Set(between.filter { Self.isVerb($0.text) }.map(\.key))
    isPassive = between.contains { $0.text == "by" }
    let before = first > 0 ? words[first - 1].text : ""
    let (one, two) = (before, words[second - 1].text)
    ways = Self.directions.contains(one) && Self.directions.contains(two) && one != two ? (one, two) : nil
  }

  private init(_ link: Link) {
    (first, second) = (link.second, link.first)
    (verbs, isPassive) = (link.verbs, link.isPassive)
    ways = link.ways
  }

  var turned: Link { Link(self) }

  var tells: Bool { !verbs.isEmpty || ways != nil }

  private static func isVerb(_ word: String) -> Bool {
    (word.hasSuffix("ed") || Lemma.isIrregularPast(word)) && !mutual.contains(word) && word.count > 3
  }

  private static let directions: Set<String> = ["from", "to"]

  /// What two do to each other.
  private static let mutual: Set<String> = [
    "met", "married", "agreed", "merged", "divorced", "talked", "spoke", "shared", "clashed", "drew", "fought", "said",
    "told", "asked", "added", "united", "called", "named", "based", "made", "held", "came", "went", "known", "divided",
  ]

  func stands(at one: Int, _ two: Int, in words: [ComparedWord]) -> Bool {
    let link = Link(words, one, two)
    if let ways, let its = link.ways, its == ways { return true }
    return !link.verbs.isDisjoint(with: verbs) && link.isPassive == isPassive
  }
}

extension [ComparedWord] {
  /// The two names stand in this order, with one of the verbs between them or the same directions before them.
  fileprivate func has(_ link: Link) -> Bool {
    let (firsts, seconds) = (
      indices.filter { self[$0].key == link.first }, indices.filter { self[$0].key == link.second }
    )
    return firsts.contains { one in
      seconds.contains { two in one < two && two - one <= 10 && link.stands(at: one, two, in: self) }
    }
  }
}
