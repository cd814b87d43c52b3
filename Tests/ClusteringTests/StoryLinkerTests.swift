import Clustering
import NewsModel
import Testing

@Suite struct StoryLinkerTests {
  private let days = (0...3).map { Newsroom.day.advanced(by: $0) }
  private let raid = Array(Newsroom.war[0...1])
  private let qasar = Array(Newsroom.war[7...8])

  /// The same event told on another day, in other articles.
  private func retold(_ articles: [Article], on day: Int) -> [Article] {
    articles.map { article in
      var article = article
      article.url += "/day-\(day)"
      article.id = Article.ID(kind: "article", of: [article.url])
      article.datePublished.value = Instant(day: days[day], secondOfDay: 3600 * 9)
      return article
    }
  }

  private struct Lake {
    var articles: [Int: [Article]] = [:]
    var clusters: [Int: [Cluster]] = [:]
    var threads: [Int: [StoryThread]] = [:]
  }

  private func clustered(_ articles: [Int: [Article]]) -> Lake {
    Lake(
      articles: articles,
      clusters: articles.reduce(into: [:]) { $0[$1.key] = Clusterer().cluster($1.value, on: days[$1.key]).clusters })
  }

  private func link(_ day: Int, in lake: inout Lake, printed: [Cluster.ID: Story.ID] = [:]) {
    var vectors = StoryVectors(settings: .init())
    var earlier: [StoryDay] = []
    for other in 0...day {
      guard let clusters = lake.clusters[other] else { continue }
      vectors.begin(clusters)
      vectors.add((lake.articles[other] ?? []).sorted { $0.id < $1.id })
      if other < day {
        earlier.append(StoryDay(date: days[other], clusters: clusters, threads: lake.threads[other] ?? []))
      }
    }
    let today = StoryDay(date: days[day], clusters: lake.clusters[day] ?? [])
    lake.threads[day] = StoryLinker().link(today, to: earlier, vectors: vectors.centroids(), printed: printed)
  }

  private func story(of articles: [Article], on day: Int, in lake: Lake) -> StoryThread? {
    let cluster = lake.clusters[day]?.first { cluster in cluster.members.contains { $0.article == articles[0].id } }
    return lake.threads[day]?.first { $0.cluster == cluster?.id }
  }

  @Test func anEventGoesOnWithTheStoryOfTheDayBefore() throws {
    let later = retold(raid, on: 1)
    var lake = clustered([0: raid + qasar, 1: later])
    link(0, in: &lake)
    link(1, in: &lake)
    let first = try #require(story(of: raid, on: 0, in: lake))
    let second = try #require(story(of: later, on: 1, in: lake))
    #expect(first.story == .founded(by: first.cluster, on: first.date))
    #expect(second.story == first.story)
    #expect(second.firstSeen == days[0])
    #expect(second.previous.map(\.cluster) == [first.cluster])
    #expect(second.previous.map(\.relation) == [.continues])
    #expect(second.attention.map(\.date) == [days[0], days[1]])
    #expect(second.attention.map(\.articles) == [2, 2])
  }

  @Test func anUnrelatedEventFoundsAStory() throws {
    let later = retold(qasar, on: 1)
    var lake = clustered([0: raid, 1: later])
    link(0, in: &lake)
    link(1, in: &lake)
    let thread = try #require(story(of: later, on: 1, in: lake))
    #expect(thread.previous.isEmpty && thread.sameAs.isEmpty)
    #expect(thread.story == .founded(by: thread.cluster, on: thread.date))
    #expect(thread.firstSeen == days[1])
  }

  /// An outlet prints something else at an address every day, and the address makes the event's id.
  @Test func eventsOfOneIdOnTwoDaysFoundTwoStories() throws {
    var lake = clustered([
      0: raid,
      1: raid.map { article in
        var article = article
        article.headline = qasar[0].headline
        article.articleBody = qasar[0].articleBody
        return article
      },
    ])
    link(0, in: &lake)
    link(1, in: &lake)
    let first = try #require(story(of: raid, on: 0, in: lake))
    let second = try #require(story(of: raid, on: 1, in: lake))
    #expect(first.cluster == second.cluster)
    #expect(first.story != second.story)
    #expect(second.previous.isEmpty)
    #expect(second.attention.map(\.date) == [days[1]])
  }

  @Test func aDayInBetweenMayBeMissing() throws {
    let later = retold(raid, on: 3)
    var lake = clustered([0: raid, 3: later])
    link(0, in: &lake)
    link(3, in: &lake)
    #expect(story(of: later, on: 3, in: lake)?.story == story(of: raid, on: 0, in: lake)?.story)
  }

