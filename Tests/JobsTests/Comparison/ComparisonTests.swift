@testable import Jobs
import NewsModel
import Testing

private func cluster(_ id: String, _ articles: String...) -> Cluster {
  var cluster = Cluster()
  cluster.id = .init(id)
  cluster.members = articles.map { article in
    var member = Cluster.Member()
    member.article = .init(article)
    return member
  }
  return cluster
}

@Test func aClusterThatFellInTwoIsASplitAndBackAMerge() {
  let whole = [cluster("A", "1", "2", "3", "4"), cluster("B", "5")]
  let parts = [cluster("A", "1", "2"), cluster("C", "3", "4"), cluster("B", "5")]
  let split = ClusterComparison(whole, parts)
  #expect(split.splits == [.init(cluster: .init("A"), parts: [.init("A"), .init("C")])])
  #expect(split.merges.isEmpty)
  #expect(split.same == 1)
  #expect(split.meanOverlap == 0.75)
  let merge = ClusterComparison(parts, whole)
  #expect(merge.merges == split.splits)
  #expect(merge.splits.isEmpty)
}

@Test func anArticleThatWentElsewhereIsMovedAndNoSplit() {
  let old = [cluster("A", "1", "2", "3"), cluster("B", "4", "5", "6")]
  let new = [cluster("A", "1", "2"), cluster("B", "3", "4", "5", "6")]
  let comparison = ClusterComparison(old, new)
  #expect(comparison.moves == [.init(article: .init("3"), from: .init("A"), to: .init("B"))])
  #expect(comparison.splits.isEmpty)
  #expect(comparison.merges.isEmpty)
}

@Test func aNewNameForTheSameMembersIsNoDifference() {
  #expect(ClusterComparison([cluster("A", "1", "2")], [cluster("Z", "1", "2")]).isEmpty)
}

@Test func articlesThatOnlyOneSideHasAreGainedOrLost() {
  let comparison = ClusterComparison([cluster("A", "1", "2")], [cluster("A", "2", "3")])
  #expect(comparison.gained == [.init("3")])
  #expect(comparison.lost == [.init("1")])
}

@Test func sentencesAreGainedLostAndChanged() {
  let comparison = SentenceComparison(
    ["c": .init(sentences: ["The bridge opened on Monday.", "Nobody was hurt.", "It stays."])],
    ["c": .init(sentences: ["It stays.", "The bridge opened on Tuesday.", "A ferry sank in the harbour."])])
  #expect(comparison.same == 1)
  #expect(
    comparison.changes == [
      .init(subject: "c", old: "The bridge opened on Monday.", new: "The bridge opened on Tuesday."),
      .init(subject: "c", old: nil, new: "A ferry sank in the harbour."),
      .init(subject: "c", old: "Nobody was hurt.", new: nil),
    ])
}

@Test func anotherHeadlineIsAChangeHoweverLittleTheTwoShare() {
  let comparison = SentenceComparison(
    ["c": .init(headline: "Bridge opens", sentences: ["It stays."])],
    ["c": .init(headline: "Ferry sinks in the harbour", sentences: ["It stays."])])
  #expect(comparison.changes == [.init(subject: "c", old: "Bridge opens", new: "Ferry sinks in the harbour")])
  #expect(comparison.changed == 1)
  #expect(comparison.same == 1)
}

@Test func recordsAreComparedByTheirKeys() throws {
  let comparison = try RecordComparison(
    ["a": #"{"id":"a","n":1,"m":2}"#, "b": #"{"id":"b"}"#], ["a": #"{"id":"a","n":3,"x":0}"#, "c": #"{"id":"c"}"#])
  #expect(comparison.changed == [.init(id: "a", keys: ["m", "n", "x"])])
  #expect(comparison.gained == ["c"])
  #expect(comparison.lost == ["b"])
}
