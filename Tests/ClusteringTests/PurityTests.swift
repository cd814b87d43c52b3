import Clustering
import Glibc
import NewsModel
import Testing

@Suite struct PurityTests {
  private let war = Newsroom.war

  private func merged(_ articles: [Article]) -> [Cluster] {
    var label = Label()
    label.kind = .merge
    label.articles = articles.map(\.id)
    return Clusterer().cluster(war, on: Newsroom.day, labels: [label]).clusters
  }

  @Test func twoEventsInOneClusterRaiseTheAlarm() throws {
    let cluster = try #require(merged([war[0], war[1], war[7], war[8]]).first { $0.members.count >= 4 })
    let alarm = try #require(cluster.purityAlarm)
    #expect(alarm.contains("two groups that share little"))
    // What tells the halves apart, not what the whole day is full of.
    #expect(alarm.contains("qasar") && alarm.contains("drone"), "\(alarm)")
  }

  @Test func oneEventRaisesNone() {
    #expect(Clusterer().cluster(war, on: Newsroom.day).clusters.allSatisfy { $0.purityAlarm == nil })
  }

  @Test func explanationsCanBeComputedAgain() throws {
    var day = DayFeatures(settings: .init())
    day.append(war.sorted { $0.id < $1.id })
    let together = try #require(Clusterer().explain(war[7].id, war[8].id, in: &day))
    #expect(together.areTogether && together.wereCompared)
    let joined = try #require(together.joins?.last)
    #expect(together.joins?.way == .similarity && joined.similarity >= ClusteringSettings().threshold)
    let score = together.shares.reduce(together.bias) { $0 + $1.share }
    #expect(abs(together.chance - 1 / (1 + exp(-score))) < 1e-12)
    #expect(abs(together.chance - PairModel.standard.probability(together.features)) < 1e-12)
    #expect(together.sharedTerms.map(\.text).contains("qasar"))
    #expect(together.neighbours.first.first?.article == war[8].id)
    let apart = try #require(Clusterer().explain(war[0].id, war[8].id, in: &day))
    #expect(!apart.areTogether)
    let best = try #require(apart.joins?.best)
    #expect(apart.joins?.way == nil && best.obstacle == .threshold(ClusteringSettings().threshold))
    #expect(Clusterer().explain(war[0].id, war[0].id, in: &day) == nil)
  }
}
