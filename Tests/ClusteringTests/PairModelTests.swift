@testable import Clustering
import JSON
import NewsModel
import Testing

@Suite struct PairModelTests {
  @Test func theBuiltInModelReadsAndPrefersLikeArticles() {
    var like = PairFeatures()
    (like.text, like.title, like.names, like.peak) = (0.6, 0.5, 0.6, 0.1)
    var unlike = PairFeatures()
    (unlike.text, unlike.peak) = (0.05, 0.6)
    #expect(PairModel.standard.probability(like) > 0.9)
    #expect(PairModel.standard.probability(unlike) < 0.1)
    #expect(PairModel.standard.name == "pairs-2")
  }

  @Test func aModelOfOtherFeaturesIsRefused() {
    let json = Array(#"{"name":"x","features":["text"],"weights":[1],"bias":0}"#.utf8)
    #expect(throws: JSONError(offset: 0, reason: "the model's features are not those of this version")) {
      try PairModel(json: json)
    }
  }

  @Test func theValuesAreThoseOfTheNamedFeatures() {
    var features = PairFeatures()
    (features.text, features.title, features.names, features.numbers, features.peak, features.shortness) =
      (0.1, 0.2, 0.3, 0.4, 0.5, 0.6)
    #expect(features.values == features.named.map(\.value))
    features.embedding = 0.7
    #expect(features.values == features.named.map(\.value))
    #expect(features.named.last?.name == "embedding×shortness")
  }

  @Test(arguments: [EmbedderSettings.Kind.minilm, .static])
  func withAnEmbedderArticlesThatMeanTheSameAreLikelierToReportOneEvent(kind: EmbedderSettings.Kind) {
    var features = PairFeatures()
    (features.text, features.names, features.peak, features.embedding) = (0.2, 0.2, 0.3, 0.1)
    let model = PairModel.builtIn(kind)
    let unlike = model.probability(features)
    features.embedding = 0.9
    #expect(model.probability(features) > 2 * unlike)
    #expect(model.name.hasSuffix(kind.rawValue))
    #expect(PairModel.digest(kind) != PairModel.digest(.none))
  }

  @Test func anEmbeddersVectorsDecideBetweenArticlesOfEqualWords() throws {
    var settings = ClusteringSettings()
    settings.embedder.kind = .minilm
    var day = DayFeatures(settings: settings)
    let articles = (0..<3).map { number in
      var article = Article()
      article.id = Article.ID("article-\(number)")
      article.headline = "Harbour wall falls at Tarnhaven"
      return article
    }
    day.append(articles)
    day.embed([[1, 0], [0.9, 0.1], [0, 1]].map { UnitVector(normalizing: $0) })
    day.weigh()
    #expect(try #require(day.features(0, 1).embedding) > 0.9)
    #expect(try #require(day.features(0, 2).embedding) < 0.1)
  }
}
