import Clustering
import NewsModel
import Testing

@Suite struct PrintedStoriesTests {
  private func event(_ id: String, _ articles: String) -> Cluster {
    var event = Cluster()
    event.id = .init(id)
    event.members = articles.map { article in
      var member = Cluster.Member()
      member.article = .init(String(article))
      return member
    }
    return event
  }

  private func printed(_ id: String, _ articles: String) -> PrintedStories.Chapter {
    .init(cluster: .init(id), story: .init("story of \(id)"), articles: articles.map { .init(String($0)) })
  }

  /// What each event of today goes on with, in any order of either.
  private func stories(_ chapters: [PrintedStories.Chapter], _ today: [Cluster]) -> [String: String] {
    let found = PrintedStories(chapters, today: today).stories
    #expect(PrintedStories(chapters.reversed(), today: today.reversed()).stories == found)
    return Dictionary(uniqueKeysWithValues: found.map { ($0.key.rawValue, $0.value.rawValue) })
  }

  @Test func anEventKeepsItsStoryHoweverItGrows() {
    #expect(stories([printed("a", "ab")], [event("a", "abcde"), event("f", "f")]) == ["a": "story of a"])
    #expect(stories([printed("a", "")], [event("a", "ab")]) == ["a": "story of a"])
  }

  @Test func anEventWithANewFounderKeepsTheStoryOfTheOld() {
    #expect(stories([printed("b", "bc")], [event("a", "abc"), event("d", "de")]) == ["a": "story of b"])
  }

  @Test func theLargestPartOfAnEventThatFellApartGoesOn() {
    #expect(stories([printed("a", "abcde")], [event("x", "abx"), event("y", "cdey")]) == ["y": "story of a"])
  }

  @Test func ofPartsThatAreAlikeTheSmallestIdGoesOn() {
    #expect(stories([printed("a", "abcd")], [event("y", "aby"), event("x", "cdx")]) == ["x": "story of a"])
  }

  @Test func anEventGoesOnWithOneStory() {
    #expect(stories([printed("b", "bc"), printed("d", "def")], [event("a", "abcdef")]) == ["a": "story of d"])
  }

  @Test func whatWentIntoAPrintedEventIsOneWithItsStory() {
    let today = [event("a", "abcde"), event("f", "f")]
    #expect(stories([printed("a", "ab"), printed("c", "cdef")], today) == ["a": "story of a"])
  }

  @Test func ofAnEventWhoseMembersNobodyKnowsNothingGoesOn() {
    #expect(stories([printed("b", "")], [event("a", "abc")]).isEmpty)
  }
}
