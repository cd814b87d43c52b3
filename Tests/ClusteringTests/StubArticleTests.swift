import NewsModel
import Testing

@testable import Clustering

@Suite struct StubArticleTests {
  private static let outlets = ["harbour-post", "northern-dispatch", "channel-nine", "morning-ledger"]

  private func clusters(_ headline: String, _ body: String = "") -> [Cluster] {
    let stubs = Self.outlets.map { Newsroom.article(headline, body, outlet: $0, key: $0) }
    let ids = Set(stubs.map(\.id))
    return Clusterer().cluster(Newsroom.war + stubs, on: Newsroom.day).clusters.filter { cluster in
      cluster.members.contains { ids.contains($0.article) }
    }
  }

  @Test(arguments: [("Live", ""), ("Watch live", "Watch live."), ("", ""), ("The video of the day", ""), ("直播", "")])
  func pagesOfHardlyAWordAreNoEvent(headline: String, body: String) {
    let stubs = clusters(headline, body)
    #expect(stubs.map(\.members.count) == [1, 1, 1, 1])
    #expect(stubs.allSatisfy { $0.theme == nil })
  }

  @Test(arguments: ["Ferry runs aground off Tarn", "暴雨引发洪水"])
  func titlesAloneAre(headline: String) {
    #expect(clusters(headline).map(\.members.count) == [4])
  }

  @Test func copiesAndLabelsJoinThemAllTheSame() {
    var stubs = Self.outlets.map { Newsroom.article("Live", outlet: $0, key: $0) }
    for index in stubs.indices.dropFirst() { stubs[index].duplicateOf = stubs[0].id }
    #expect(Clusterer().cluster(stubs, on: Newsroom.day).clusters.map(\.members.count) == [4])
    stubs = Self.outlets.map { Newsroom.article("Live", outlet: $0, key: $0) }
    var label = Label()
    label.kind = .merge
    label.articles = stubs.map(\.id)
    #expect(Clusterer().cluster(stubs, on: Newsroom.day, labels: [label]).clusters.map(\.members.count) == [4])
  }
}