  /// A backfill of an earlier day adds links and renames nothing that was printed.
  @Test func aPrintedChapterKeepsItsStory() throws {
    let later = retold(raid, on: 1)
    var lake = clustered([0: raid, 1: later])
    let only = lake.clusters[0]
    lake.clusters[0] = nil
    link(1, in: &lake)
    let printed = try #require(story(of: later, on: 1, in: lake))
    #expect(printed.previous.isEmpty)
    lake.clusters[0] = only
    link(0, in: &lake)
    link(1, in: &lake, printed: [printed.cluster: printed.story])
    let again = try #require(story(of: later, on: 1, in: lake))
    let earlier = try #require(story(of: raid, on: 0, in: lake))
    #expect(again.story == printed.story)
    #expect(again.sameAs == [earlier.story])
    #expect(again.previous.map(\.cluster) == [earlier.cluster])
    #expect(again.firstSeen == days[0])
    #expect(again.attention.map(\.date) == [days[0], days[1]])
  }

  /// One event of yesterday is told as two today, both days linked: the more similar goes on, the other splits off.
  private func raidToldAsTwo() -> Lake {
    let (near, far) = (retold([raid[0]], on: 1), retold([raid[1]], on: 1))
    var lake = clustered([0: raid])
    lake.articles[1] = near + far
    lake.clusters[1] = [near, far].flatMap { Clusterer().cluster($0, on: days[1]).clusters }
    link(0, in: &lake)
    link(1, in: &lake)
    return lake
  }

  @Test func oneStoryHasOneChapterADay() throws {
    let lake = raidToldAsTwo()
    let threads = try #require(lake.threads[1])
    #expect(threads.count == 2)
    #expect(Set(threads.map(\.story)).count == 2)
    #expect(threads.filter { $0.story == lake.threads[0]?.first?.story }.count == 1)
    #expect(threads.flatMap(\.previous).map(\.relation).filter { $0 == .splits }.count == 1)
  }

  @Test func twoStoriesThatBecomeOneAreMerged() throws {
    // Yesterday's two tellings of the raid stood apart; today's cluster holds both.
    let later = retold(raid, on: 1)
    var lake = clustered([1: later])
    lake.articles[0] = raid
    lake.clusters[0] = raid.flatMap { Clusterer().cluster([$0], on: days[0]).clusters }
    link(0, in: &lake)
    link(1, in: &lake)
    let thread = try #require(lake.threads[1]?.first)
    #expect(thread.previous.map(\.relation).contains(.merges))
    #expect(thread.sameAs.count == 1)
    #expect(Set(thread.sameAs + [thread.story]) == Set(lake.threads[0]?.map(\.story) ?? []))
  }

  @Test func splitsAndMergesAreTheSameOnceTheDayIsPrinted() throws {
    // Two tellings of the raid today and one yesterday, and the other way round of what happened in Qasar.
    let (near, far) = (retold([raid[0]], on: 1), retold([raid[1]], on: 1))
    let later = retold(qasar, on: 1)
    var lake = clustered([:])
    lake.articles = [0: raid + qasar, 1: near + far + later]
    lake.clusters[0] = [raid, [qasar[0]], [qasar[1]]].flatMap { Clusterer().cluster($0, on: days[0]).clusters }
    lake.clusters[1] = [near, far, later].flatMap { Clusterer().cluster($0, on: days[1]).clusters }
    link(0, in: &lake)
    link(1, in: &lake)
    let threads = try #require(lake.threads[1])
    #expect(Set(threads.flatMap(\.previous).map(\.relation)).isSuperset(of: [.splits, .merges]))
    let stories = Dictionary(uniqueKeysWithValues: threads.map { ($0.cluster, $0.story) })
    link(1, in: &lake, printed: stories)
    #expect(lake.threads[1] == threads)
    // Events that stand alone have no page, and so no story that was printed.
    for thread in threads {
      link(1, in: &lake, printed: [thread.cluster: thread.story])
      #expect(lake.threads[1] == threads)
    }
  }

  @Test func aStoryWhoseFounderIsNoLongerTheFirstStillSplits() throws {
    var lake = raidToldAsTwo()
    let split = try #require(lake.threads[1]?.first { $0.previous.first?.relation == .splits })
    let old = Story.ID("story-of-the-founder-before")
    link(1, in: &lake, printed: [split.cluster: old])
    let again = try #require(lake.threads[1]?.first { $0.cluster == split.cluster })
    #expect(again.story == old)
    #expect(again.previous == split.previous && again.sameAs.isEmpty)
  }
}
