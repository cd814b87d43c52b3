import NewsModel
import Testing

@testable import Clustering

/// Which of articles that are copies of each other are compared.
private func originals(_ copies: [(id: String, of: String?)], labels: [Label] = []) -> [Bool] {
  var features = DayFeatures(settings: .init())
  features.append(
    copies.map { copy in
      var article = Article()
      article.id = Article.ID(copy.id)
      article.headline = "The harbour of Maren opens"
      article.duplicateOf = copy.of.map { Article.ID($0) }
      return article
    })
  return CopyGroups(features.cards, labels: labels).isOriginal
}

/// Ids are digests: half of all copies stand before what they are copies of.
@Test func aCopyAndItsSourceAreComparedOnceWhicheverStandsFirst() {
  #expect(originals([("a", nil), ("b", "a"), ("c", "a")]) == [true, false, false])
  #expect(originals([("a", "b"), ("b", nil), ("c", "b")]) == [true, false, false])
  // The first of a group may name itself, as normalize has it.
  #expect(originals([("a", "b"), ("b", "b"), ("c", "b")]) == [true, false, false])
  #expect(originals([("a", "x"), ("b", "x"), ("c", nil)]) == [true, false, true])
}

@Test func whatPeopleSeparatedIsComparedForItself() {
  var label = Label()
  label.kind = .split
  label.articles = [Article.ID("b")]
  #expect(originals([("a", "b"), ("b", nil), ("c", "b")], labels: [label]) == [true, true, false])
}
