@testable import Clustering
import Glibc
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
    #expect(PairModel.standard.name == "pairs-5")
  }

  @Test func aModelOfOtherFeaturesIsRefused() {
    for features in [#"["text","smell"]"#, #"["text"]"#] {
      let json = Array(#"{"name":"x","features":\#(features),"weights":[1,1],"bias":0}"#.utf8)
      #expect(throws: JSONError(offset: 0, reason: "the model's features are not those of this version")) {
        try PairModel(json: json)
      }
    }
  }

  @Test func aModelUsesTheFeaturesThatItNames() throws {
    let json = #"{"name":"x","features":["bothDated","title"],"weights":[3,-2],"bias":0.5}"#
    let model = try PairModel(json: Array(json.utf8))
    var features = PairFeatures()
    (features.text, features.title, features.bothDated) = (0.9, 0.75, 1)
    #expect(abs(model.probability(features) - 1 / (1 + exp(-2.0))) < 1e-12)
    let (shares, bias) = model.shares(features)
    #expect(shares.map(\.name) == ["bothDated", "title"] && shares.map(\.share) == [3, -1.5] && bias == 0.5)
  }

  @Test func featuresAreNamedInTheOrderOfTheModel() {
    var features = PairFeatures()
    (features.peak, features.bothDated, features.shortness) = (0.5, 1, 0.6)
    let words = ["text", "title", "names", "numbers", "peak", "weekdays", "bothDated", "rareWords"]
    #expect(features.named.map(\.name) == words + ["shortness"] + words.map { $0 + "×shortness" })
    #expect(features.named[4].value == 0.5 && features.named[13].value == 0.3)
    #expect(features.values == features.named.map(\.value))
    features.embedding = 0.7
    #expect(
      features.named.map(\.name) == words + ["shortness"] + words.map { $0 + "×shortness" }
        + ["embedding", "embedding×shortness"])
    #expect(features.values == features.named.map(\.value))
  }

  @Test(arguments: [
    ("The court ruled on Tuesday.", "Tuesday’s ruling came late.", 1.0, 1.0),
    ("The court ruled on Tuesday.", "The court ruled on Friday.", 0, 1),
    ("The court ruled on Tuesday.", "Le tribunal a tranché mardi.", 1, 1),
    ("The court ruled on Tuesday.", "The court ruled.", 0, 0),
    ("On Tuesday it ruled, on Friday it sat.", "On Friday it sat, on Tuesday it ruled.", 0.8, 1),
  ])
  func daysOfTheWeekTellReportsOfOneAffairApart(first: String, second: String, cosine: Double, bothDated: Double) {
    var day = DayFeatures(settings: .init())
    day.append([Newsroom.article("Court rules", first, key: "a"), Newsroom.article("Court rules", second, key: "b")])
    day.weigh()
    let features = day.features(0, 1)
    #expect(abs(features.weekdays - cosine) < 1e-6)
    #expect(features.bothDated == bothDated)
  }

  @Test func whereBothDatesAreSureTheDaysThatTheTextsNameSayNothing() {
    func bothDated(isSure: Bool) -> Double {
      var day = DayFeatures(settings: .init())
      var second = Newsroom.article("Court rules", "The court ruled on Friday.", hour: 7, key: "b")
      second.datePublished.reliable = isSure
      day.append([Newsroom.article("Court rules", "The court ruled on Tuesday.", hour: 6, key: "a"), second])
      day.weigh()
      return day.features(0, 1).bothDated
    }
    #expect(bothDated(isSure: true) == 0)
    #expect(bothDated(isSure: false) == 1)
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
