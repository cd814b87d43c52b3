@testable import Clustering
import NewsModel
import Testing

@Suite struct ProperWordsTests {
  /// The words of a day of headlines that are names, and those that may be.
  private func names(_ headlines: [String], of words: [String], language: String = "en") -> (
    are: [String], may: [String]
  ) {
    var day = DayFeatures(settings: .init())
    day.append(
      headlines.enumerated().map { index, headline in
        var article = Newsroom.article(headline, key: "\(index)")
        article.inLanguage = .init(tag: language, confidence: 1)
        return article
      })
    day.weigh()
    let found = words.map { (word: $0, term: day.vocabulary.existing($0).map(UInt32.init) ?? .max) }
    return (
      found.filter { day.properWords.isName($0.term) }.map(\.word),
      found.filter { day.properWords.mayBeName($0.term) }.map(\.word)
    )
  }

  @Test func aWordWithACapitalWhereOthersHaveNoneIsAName() {
    let headlines = ["Pizza chain Marbelo files for bankruptcy", "Lenders force Marbelo into bankruptcy again"]
    let found = names(headlines, of: ["marbelo", "bankruptcy", "chain", "pizza"])
    #expect(found.are == ["marbelo"])
    // The first word of a headline says nothing.
    #expect(found.may == ["marbelo", "pizza"])
  }

  @Test func headlinesThatCapitaliseMostWordsSayNothing() {
    let headlines = ["Pizza Chain Marbelo Files for Bankruptcy", "Lenders Force Marbelo Into Bankruptcy Again"]
    #expect(names(headlines, of: ["marbelo", "bankruptcy"]).are.isEmpty)
    #expect(names(headlines, of: ["marbelo", "bankruptcy"]).may == ["marbelo", "bankruptcy"])
    #expect(names(["Marbelo Bankrupt"], of: ["bankrupt"]).may == ["bankrupt"])
  }

  @Test func aNameIsWrittenSoInFourOfFive() {
    let small = "the old cosmos is back on screens", capital = "the old Cosmos is back on screens"
    #expect(names([capital, capital, capital], of: ["cosmo"]).are == ["cosmo"])
    #expect(names([capital, capital, capital, small], of: ["cosmo"]).are.isEmpty)
    #expect(names([capital, capital, small], of: ["cosmo"]).may == ["cosmo"])
    #expect(names([capital, small, small], of: ["cosmo"]).may.isEmpty)
  }

  @Test func whatOtherNewsHasOftenIsNone() {
    #expect(names(["they ask the President for time"], of: ["president"]).may.isEmpty)
  }

  @Test func germanWritesEveryNounWithACapital() {
    let headlines = ["die alte Brauerei geht wieder pleite", "warum die alte Brauerei wieder pleite geht"]
    #expect(names(headlines, of: ["brauerei"], language: "de").are.isEmpty)
    #expect(names(headlines, of: ["brauerei"], language: "nl").are == ["brauerei"])
  }
}
