import Clustering
import NewsModel
import Testing

@Suite struct LabelTests {
  private let war = Newsroom.war

  private func label(_ kind: Label.Kind, _ articles: [Article], cluster: Cluster.ID? = nil) -> Label {
    var label = Label()
    label.kind = kind
    label.articles = articles.map(\.id)
    label.cluster = cluster
    return label
  }

  private func clusters(_ labels: [Label]) -> [Cluster] {
    Clusterer().cluster(war, on: Newsroom.day, labels: labels).clusters
  }

  private func together(_ first: Article, _ second: Article, in clusters: [Cluster]) -> Bool {
    clusters.contains { cluster in
      [first, second].allSatisfy { article in cluster.members.contains { $0.article == article.id } }
    }
  }

  @Test func mergedArticlesAreOneEventWhateverTheModelSays() {
    #expect(!together(war[3], war[10], in: clusters([])))
    #expect(together(war[3], war[10], in: clusters([label(.merge, [war[3], war[10]])])))
  }

  @Test func articlesThatAreNotTheSameAreApart() {
    #expect(together(war[7], war[8], in: clusters([])))
    #expect(!together(war[7], war[8], in: clusters([label(.notSame, [war[7], war[8]])])))
  }

  @Test func splitArticlesLeaveTheNamedCluster() {
    let cluster = Cluster.id(founder: war[0].id)
    let split = clusters([label(.split, [war[2]], cluster: cluster)])
    #expect(!together(war[0], war[2], in: split))
    #expect(together(war[0], war[1], in: split))
  }

  /// The cluster is named after the very article that is to leave it.
  @Test func theFounderCanLeaveItsCluster() {
    let split = clusters([label(.split, [war[0]], cluster: Cluster.id(founder: war[0].id))])
    #expect(!together(war[0], war[1], in: split) && !together(war[0], war[2], in: split))
    #expect(together(war[1], war[2], in: split))
  }

  @Test func splitArticlesWithoutAClusterStandByThemselves() {
    let split = clusters([label(.split, [war[1], war[2]])])
    #expect(!together(war[0], war[1], in: split) && !together(war[0], war[2], in: split))
    #expect(together(war[1], war[2], in: split))
  }

  @Test func theLaterOfTwoLabelsHolds() {
    let (merge, apart) = (label(.merge, [war[7], war[8]]), label(.notSame, [war[7], war[8]]))
    #expect(together(war[7], war[8], in: clusters([apart, merge])))
    #expect(!together(war[7], war[8], in: clusters([merge, apart])))
  }

  /// Merged with the same third article, two articles that are not the same stay apart.
  @Test func apartPrevailsOverAChainOfMerges() {
    let labels = [
      label(.merge, [war[3], war[4]]), label(.merge, [war[4], war[5]]), label(.notSame, [war[3], war[5]]),
    ]
    #expect(!together(war[3], war[5], in: clusters(labels)))
  }

  @Test func copiesThatPeopleSeparateAreApart() {
    var copy = Newsroom.article(war[0].headline, war[0].articleBody, outlet: "evening-star", hour: 12)
    copy.copyGroup = war[0].id
    let articles = war + [copy]
    let joined = Clusterer().cluster(articles, on: Newsroom.day).clusters
    #expect(together(war[0], copy, in: joined))
    let apart = Clusterer().cluster(articles, on: Newsroom.day, labels: [label(.notSame, [war[0], copy])]).clusters
    #expect(!together(war[0], copy, in: apart))
  }
}
