import JSON
import NewsModel
import Testing

@testable import Publication

@Suite struct LinkedDataTests {
  private func story(members: Int, cited: [Int]) -> PublishedStory {
    var story = PublishedStory()
    story.members = (0..<members).map { number in
      var member = PublishedStory.Member()
      member.article = Article.ID("article-\(number)")
      member.url = "https://paper.example/\(number)"
      return member
    }
    story.citations = cited.map { number in
      var citation = PrintedCitation()
      citation.article = Article.ID("article-\(number)")
      return citation
    }
    return story
  }

  private func addresses(_ key: String, _ story: PublishedStory) throws -> [String] {
    let text = LinkedData(site: Site(PublicationSettings())).story(story)
    let tree = try JSONReader.read(JSONTree.self, from: Array(text.utf8))
    return (tree[key]?.array ?? []).compactMap { $0.string ?? $0["url"]?.string }
  }

  private func paper(_ number: Int) -> String { "https://paper.example/\(number)" }

  @Test func aStoryIsBasedOnItsArticles() throws {
    let story = story(members: 40, cited: [3, 1])
    #expect(try addresses("isBasedOn", story) == (0..<40).map(paper))
    #expect(try addresses("citation", story) == [1, 3].map(paper))
  }

  @Test func ofALargeStoryThoseThatAreCitedAreAmongThoseNamed() throws {
    let story = story(members: 60, cited: [59, 45])
    #expect(try addresses("isBasedOn", story) == (0..<38).map(paper) + [45, 59].map(paper))
    #expect(try addresses("citation", story) == [45, 59].map(paper))
  }
}
