import Clustering
import JSON
import NewsModel
import Testing

@Suite struct ClustererTests {
  private let clusterer = Clusterer()

  /// The fault of the page that set the task: eight events in one cluster, and a story of two outlets without a page.
  @Test func oneWarIsNotOneEvent() {
    let clusters = clusterer.cluster(Newsroom.war, on: Newsroom.day).clusters
    let groups = Newsroom.groups(clusters, of: Newsroom.war)
    #expect(groups.count == 8)
    #expect(
      groups.filter { $0.count > 1 } == [
        [
          "Capital under record drone attack moments after Dorn and Kesk speak",
          "Port Ammel hit by record drone raid as Kesk rejects truce",
          "Veshti pounds Port Ammel in biggest air raid of the war despite leaders' call",
        ],
        [
          "Rebel rulers of Qasar recognised by Veshti in a first",
          "Veshti becomes first country to recognise Qasar's rebel government",
        ],
      ])
  }

  @Test func everyArticleIsInExactlyOneCluster() {
    let result = clusterer.cluster(Newsroom.war, on: Newsroom.day)
    let members = result.clusters.flatMap { $0.members.map(\.article) }
    #expect(members.sorted() == Newsroom.war.map(\.id).sorted())
    for theme in result.themes {
      #expect(theme.clusters.count > 1)
      #expect(Set(theme.clusters) == Set(result.clusters.filter { $0.theme == theme.id }.map(\.id)))
    }
  }

  @Test func theOrderOfArticlesChangesNoByte() {
    let expected = bytes(clusterer.cluster(Newsroom.war, on: Newsroom.day))
    var articles = Newsroom.war
    for _ in 0..<10 {
      articles.append(articles.remove(at: 0))
      articles.swapAt(2, 7)
      #expect(bytes(clusterer.cluster(articles, on: Newsroom.day)) == expected)
    }
  }

  @Test func partsOfADayChangeNoByte() {
    let expected = bytes(clusterer.cluster(Newsroom.war, on: Newsroom.day))
    let sorted = Newsroom.war.sorted { $0.id < $1.id }
    for size in 1...11 {
      var day = DayFeatures(settings: .init())
      for start in stride(from: 0, to: sorted.count, by: size) {
        day.append(Array(sorted[start..<min(sorted.count, start + size)]))
      }
      #expect(bytes(clusterer.cluster(&day, on: Newsroom.day)) == expected)
    }
  }

  private func bytes(_ result: Clusterer.Result) -> [String] {
    result.clusters.map(\.jsonText) + result.themes.map(\.jsonText)
  }

  @Test func noArticlesGiveNoClusters() {
    let result = clusterer.cluster([], on: Newsroom.day)
    #expect(result.clusters.isEmpty && result.themes.isEmpty)
  }

  @Test func articlesWithoutAWordStandAlone() {
    let articles = ["…", "!!!", ""].map { Newsroom.article($0, key: "k\($0.count)") }
    #expect(clusterer.cluster(articles, on: Newsroom.day).clusters.count == 3)
  }

  /// The id is that of the earliest article, so a later one that joins does not change it.
  @Test func aLateArticleKeepsTheId() {
    let late = Newsroom.article(
      "Record drone raid on Port Ammel: what we know",
      """
      Port Ammel was hit by a record drone raid after Premier Dorn spoke with Orlan Kesk. The air force counted 539 drones and \
      11 missiles over the capital; one person was killed and 26 were injured.
      """, outlet: "evening-star", hour: 20)
    let before = clusterer.cluster(Newsroom.war, on: Newsroom.day).clusters
    let after = clusterer.cluster(Newsroom.war + [late], on: Newsroom.day).clusters
    #expect(before.map(\.id) == after.map(\.id))
    #expect(after.contains { $0.members.count == 4 && $0.id == Cluster.id(founder: Newsroom.war[0].id) })
  }

  @Test func articlesDaysApartAreNotOneEvent() {
    var articles = Array(Newsroom.war[7...8])
    articles[1].datePublished.value = Instant(day: Newsroom.day.advanced(by: -4), secondOfDay: 0)
    #expect(clusterer.cluster(articles, on: Newsroom.day).clusters.count == 2)
    // The day in an address may be two days off.
    articles[1].datePublished.reliable = false
    #expect(clusterer.cluster(articles, on: Newsroom.day).clusters.count == 1)
    articles[1].datePublished.value = Instant(day: Newsroom.day.advanced(by: -6), secondOfDay: 0)
    #expect(clusterer.cluster(articles, on: Newsroom.day).clusters.count == 2)
    articles[1].datePublished.value = nil
    #expect(clusterer.cluster(articles, on: Newsroom.day).clusters.count == 1)
  }
}
