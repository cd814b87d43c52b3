import NewsModel
import Testing

@testable import Clustering

@Suite struct RankTests {
  private let midnight = Instant(day: Newsroom.day.advanced(by: 1), secondOfDay: 0)

  /// 50 articles of two voices count as eight: 3·log2(3), log2(9), and half a point for want of a time.
  @Test func volumeCountsOnlyAsFarAsVoicesCarryIt() {
    let rank = Rank(voices: 2, articles: 50, last: nil, on: Newsroom.day)
    #expect(rank.parts.map(\.value) == [4.755, 3.17, 0.5])
    #expect(rank.score == 8.425)
    #expect(Rank(voices: 2, articles: 7, last: nil, on: Newsroom.day).parts[1].value == 3)
  }

  @Test(arguments: [(0, 1.0), (-12, 0.707), (-24, 0.5), (-48, 0.25), (5, 1)])
  func recencyHalvesWithEveryDay(hours: Int, expected: Double) {
    let last = Instant(seconds: midnight.seconds + hours * 3600)
    #expect(Rank(voices: 1, articles: 1, last: last, on: Newsroom.day).parts[2].value == expected)
  }

  @Test func threeVoicesLeadBeforeAnyNumberOfArticlesOfOne() {
    let three = Rank(voices: 3, articles: 3, last: nil, on: Newsroom.day)
    let one = Rank(voices: 1, articles: 1_000, last: midnight, on: Newsroom.day)
    #expect(three.score > one.score)
  }

  /// Rows 0, 1 and 2 resemble each other by .8; row 3 resembles each by `chance`: its mean under half of the middle one's is support.
  @Test(arguments: [(0.2, true), (0.29, true), (0.36, false), (0.8, false)])
  func aMemberThatFewOthersResembleIsSupport(chance: Double, expected: Bool) {
    let table = Similarities([0, 1, 2, 3], sample: 120) { _, second in second == 3 ? chance : 0.8 }
    #expect((0..<4).map(table.isSupport) == [false, false, false, expected])
  }

  @Test func ofTwoMembersNoneIsSupport() {
    let table = Similarities([0, 1], sample: 120) { _, _ in 0.01 }
    #expect(!table.isSupport(0) && !table.isSupport(1))
  }
}
