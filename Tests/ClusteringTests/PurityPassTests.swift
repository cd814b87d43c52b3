@testable import Clustering
import Testing

@Suite struct PurityPassTests {
  /// Parts of one group of all rows; `events` says which chance, and which cosine, two rows have.
  private func parts(
    _ events: [Int], within: Double = 0.9, between: Double = 0.02, together: [ArticlePair] = [], long: Set<Int> = [],
    settings: ClusteringSettings = .init()
  ) -> [[Int]] {
    pass(events, within: within, between: between, together: together, long: long, settings: settings)
      .parts(of: [Array(events.indices)]).map(\.rows).sorted { $0[0] < $1[0] }
  }

  private func pass(
    _ events: [Int], within: Double = 0.9, between: Double = 0.02, together: [ArticlePair] = [], long: Set<Int> = [],
    settings: ClusteringSettings = .init()
  ) -> PurityPass {
    var constraints = Constraints()
    constraints.together = together
    var text = TermMatrix()
    var titles = TermMatrix()
    for event in events {
      text.append(weights: [(UInt32(event), 1)])
      titles.append([])
    }
    return PurityPass(
      text: text, names: NameDivision(title: titles, text: text, words: ProperWords()),
      longness: events.indices.map { long.contains($0) ? 0.9 : 0.1 }, settings: settings,
      constraints: constraints
    ) { first, second in
      events[first] == events[second] ? within : between
    }
  }

  @Test func aMixOfEightEventsComesApart() {
    let events = (0..<32).map { $0 % 8 }
    #expect(parts(events) == (0..<8).map { event in events.indices.filter { events[$0] == event } })
  }

  @Test func anOutlierInALargeStoryStandsAlone() {
    var events = Array(repeating: 0, count: 20)
    events[7] = 1
    #expect(parts(events) == [events.indices.filter { $0 != 7 }, [7]])
  }

  @Test func aLongTextAmongTitlesMustResembleThemMore() {
    let events = [0, 0, 0, 0, 0, 1]
    #expect(parts(events, between: 0.3, long: [5]) == [[0, 1, 2, 3, 4], [5]])
    #expect(parts(events, between: 0.3) == [[0, 1, 2, 3, 4, 5]])
    // A title among long texts, and a long text among others.
    #expect(parts(events, between: 0.3, long: [0, 1, 2, 3, 4]) == [[0, 1, 2, 3, 4, 5]])
    #expect(parts(events, between: 0.3, long: [0, 1, 2, 3, 4, 5]) == [[0, 1, 2, 3, 4, 5]])
    #expect(parts(events, between: 0.3, together: [ArticlePair(0, 5)], long: [5]) == [[0, 1, 2, 3, 4, 5]])
  }

  /// A share above 1 asks of each member that it resembles the others more than the middle one does.
  @Test func whereAllAreOutliersEachStandsAlone() {
    var settings = ClusteringSettings()
    settings.outlierShare = 2
    #expect(parts([0, 0, 0, 0], settings: settings) == [[0], [1], [2], [3]])
  }

  @Test func aStoryOfOneEventStaysWhole() {
    #expect(parts(Array(repeating: 0, count: 300)) == [Array(0..<300)])
    // Titles resemble each other little, but all alike.
    #expect(parts(Array(repeating: 0, count: 60), within: 0.2) == [Array(0..<60)])
  }

  @Test func alikeHalvesStayOneEvent() {
    let events = [0, 0, 0, 1, 1, 1]
    #expect(parts(events, between: 0.5) == [[0, 1, 2, 3, 4, 5]])
    #expect(parts(events, between: 0.2) == [[0, 1, 2], [3, 4, 5]])
  }

  @Test func whatPeopleJoinedStaysJoined() {
    let events = [0, 0, 0, 1, 1, 1]
    #expect(parts(events, together: [ArticlePair(2, 3)]) == [[0, 1, 2, 3, 4, 5]])
    #expect(parts([0, 0, 0, 0, 1], together: [ArticlePair(0, 4)]) == [[0, 1, 2, 3, 4]])
    // What they joined within one half does not hold the halves together.
    #expect(parts(events, together: [ArticlePair(0, 1)]) == [[0, 1, 2], [3, 4, 5]])
  }

  @Test func threeArticlesAreTooFewToTellWhichIsWrong() {
    #expect(parts([0, 0, 1]) == [[0, 1, 2]])
  }

  @Test func theMembersOfMoreThanTheSampleAreAllPlaced() {
    let events = (0..<500).map { $0 < 200 ? 0 : 1 }
    #expect(parts(events) == [Array(0..<200), Array(200..<500)])
  }

  @Test func whatPartsTwoArticlesIsSaid() throws {
    let events = [0, 0, 0, 1, 1, 1, 1]
    guard case .division(let sizes, let pairs?, let words) = pass(events).parting(of: 0, 4, in: Array(0..<7)) else {
      Issue.record("not parted by a division")
      return
    }
    #expect(sizes.sorted() == [3, 4])
    #expect(abs(pairs - 0.02 / 0.9) < 1e-6 && words == 0)
    #expect(pass(events).parting(of: 3, 6, in: Array(0..<7)) == nil)
    // A second division parts what the first did not.
    guard case .division(let later, _, _) = pass([0, 0, 0, 1, 1, 1, 2, 2, 2]).parting(of: 3, 8, in: Array(0..<9)) else {
      Issue.record("not parted by a division")
      return
    }
    #expect([[3, 3], [3, 6], [6, 3]].contains(later))
    var alone = Array(repeating: 0, count: 20)
    alone[7] = 1
    guard case .outlier(7, 19, let mean, let least) = pass(alone).parting(of: 3, 7, in: Array(0..<20)) else {
      Issue.record("not parted as an outlier")
      return
    }
    #expect(abs(mean - 0.02) < 1e-6 && least > mean)
    #expect(pass(alone).parting(of: 3, 8, in: Array(0..<20)) == nil)
  }
}
