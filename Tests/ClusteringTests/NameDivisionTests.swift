@testable import Clustering
import NewsModel
import Testing

@Suite struct NameDivisionTests {
  /// One firm's bankruptcy in other words each time.
  private static let pizza = [
    "pizza chain Marbelo files for bankruptcy", "mall chain Marbelo files for chapter 11 bankruptcy",
    "why Marbelo files for bankruptcy again", "lenders take over Marbelo in second bankruptcy",
    "no more slices as Marbelo files for bankruptcy",
  ]
  private static let exchange = [
    "coin exchange Quintok files for bankruptcy", "hacked exchange Quintok files for bankruptcy in court",
    "how Quintok came to file for bankruptcy", "customers of Quintok wait as it files for bankruptcy",
  ]
  /// Reports without a name: on that day many firms go bankrupt.
  private static let others = (0..<40).map { "small firm number \($0) files for bankruptcy" }

  /// - Parameter body: of the articles under these headlines.
  private func day(_ headlines: [String], body: String = "") -> (articles: [Article], features: DayFeatures) {
    let all = headlines.map { ($0, body) } + Self.others.map { ($0, "") }
    let articles = all.enumerated().map { Newsroom.article($1.0, $1.1, key: "\($0)") }.sorted { $0.id < $1.id }
    var features = DayFeatures(settings: .init())
    features.append(articles)
    features.weigh()
    return (articles, features)
  }

  /// The headlines in either half, each sorted.
  private func halves(_ headlines: [String], body: String = "") -> [[String]]? {
    let (articles, features) = day(headlines, body: body)
    let rows = articles.indices.filter { headlines.contains(articles[$0].headline) }
    let table = Similarities(rows, sample: Similarities.sample) {
      PairModel.standard.probability(features.features($0, $1))
    }
    guard let found = features.nameDivision.division(of: rows, table) else { return nil }
    return found.halves.map { $0.map { articles[$0].headline }.sorted() }
      .sorted { $0[0] < $1[0] }
  }

  @Test func twoThatShareWordsAndNoNameAreTwoEvents() {
    #expect(halves(Self.pizza + Self.exchange) == [Self.exchange.sorted(), Self.pizza.sorted()])
  }

  @Test func aReportThatGoesByNeitherNameGoesWhereItsWordsAre() {
    let nameless = "mall pizza chain files for chapter 11 bankruptcy"
    #expect(
      halves(Self.pizza + Self.exchange + [nameless]) == [Self.exchange.sorted(), (Self.pizza + [nameless]).sorted()])
  }

  @Test func aNameThatBothHaveHoldsThemTogether() {
    let named = { (headlines: [String]) in headlines.map { $0 + " near Tolverin" } }
    #expect(halves(named(Self.pizza) + named(Self.exchange)) == nil)
    // A body says it as well as a headline.
    #expect(halves(Self.pizza + Self.exchange, body: "a judge in Tolverin") == nil)
  }

  @Test func oneReportUnderAnotherNameIsNoEvent() {
    #expect(halves(Self.pizza + [Self.exchange[0]]) == nil)
  }

  @Test func oneEventHasNoTwoNames() {
    #expect(halves(Self.pizza) == nil)
    // A few who tell of a bystander tell of the firm too.
    #expect(halves(Self.pizza + ["chef Orlo weeps as Marbelo files", "chef Orlo leaves as Marbelo files"]) == nil)
  }

  @Test func thePurityPassPartsThem() {
    var (articles, features) = day(Self.pizza + Self.exchange)
    let wanted = Set(Self.pizza + Self.exchange)
    let ids = articles.filter { wanted.contains($0.headline) }.map(\.id)
    let headline = Dictionary(uniqueKeysWithValues: articles.map { ($0.id, $0.headline) })
    let parts = Clusterer().parts(of: [ids], in: &features)[0].map { $0.compactMap { headline[$0] }.sorted() }
    #expect(parts.sorted { $0[0] < $1[0] } == [Self.exchange.sorted(), Self.pizza.sorted()])
    var settings = ClusteringSettings()
    (settings.nameSplitRatio, settings.splitRatio) = (0, 0)
    #expect(Clusterer(settings: settings).parts(of: [ids], in: &features)[0].count == 1)
  }

  @Test func joinedByPeopleTheyRaiseTheAlarm() throws {
    let articles = (Self.pizza + Self.exchange).map { Newsroom.article($0) }
    var label = Label()
    label.kind = .merge
    label.articles = articles.map(\.id)
    // A day of nine articles knows few words but those of the two.
    var settings = ClusteringSettings()
    (settings.purityAlarm, settings.nameSplitRatio) = (0, 0.9)
    let clusters = Clusterer(settings: settings).cluster(articles, on: Newsroom.day, labels: [label]).clusters
    let alarm = try #require(clusters.first { $0.members.count == 9 }?.purityAlarm)
    #expect(
      alarm.hasPrefix("two groups that share no name (0.") && alarm.contains("marbelo") && alarm.contains("quintok"))
  }
}
