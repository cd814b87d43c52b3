@testable import Clustering
import NewsModel
import Testing

private let days = (0...2).map { Newsroom.day.advanced(by: $0) }

/// A chapter of a story, or an event of the last day as a story of its own.
private func chapter(_ cluster: String, of story: String, on day: Day = days[2], articles: Int = 1) -> StoryThread {
  var thread = StoryThread()
  thread.cluster = Cluster.ID(cluster)
  thread.story = Story.ID(story)
  thread.date = day
  thread.firstSeen = day
  var counts = Counts()
  counts.articles = articles
  thread.attention = [.init(date: day, counts: counts)]
  return thread
}

private func linked(
  _ events: [StoryThread], to chapters: [StoryThread], _ links: [[(chapter: Int, score: Double)]],
  printed: [Cluster.ID: Story.ID] = [:]
) -> [StoryThread] {
  var board = StoryBoard(
    events: events, chapters: chapters, links: links.map { $0.map { .init(chapter: $0.chapter, score: $0.score) } },
    printed: printed)
  board.match()
  return events.indices.map { board.thread($0) }
}

@Test func whatSplitsFromAStoryIsSeenForTheFirstTime() {
  let threads = linked(
    [chapter("b", of: "story-b"), chapter("c", of: "story-c")], to: [chapter("a", of: "story-a", on: days[1])],
    [[(0, 0.9)], [(0, 0.5)]])
  #expect(threads.map(\.story.rawValue) == ["story-a", "story-c"])
  #expect(threads.map { $0.previous.map(\.relation) } == [[.continues], [.splits]])
  #expect(threads.map(\.firstSeen) == [days[1], days[2]])
  #expect(threads[1].sameAs == [])
}

@Test func ofTwoStoriesThatAreAlikeTheNearerDaysGoesOn() {
  let chapters = [chapter("a", of: "story-a", on: days[0]), chapter("b", of: "story-b", on: days[1])]
  let threads = linked([chapter("c", of: "story-c")], to: chapters, [[(0, 0.8), (1, 0.8)]])
  #expect(threads[0].story.rawValue == "story-b")
  #expect(threads[0].sameAs.map(\.rawValue) == ["story-a"])
  #expect(threads[0].previous.map(\.cluster.rawValue) == ["b", "a"])
  #expect(threads[0].previous.map(\.relation) == [.continues, .merges])
}

@Test func aChapterThatWasPrintedGoesOnWithAStoryThatWasNotKnownThen() {
  let event = chapter("b", of: "story-b")
  let threads = linked(
    [event], to: [chapter("a", of: "story-a", on: days[1])], [[(0, 0.9)]], printed: [event.cluster: event.story])
  #expect(threads[0].story == event.story)
  #expect(threads[0].previous.map(\.relation) == [.continues])
  #expect(threads[0].sameAs.map(\.rawValue) == ["story-a"])
}

@Test func ofADayThatSeveralTellOfTheStorysOwnChapterCounts() {
  let chapters = [
    chapter("a", of: "story-a", on: days[1], articles: 5), chapter("b", of: "story-b", on: days[1], articles: 2),
  ]
  let threads = linked([chapter("c", of: "story-c")], to: chapters, [[(0, 0.9), (1, 0.7)]])
  #expect(threads[0].story.rawValue == "story-a")
  #expect(threads[0].attention.map(\.date) == [days[1], days[2]])
  #expect(threads[0].attention.map(\.articles) == [5, 1])
}
