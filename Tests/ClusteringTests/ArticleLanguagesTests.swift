import NewsModel
import Testing

@testable import Clustering

/// A made-up language, of which no stop words are known, beside English.
@Suite struct ArticleLanguagesTests {
  private static let names = ["velko", "tarsu", "minda", "korba", "sulde", "pagro"]

  /// `zu` is in every article, a name in two.
  private static let small = (0..<12).map { number in
    var article = Newsroom.article("zu \(names[number / 2]) zu", "zu \(names[number / 2]) ne", key: "small-\(number)")
    article.inLanguage.tag = "tlh"
    return article
  }
  private static let large = (0..<60).map { Newsroom.article("event number\($0) far away", key: "large-\($0)") }

  private static func ofUnknownLanguage(_ article: Article) -> Article {
    var article = article
    article.inLanguage.tag = "und"
    return article
  }

  private func day(_ articles: [Article]) -> DayFeatures {
    var day = DayFeatures(settings: .init())
    day.append(articles.sorted { $0.id < $1.id })
    day.weigh()
    return day
  }

  /// How much more a name weighs than the function word, in an article's title.
  private func contrast(_ day: DayFeatures) throws -> Float {
    let row = try #require(day.cards.firstIndex { $0.language == "tlh" })
    let weights = Dictionary(
      uniqueKeysWithValues: day.title.range(row).map {
        (day.vocabulary[Int(day.title.terms[$0])], day.title.weights[$0])
      })
    let name = try #require(weights.first { Self.names.contains($0.key) }).value
    return name / (try #require(weights["zu"]))
  }

  @Test func theCommonestWordOfASmallLanguageIsNotRare() throws {
    let day = day(Self.small + Self.large)
    // It stands in each title twice; counted over the whole day it would weigh more than the name.
    #expect(try contrast(day) > 1)
    #expect(day.functionWords.contains(try #require(day.vocabulary.existing("zu"))))
  }

  @Test func aDayOfOneLanguageIsWeighedAsBefore() {
    let rows = day(Self.large).text
    var plain = DayFeatures(settings: .init())
    plain.append(Self.large.map { Self.ofUnknownLanguage($0) }.sorted { $0.id < $1.id })
    plain.weigh()
    #expect(rows.weights == plain.text.weights)
  }

  @Test func aHandfulOfArticlesSaysNothingOfItsLanguage() {
    let few = ArticleLanguages(Array(repeating: "en", count: 20) + Array(repeating: "tlh", count: 9))
    #expect(few.articles == [Array(0..<20)] && few.haveStopwords == [true] && !few.areOne)
    #expect(ArticleLanguages(["en-GB", "en"]).sayNothing)
  }

  @Test func functionWordsAreNoKeywords() {
    let clusters = Clusterer().cluster(Self.small + Self.large, on: Newsroom.day).clusters
    #expect(clusters.allSatisfy { !$0.keywords.contains("zu") })
  }
}
