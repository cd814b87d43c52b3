@testable import Clustering
import JSON
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
  }
}
