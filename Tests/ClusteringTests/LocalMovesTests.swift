@testable import Clustering
import Testing

/// Row 3 was joined to rows 4 to 6, and resembles 0 to 2 more, in each of these.
@Suite struct LocalMovesTests {
  private let groups = [0, 0, 0, 3, 3, 3, 3]
  private let links: [(Int, Int, Double)] = [
    (0, 3, 0.9), (1, 3, 0.9), (2, 3, 0.9), (3, 4, 0.6), (3, 5, 0.6), (3, 6, 0.6),
  ]

  private func moved(
    _ groups: [Int]? = nil, _ links: [(Int, Int, Double)]? = nil, threshold: Double = 0.5, advantage: Double = 1.2,
    published: [Int?]? = nil, constraints: Constraints = .none
  ) -> LocalMoves {
    let groups = groups ?? self.groups
    var moves = LocalMoves(
      groups, pairs: (links ?? self.links).map { (ArticlePair($0.0, $0.1), $0.2) },
      published: (published ?? Array(repeating: nil, count: groups.count)).map { TimeSpan($0) },
      rules: .init(cap: 7, threshold: threshold, advantage: advantage, window: 100), constraints: constraints)
    moves.run()
    return moves
  }

  @Test func anArticleGoesWhereItResemblesClearlyMore() throws {
    let moves = moved()
    #expect(moves.groups == [0, 0, 0, 0, 3, 3, 3])
    let move = try #require(moves.moves.first)
    #expect(move.row == 3 && move.from.size == 3 && move.to == .init(group: 0, size: 3, similarity: 0.9))
    #expect(abs(move.from.similarity - 0.6) < 1e-12)
    // 0.9 is one and a half times 0.6, and not more.
    #expect(moved(advantage: 1.5000001).groups == groups)
    #expect(moved(threshold: 0.91).groups == groups)
  }

  @Test func aLargeGroupNeedNotAgreeAsAWhole() {
    // Of twelve, seven know the article.
    let story = Array(repeating: 0, count: 12) + [12, 12]
    let links = (0..<7).map { ($0, 12, 0.9) } + [(12, 13, 0.6)]
    #expect(moved(story, links).groups[12] == 0)
    #expect(moved(story, Array(links.dropFirst(4))).groups[12] == 12)
  }

  @Test func oneThatIsAloneStaysAlone() {
    #expect(moved([0, 0, 2], [(0, 1, 0.9), (0, 2, 0.9), (1, 2, 0.9)]).groups == [0, 0, 2])
  }

  @Test func whereOneWentAnotherFollows() {
    // Row 5 knows row 4 best, which only later is among the others.
    let links = [
      (0, 4, 0.9), (1, 4, 0.9), (2, 3, 0.4), (3, 4, 0.5), (4, 5, 0.9), (0, 5, 0.8), (1, 5, 0.8), (3, 5, 0.8),
    ]
    let moves = moved([0, 0, 2, 2, 2, 2], links)
    #expect(moves.groups == [0, 0, 2, 2, 0, 0])
    #expect(moves.moves.map(\.row) == [4, 5])
  }

  @Test func peopleAndTimeHoldIt() {
    var constraints = Constraints()
    constraints.together = [ArticlePair(3, 4)]
    #expect(moved(constraints: constraints).groups == groups)
    constraints = Constraints()
    constraints.apart = [ArticlePair(0, 3)]
    #expect(moved(constraints: constraints).groups == groups)
    #expect(moved(published: [0, nil, nil, 101, nil, nil, nil]).groups == groups)
    #expect(moved(published: [0, nil, nil, 100, nil, nil, nil]).groups == [0, 0, 0, 0, 3, 3, 3])
  }

  @Test func theWatchSeesWhoMoved() {
    let watch = JoinWatch(3, 4).seeing(moved().moves)
    #expect(watch.moves.count == 1 && watch.moves[0].row == watch.first)
    #expect(watch.moves[0].from.size == 3 && watch.moves[0].to.size == 3)
    #expect(JoinWatch(0, 3).seeing(moved().moves).moves.map(\.row) == [3])
    #expect(JoinWatch(0, 4).seeing(moved().moves).moves.isEmpty)
  }
}
