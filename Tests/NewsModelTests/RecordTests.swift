import JSON
import NewsModel
import Testing

@Test func anArticleSurvivesARoundTrip() throws {
  var article = Article()
  article.id = Identifier(kind: "article", of: ["https://a.example/1"])
  article.headline = "Bridge opens"
  article.datePublished.value = Instant("2026-03-02T08:00:00Z")
  article.flags = ["thin"]
  var image = Article.Image()
  image.url = "https://a.example/1.jpg"
  article.image = [image]
  #expect(try Article(jsonText: article.jsonText) == article)
}

@Test func identifiersAreTwentySixCharactersOfBase32() {
  let id = Article.ID(kind: "article", of: ["a", "b"])
  #expect(id.rawValue == "article-o5ncvonxc6rgmpxjkzqn3tsh4u" || id.rawValue.count == 34)
  #expect(id.rawValue.dropFirst(8).allSatisfy { ("a"..."z").contains($0) || ("2"..."7").contains($0) })
}

@Test func badVocabularyIsNamed() {
  let text = #"{"id":"x","kind":"rumour","articles":[]}"#
  #expect(
    throws: JSONError(
      offset: 17, reason: "“rumour” is none of merge, split, not-same, wrong-fact, wrong-image, correction, take-down")
  ) { try Label(jsonText: text) }
}
