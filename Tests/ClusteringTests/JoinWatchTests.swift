@testable import Clustering
import Testing

/// Rows 0 and 3 are watched in each of these.
@Suite struct JoinWatchTests {
  private func watch(
    _ pairs: [(Int, Int, Double)], count: Int = 4, long: Double = 0, loose: Double = 1, published: [Int?]? = nil,
    together: [ArticlePair] = [], apart: [ArticlePair] = [], oneWordPairs: Set<ArticlePair> = []
  ) throws -> JoinWatch {
    var constraints = Constraints()
    constraints.together = together
    constraints.apart = apart
    var linkage = CappedLinkage(
      pairs: pairs.map { (ArticlePair($0.0, $0.1), $0.2) }, longness: Array(repeating: long, count: count),
      published: (published ?? Array(repeating: nil, count: count)).map { TimeSpan($0) },
      rules: .init(cap: 8, threshold: 0.4, cohesion: 1, loose: loose, window: 100), constraints: constraints,
      oneWordPairs: oneWordPairs, watch: JoinWatch(0, 3))
    _ = linkage.groups()
    return try #require(linkage.watch)
  }

  private func moment(_ first: Int, _ second: Int, _ similarity: Double, _ obstacle: JoinWatch.Obstacle)
    -> JoinWatch.Moment
  {
    var moment = JoinWatch.Moment()
    moment.sizes = (first, second)
    moment.similarity = similarity
    moment.obstacle = obstacle
    return moment
  }

  private let triangle = [(0, 1, 0.9), (0, 2, 0.9), (1, 2, 0.9)]

  @Test func aJoinIsSeenAsItWasWhenItWasMade() throws {
    let seen = try watch(triangle + [(0, 3, 0.75), (1, 3, 0.75), (2, 3, 0.75)])
    #expect(seen.way == .similarity)
    #expect(seen.last == moment(3, 1, 0.75, .betterJoins))
  }

  @Test func aLabelAndALooseEndAreWaysOfTheirOwn() throws {
    #expect(try watch([], together: [ArticlePair(0, 3)]).way == .label)
    let loose = try watch(triangle + [(0, 3, 0.5), (1, 3, 0.5)], loose: 0.3)
    #expect(loose.way == .looseEnd)
    #expect(try #require(loose.last).sizes == (3, 1))
  }

  @Test func whatWasRefusedSaysWhy() throws {
    #expect(try watch([(0, 3, 0.25)]).best == moment(1, 1, 0.25, .threshold(0.4)))
    #expect(try watch([]).best == moment(1, 1, 0, .threshold(0.4)))
    #expect(try watch([(0, 3, 0.75)], apart: [ArticlePair(0, 3)]).best == moment(1, 1, 0.75, .label))
    #expect(try watch([(0, 3, 0.75)], oneWordPairs: [ArticlePair(0, 3)]).best == moment(1, 1, 0.75, .oneWord))
    #expect(try watch([(0, 3, 0.75)], published: [0, nil, nil, 101]).best == moment(1, 1, 0.75, .window(101)))
  }

  @Test func theBestIsToldFromTheLast() throws {
    // 0 and 3 would have joined, had 0 not had better company first.
    let seen = try watch(triangle + [(0, 3, 0.75)])
    #expect(seen.best == moment(1, 1, 0.75, .betterJoins))
    #expect(seen.last == moment(3, 1, 0.25, .threshold(0.4)))
    #expect(seen.way == nil)
  }

  @Test func longTextsAreAskedForMore() throws {
    let seen = try watch(
      [(0, 1, 1), (3, 2, 1), (0, 3, 0.5), (0, 2, 0.5), (1, 3, 0.5), (1, 2, 0.5)], long: 1)
    #expect(seen.last == moment(2, 2, 0.5, .cohesion(1)))
  }

  @Test func aNewcomerThatAgreesWithMoreThanTheCapComesToMoreThanOne() throws {
    // Sixteen that are one story, and a newcomer that resembles each by .75: Σp is 12, and eight would do.
    let story = (0..<17).filter { $0 != 3 }
    let pairs = story.flatMap { one in story.filter { $0 > one }.map { (one, $0, 1.0) } }
    let seen = try watch(pairs + story.map { ($0, 3, 0.75) }, count: 17)
    #expect(seen.way == .similarity)
    #expect(seen.last == moment(16, 1, 1.5, .betterJoins))
  }
}
