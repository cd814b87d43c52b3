@testable import Clustering
import Testing

@Suite struct PurityPassTests {
  /// Parts of one group of all rows; `events` says which chance, and which cosine, two rows have.
  private func parts(
    _ events: [Int], within: Double = 0.9, between: Double = 0.02, together: [ArticlePair] = [], long: Set<Int> = [],
    settings: ClusteringSettings = .init()
  ) -> [[Int]] {
    var constraints = Constraints()
    constraints.together = together
    var text = TermMatrix()
    for event in events { text.append(weights: [(UInt32(event), 1)]) }
    let pass = PurityPass(
      text: text, longness: events.indices.map { long.contains($0) ? 0.9 : 0.1 }, settings: settings,
      constraints: constraints
    ) { first, second in
      events[first] == events[second] ? within : between
    }
    return pass.parts(of: [Array(events.indices)]).map(\.rows).sorted { $0[0] < $1[0] }
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
}
