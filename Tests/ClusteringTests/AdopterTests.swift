import NewsModel
import Testing

@testable import Clustering

/// A launch that ten titles report, each in words of its own but for one, and articles of few words beside it.
@Suite struct AdopterTests {
  private static let reports = [
    "Meridon lifts off with six aboard", "Crowds cheer as Meridon leaves the pad", "Meridon reaches orbit",
    "Six begin their week on Meridon", "Meridon flight opens era for Arvale port",
    "Weather clears, Meridon flies", "Meridon in orbit after flawless start", "Arvale celebrates: Meridon is up",
    "Families watch Meridon climb", "First words from Meridon: all is well",
  ]
  private static let others = [
    "Ferry strike ends in Tarn", "Ferry strike: Tarn crews return", "Opera reopens in Brandt",
    "Brandt opera doors open again", "Harvest fair draws record crowds", "Fair of the harvest breaks record",
  ]

  private func row(of headline: String, in day: DayFeatures) throws -> Int {
    try #require(day.cards.firstIndex { $0.id == Newsroom.article(headline).id })
  }

  /// - Parameters:
  ///   - loners: articles that are in no group.
  ///   - events: headlines of each group.
  private func adoptions(
    _ loners: [Article], _ events: [[String]] = [reports], hour: Int? = nil,
    constraints: (DayFeatures) -> Constraints = { _ in .none },
    settings: ClusteringSettings = .init()
  ) throws -> [String: String] {
    var day = DayFeatures(settings: settings)
    let grouped = events.joined().map { Newsroom.article($0, hour: hour) }
    let alone = loners + Self.others.map { Newsroom.article($0) }
    day.append((grouped + alone).sorted { $0.id < $1.id })
    day.weigh()
    let groups = try events.map { try $0.map { try row(of: $0, in: day) }.sorted() }
    let inGroups = Set(groups.joined())
    let all = (groups + day.cards.indices.filter { !inGroups.contains($0) }.map { [$0] }).sorted { $0[0] < $1[0] }
    let headlines = Dictionary(uniqueKeysWithValues: alone.map { ($0.id, $0.headline) })
    return try Adopter(day: day, constraints: constraints(day)).adoptions(all).reduce(into: [:]) { found, adoption in
      #expect(groups.contains { $0.first == adoption.group && $0.count == adoption.size })
      found[try #require(headlines[day.cards[adoption.row].id])] = adoption.word
    }
  }

  @Test func aTitleWithAnEventsOwnWordGoesToIt() throws {
    #expect(try adoptions([Newsroom.article("Oh, Meridon!")]) == ["Oh, Meridon!": "meridon"])
  }

  @Test func theAddressSaysWhatTheTitleDoesNot() throws {
    let cut = Newsroom.article("You will not believe what we saw ...", key: "2026/03/how-meridon-left-the-pad-4711")
    #expect(try adoptions([cut]) == [cut.headline: "meridon"])
    #expect(try adoptions([Newsroom.article(cut.headline, key: "meridon-is-up")]) == [cut.headline: "meridon"])
    #expect(try adoptions([Newsroom.article(cut.headline, key: "meridon/1")]).isEmpty)
  }

  @Test func aWordOfOtherEventsSpeaksAgainstIt() throws {
    #expect(try adoptions([Newsroom.article("Meridon opera")]).isEmpty)
    #expect(try adoptions([Newsroom.article("Meridon musical")]).count == 1)
  }

  @Test func aWordOfTwoLargeEventsIsNoOnes() throws {
    let rival = Self.reports.map { $0.replacing("Meridon", with: "Calvesta") }
    let torn = Newsroom.article("Meridon, Calvesta: oh!")
    #expect(try adoptions([torn], [Self.reports, rival]).isEmpty)
    let both = Self.reports.map { "Calvesta: " + $0 }
    #expect(try adoptions([Newsroom.article("Oh, Meridon!")], [Self.reports, both]).isEmpty)
  }

  @Test func eightTitlesDoNotOwnAWord() throws {
    #expect(try adoptions([Newsroom.article("Oh, Meridon!")], [Array(Self.reports.prefix(8))]).isEmpty)
    #expect(try adoptions([Newsroom.article("Oh, Meridon!")], [Array(Self.reports.prefix(9))]).count == 1)
  }

  @Test func anEverydayWordIsNobodys() throws {
    let reports = Self.reports.map { $0.replacing("Meridon", with: "Government") }
    #expect(try adoptions([Newsroom.article("Oh, government!")], [reports]).isEmpty)
  }

  @Test func aLongTextSpeaksForItself() throws {
    let text = (0..<80).map { "fable\($0)" }.joined(separator: " ")
    #expect(try adoptions([Newsroom.article("Oh, Meridon!", text)]).isEmpty)
  }

  @Test func timeAndPeopleHoldIt() throws {
    let early = Newsroom.article("Oh, Meridon!", hour: -80)
    #expect(try adoptions([early], hour: 1).isEmpty)
    #expect(try adoptions([early]).count == 1)
    let bound = try adoptions([Newsroom.article("Oh, Meridon!")]) { day in
      var constraints = Constraints()
      let rows = [Self.reports[0], "Oh, Meridon!"].compactMap { headline in
        day.cards.firstIndex { $0.id == Newsroom.article(headline).id }
      }
      constraints.apart = [ArticlePair(rows.min() ?? 0, rows.max() ?? 0)]
      return constraints
    }
    #expect(bound.isEmpty)
  }

  @Test func aShareOverOneIsNever() throws {
    var settings = ClusteringSettings()
    settings.ownWordShare = 1.01
    #expect(try adoptions([Newsroom.article("Oh, Meridon!")], settings: settings).isEmpty)
  }

  /// Through the whole of clustering, in whatever order the articles come.
  @Test func theEventHasItsStray() {
    let body =
      "The spaceship Meridon left the port of Arvale with six people aboard and reached its orbit minutes later."
    let reports = Self.reports.map { Newsroom.article($0, body) }
    let stray = Newsroom.article(
      "Look at them go ...", outlet: "channel-nine", hour: 1, key: "watch/meridon-leaves-the-pad")
    let articles = Newsroom.war + reports + [stray]
    func home(_ clusters: [Cluster]) -> [Cluster.Member] {
      clusters.map(\.members).first { $0.contains { $0.article == stray.id } } ?? []
    }
    let clusters = Clusterer().cluster(articles, on: Newsroom.day).clusters
    #expect(home(clusters).count == 11)
    #expect(home(clusters).first { $0.article == stray.id }?.role == .support)
    #expect(!clusters.contains { $0.id == Cluster.id(founder: stray.id) })
    var settings = ClusteringSettings()
    settings.ownWordShare = 1.01
    #expect(home(Clusterer(settings: settings).cluster(articles, on: Newsroom.day).clusters).count == 1)
    #expect(Clusterer().cluster(articles.reversed(), on: Newsroom.day).clusters == clusters)
  }
}
