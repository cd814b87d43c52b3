@testable import Clustering
import Testing

@Suite struct CappedLinkageTests {
  private func groups(
    _ count: Int, _ pairs: [(Int, Int, Double)], long: Double = 0, cohesion: Double = 0, loose: Double = 1,
    cap: Int = 8, published: [Int?]? = nil, doubt: Int = 0, apart: [ArticlePair] = [],
    oneWordPairs: Set<ArticlePair> = []
  ) -> [Int] {
    var constraints = Constraints()
    constraints.apart = apart
    var linkage = CappedLinkage(
      pairs: pairs.map { (ArticlePair($0.0, $0.1), $0.2) }, longness: Array(repeating: long, count: count),
      published: (published ?? Array(repeating: nil, count: count)).map { TimeSpan($0, doubt: doubt) },
      rules: .init(cap: cap, threshold: 0.4, cohesion: cohesion, loose: loose, window: 100), constraints: constraints,
      oneWordPairs: oneWordPairs)
    return linkage.groups()
  }

  /// All pairs among some rows.
  private func clique(_ rows: Range<Int>, _ chance: Double) -> [(Int, Int, Double)] {
    rows.flatMap { first in ((first + 1)..<max(first + 1, rows.upperBound)).map { (first, $0, chance) } }
  }

  @Test func aChainOfPairsDoesNotBecomeOneGroup() {
    #expect(groups(6, (0..<5).map { ($0, $0 + 1, 0.7) }) == [0, 0, 2, 2, 4, 4])
  }

  @Test func aNewcomerMustAgreeWithAsManyAsTheCap() {
    let story = clique(0..<12, 0.9)
    #expect(Set(groups(13, story + (0..<4).map { ($0, 12, 0.9) })) == [0])
    #expect(Set(groups(13, story + (0..<3).map { ($0, 12, 0.9) })) == [0, 12])
    #expect(Set(groups(13, story + (0..<3).map { ($0, 12, 0.9) }, cap: 6)) == [0])
  }

  @Test func groupsOfLongTextsMustResembleEachOtherAsTheirMembersDo() {
    let pairs = clique(0..<3, 0.95) + clique(3..<6, 0.95) + (0..<3).flatMap { one in (3..<6).map { (one, $0, 0.6) } }
    #expect(Set(groups(6, pairs, long: 1, cohesion: 1)) == [0, 3])
    #expect(Set(groups(6, pairs, long: 0, cohesion: 1)) == [0])
    #expect(Set(groups(6, pairs, long: 1, cohesion: 0)) == [0])
  }

  @Test func aLooseEndJoinsWhereItHasNoRival() {
    let story = clique(0..<3, 0.9)
    #expect(Set(groups(4, story + [(0, 3, 0.5), (1, 3, 0.5)], loose: 0.3)) == [0])
    let torn = story + clique(4..<7, 0.9) + [(0, 3, 0.5), (1, 3, 0.5), (3, 4, 0.5), (3, 5, 0.5)]
    #expect(groups(7, torn, loose: 0.3)[3] == 3)
  }

  @Test func anUndatedArticleDoesNotBridgeMoreTimeThanAnEventTakes() {
    let chain = [(0, 1, 0.9), (1, 2, 0.8)]
    #expect(Set(groups(3, chain, cap: 1, published: [0, nil, 100])) == [0])
    #expect(groups(3, chain, cap: 1, published: [0, nil, 101]) == [0, 0, 2])
  }

  @Test func aDateThatIsNotSureMayBeEarlierOrLater() {
    #expect(groups(2, [(0, 1, 0.9)], published: [120, 0], doubt: 10) == [0, 0])
    #expect(groups(2, [(0, 1, 0.9)], published: [121, 0], doubt: 10) == [0, 1])
    #expect(TimeSpan(0).union(TimeSpan(110, doubt: 10)).length == 100)
    #expect(TimeSpan(5, doubt: 10).union(TimeSpan(9, doubt: 10)).length == 0)
  }

  @Test func twoArticlesThatShareOneWordFoundNoGroup() {
    let pair: Set = [ArticlePair(0, 1)]
    #expect(groups(2, [(0, 1, 0.9)], loose: 0.3, oneWordPairs: pair) == [0, 1])
    #expect(groups(2, [(0, 1, 0.35)], loose: 0.3, oneWordPairs: pair) == [0, 1])
    // Beside a third that agrees the pair counts as any other does.
    #expect(groups(3, [(0, 1, 0.9), (0, 2, 0.5), (1, 2, 0.3)], oneWordPairs: pair) == [0, 0, 0])
    #expect(groups(3, [(0, 2, 0.5), (1, 2, 0.3)], oneWordPairs: pair) == [0, 1, 0])
  }

  @Test func peopleForbidAJoin() {
    #expect(groups(2, [(0, 1, 0.99)], apart: [ArticlePair(0, 1)]) == [0, 1])
    // And what it joins inherits the ban.
    #expect(Set(groups(4, clique(0..<4, 0.99), apart: [ArticlePair(0, 3)])).count == 2)
  }
}
