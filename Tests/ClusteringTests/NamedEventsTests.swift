import NewsModel
import Testing

@testable import Clustering

@Suite struct NamedEventsTests {
  private static let clubs = ["Arvale", "Borrin", "Castry", "Dolmet"]

  /// Four matches of one round, three reports of each.
  private static let matches = clubs.flatMap { club in
    ["late goal lifts \(club) at home", "keeper of \(club) saves the points", "hosts \(club) win by a late goal"]
  }
  /// Reports without a name, from which small letters are known.
  private static let others = (0..<30).map { "late goal wins the match of round \($0) at home" }

  private func day(_ headlines: [String], _ body: (String) -> String = { _ in "" }) -> DayFeatures {
    var day = DayFeatures(settings: .init())
    let all = headlines.map { Newsroom.article($0, body($0)) } + Self.others.map { Newsroom.article($0) }
    day.append(all.sorted { $0.id < $1.id })
    day.weigh()
    return day
  }

  private func events(_ headlines: [String], _ body: (String) -> String = { _ in "" }) -> [[String]]? {
    let day = day(headlines, body)
    let headline = Dictionary(uniqueKeysWithValues: headlines.map { (Newsroom.article($0).id, $0) })
    let rows = day.cards.indices.filter { headline[day.cards[$0].id] != nil }
    return day.nameDivision.events.events(of: rows)?
      .map { $0.compactMap { headline[day.cards[rows[$0]].id] }.sorted() }.sorted { $0[0] < $1[0] }
  }

  private func reports(of clubs: [String]) -> [[String]] {
    clubs.map { club in Self.matches.filter { $0.contains(club) }.sorted() }.sorted { $0[0] < $1[0] }
  }

  @Test func matchesOfARoundAreEventsOfTheirOwn() {
    #expect(events(Self.matches) == reports(of: Self.clubs))
  }

  @Test func aNameThatMostHaveIsNoneOfThem() {
    #expect(
      events(Self.matches.map { $0 + " in Tolverin" }) == reports(of: Self.clubs).map { $0.map { $0 + " in Tolverin" } }
    )
  }

  @Test func whatTellsOfAnotherIsOneWithIt() {
    #expect(events(Self.matches) { $0.contains("Arvale") ? "Borrin lost" : "" }?.count == 3)
    // Of two that are left nobody says that they are many.
    #expect(events(Self.matches) { $0.contains("Dolmet") ? "" : "Arvale, Borrin and Castry won" } == nil)
  }

  @Test func oneStoryOfManyNamesIsOne() {
    let story = (0..<9).map { "Marbelo files for bankruptcy, says \(Self.clubs[$0 % 4]) banker \($0)" }
    #expect(events(story) { _ in "Arvale, Borrin, Castry and Dolmet lent to Marbelo" } == nil)
  }

  @Test func fewArticlesAndFewNamesSayNothing() {
    #expect(events(Array(Self.matches.prefix(5))) == nil)
    #expect(events(Array(Self.matches.prefix(6)) + Self.others.prefix(6).map { $0 + " again" }) == nil)
  }

  @Test func thePurityPassPartsThem() {
    var day = day(Self.matches)
    let ids = Self.matches.map { Newsroom.article($0).id }
    #expect(Clusterer().parts(of: [ids], in: &day)[0].map(\.count) == [3, 3, 3, 3])
  }

  @Test func joinedByPeopleTheyRaiseTheAlarm() throws {
    let articles = Self.matches.map { Newsroom.article($0) }
    var label = Label()
    label.kind = .merge
    label.articles = articles.map(\.id)
    var settings = ClusteringSettings()
    (settings.purityAlarm, settings.nameSplitRatio) = (0, 0)
    // The label alone joins.
    (settings.threshold, settings.looseThreshold) = (2, 1)
    let all = articles + Self.others.map { Newsroom.article($0) }
    let clusters = Clusterer(settings: settings).cluster(all, on: Newsroom.day, labels: [label]).clusters
    let alarm = try #require(clusters.first { $0.members.count >= 12 }?.purityAlarm)
    #expect(alarm.hasPrefix("4 groups that share no name: "), "\(alarm)")
  }
}
