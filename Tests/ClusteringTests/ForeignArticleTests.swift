import Clustering
import Digests
import NewsModel
import Testing

/// A made-up table of static vectors that knows what some words of two languages mean.
private struct MadeUpTable: Embedder {
  /// A dimension for each meaning.
  static let meanings: [String: Int] = [
    "flood": 0, "hochwasser": 0, "bridge": 1, "brücke": 1, "collapses": 2, "stürzt": 2, "ferry": 3, "fähre": 3,
    "opera": 4, "oper": 4, "singer": 5, "sängerin": 5, "prize": 6, "preis": 6, "audience": 7, "publikum": 7,
  ]
  let model = EmbeddingModel(name: "made-up", digest: SHA256Digest(of: "made-up"), dimension: 8)

  func vectors(of texts: [String]) -> [UnitVector] {
    texts.map { text in
      var sums = [Float](repeating: 0, count: model.dimension)
      for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
        if let meaning = Self.meanings[String(word)] { sums[meaning] += 1 }
      }
      return UnitVector(normalizing: sums)
    }
  }
}

/// Articles of one event in two languages share no word.
@Suite struct ForeignArticleTests {
  private let articles: [Article] = [
    article("Flood: bridge collapses", "A bridge collapses under the flood, and no ferry sails this week.", "en"),
    article("Hochwasser: Brücke stürzt ein", "Eine Brücke stürzt ein, keine Fähre fährt: das Hochwasser steigt.", "de"),
    article("Opera singer wins prize", "Before a cheering audience the opera gave its singer the prize.", "en"),
    article("Sängerin der Oper bekommt Preis", "Vor jubelndem Publikum gab die Oper ihrer Sängerin den Preis.", "de"),
  ]

  private static func article(_ headline: String, _ body: String, _ language: String) -> Article {
    var article = Newsroom.article(headline, body, outlet: "paper-\(headline.count)")
    article.inLanguage.tag = language
    return article
  }

  private func groups(_ kind: EmbedderSettings.Kind) -> [[String]] {
    var settings = ClusteringSettings()
    settings.embedder.kind = kind
    var day = DayFeatures(settings: settings)
    let sorted = articles.sorted { $0.id < $1.id }
    day.append(sorted)
    if kind != .none {
      day.embed(MadeUpTable().vectors(of: sorted.map { settings.embedder.text(of: $0) }))
    }
    return Newsroom.groups(Clusterer(settings: settings).cluster(&day, on: Newsroom.day).clusters, of: articles)
  }

  @Test func withoutAnEmbedderTheyStayApart() {
    #expect(groups(.none).count == 4)
  }

  @Test(arguments: [EmbedderSettings.Kind.static, .minilm])
  func anEmbedderOfBothLanguagesJoinsThem(_ kind: EmbedderSettings.Kind) {
    #expect(
      groups(kind) == [
        ["Flood: bridge collapses", "Hochwasser: Brücke stürzt ein"],
        ["Opera singer wins prize", "Sängerin der Oper bekommt Preis"],
      ])
  }
}
