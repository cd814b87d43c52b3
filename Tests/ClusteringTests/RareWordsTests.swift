@testable import Clustering
import Glibc
import Testing

@Suite struct RareWordsTests {
  /// - Parameter count: articles of the day, the others without a word.
  private func words(_ rows: [[UInt32]], of count: Int = 1000, common: [Double] = []) -> RareWords {
    var words = RareWords()
    for row in rows { words.append(row) }
    for _ in rows.count..<count { words.append([]) }
    words.weigh(background: BackgroundFrequencies(documents: 100, shares: common))
    return words
  }

  /// What a word gives that two of a thousand have.
  private let rarest = 1 / (1 + 100 / 1098.0)

  @Test func aWordOfTwoArticlesSpeaksMoreThanOneOfMany() {
    let words = words([[1, 5], [1, 5], [1], [1], [1]])
    #expect(abs(words.evidence(0, 1) - log(1 + rarest + 0.25)) < 1e-6)
    #expect(abs(words.evidence(0, 2) - log(1 + 0.25)) < 1e-6)
    #expect(words.evidence(2, 1) == words.evidence(1, 2))
  }

  @Test func aWordThatOthersHaveNotSaysNothing() {
    let words = words([[1, 2], [3, 4], []])
    #expect(words.evidence(0, 1) == 0 && words.evidence(0, 2) == 0)
  }

  @Test func aWordOfAHundredArticlesIsNotRare() {
    let few = words(Array(repeating: [7], count: 100), of: 2000)
    #expect(abs(few.evidence(3, 80) - log(1 + 1 / 99.0)) < 1e-6)
    #expect(words(Array(repeating: [7], count: 101), of: 2000).evidence(3, 80) == 0)
  }

  @Test func aWordThatIsCommonElsewhereIsNotRare() {
    // 3 is in a fiftieth of all news, 4 in a tenth.
    let words = words([[2, 3, 4], [2, 3, 4]], common: [0, 0, 0, 0.02, 0.1])
    #expect(abs(words.evidence(0, 1) - log(1 + rarest + 1 / 21.0)) < 1e-6)
  }

  @Test func onASmallDayEveryWordIsHadByFewAndSaysLess() {
    #expect(abs(words([[1], [1]], of: 2).evidence(0, 1) - log(1.5)) < 1e-6)
    // Three of twelve is much: 1.1 of 110, so 10 of a thousand.
    #expect(abs(words([[1], [1], [1]], of: 12).evidence(0, 1) - log(1 + 1 / 11.0)) < 1e-6)
  }

  @Test func onALargeDayAWordIsHadByManyAndSaysAsMuch() {
    let rows = [[UInt32]](repeating: [7], count: 42)
    #expect(abs(words(rows, of: 40_000).evidence(0, 1) - log(1 + 8 / 41.0)) < 1e-6)
  }

  @Test func wordsOfTheBodyCountAndThoseOfTheTitleDoNot() {
    var day = DayFeatures(settings: .init())
    day.append([
      Newsroom.article("Quorvex wins", "The zelmit was opened by Orlan.", key: "a"),
      Newsroom.article("Quorvex loses", "Orlan closed the zelmit.", key: "b"),
      Newsroom.article("Quorvex zelmit", "", key: "c"),
    ])
    day.weigh()
    #expect(abs(day.rareWords.evidence(0, 1) - log(1 + 2 / (1 + 100 / 101.0))) < 1e-6)
    #expect(day.rareWords.evidence(0, 2) == 0)
  }

  @Test func wordsAreReadAsFarAsNamesAre() {
    var settings = ClusteringSettings()
    settings.nameCharacters = 40
    var day = DayFeatures(settings: settings)
    let filler = String(repeating: "the ", count: 12)
    day.append([
      Newsroom.article("One", "zelmit " + filler + "quorvex", key: "a"),
      Newsroom.article("Two", "zelmit " + filler + "quorvex", key: "b"),
    ])
    day.weigh()
    #expect(abs(day.rareWords.evidence(0, 1) - log(1.5)) < 1e-6)
  }

  @Test func theLastWordIsReadWhole() {
    var settings = ClusteringSettings()
    settings.nameCharacters = 3
    settings.bodyWords = 1
    var day = DayFeatures(settings: settings)
    day.append([
      Newsroom.article("One", "zelmit quorvex", key: "a"), Newsroom.article("Two", "zelt quorvex", key: "b"),
      Newsroom.article("Three", "zelmit orlan", key: "c"),
    ])
    day.weigh()
    #expect(day.rareWords.evidence(0, 1) == 0 && day.rareWords.evidence(0, 2) > 0)
  }

  @Test func wordsThatAreComparedAreReadBeyondTheNames() {
    var settings = ClusteringSettings()
    settings.nameCharacters = 3
    var day = DayFeatures(settings: settings)
    day.append([Newsroom.article("One", "zelmit quorvex", key: "a"), Newsroom.article("Two", "zelt quorvex", key: "b")])
    day.weigh()
    #expect(day.features(0, 1).text > 0 && day.features(0, 1).rareWords == 0)
  }
}
