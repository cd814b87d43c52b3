import Glibc
import Testing

@testable import Clustering

@Suite struct PairChainsTests {
  private func joined(_ words: [(String, Double)]) -> [String] {
    PairChains.joined(words.map { (text: $0.0, weight: $0.1) })
  }

  @Test func pairsThatStandTogetherAreOneWord() {
    #expect(joined([("与野", 0.9), ("野党", 0.8), ("地震", 0.3)]) == ["与野党", "地震"])
    #expect(joined([("党首", 0.9), ("flood", 0.85), ("野党", 0.8)]) == ["野党首", "flood"])
  }

  @Test func whatGoesOnInTwoWaysIsLeft() {
    #expect(joined([("東京", 0.9), ("京都", 0.8), ("京大", 0.8)]) == ["東京", "京都", "京大"])
  }

  @Test func whatWeighsOtherwiseIsAnotherWord() {
    #expect(joined([("東京", 0.9), ("京都", 0.3)]) == ["東京", "京都"])
  }

  @Test func whatIsCutAcrossWordsIsToldWhereThereIsNothingElse() {
    #expect(joined([("壁が", 0.9), ("コス", 0.8), ("スタ", 0.8), ("タ北", 0.8), ("北部", 0.8)]) == ["コスタ", "北部"])
    #expect(joined([("けが", 0.9), ("壁が", 0.2)]) == ["けが", "壁が"])
  }

  @Test func aRingIsCutOnce() {
    #expect(joined([("日本", 0.5), ("本日", 0.5)]) == ["本日本"])
  }

  @Test func otherWordsStayAsTheyAre() {
    #expect(joined([("ab", 1), ("ba", 1), ("ข่า", 1), ("าว", 1)]) == ["ab", "ba", "ข่า", "าว"])
  }

  @Test func pairsOfALargeThemeAreJoinedInTime() {
    let letters = (0x4E00..<0x5600).compactMap { Unicode.Scalar($0) }
    let words = (0..<20_000).map { place in
      (text: "\(letters[place % letters.count])\(letters[place * 7 % letters.count])", weight: 0.5)
    }
    // Processor time of this thread: on a busy machine the clock says nothing.
    var (start, end) = (timespec(), timespec())
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
    _ = PairChains.joined(words)
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
    #expect(end.tv_sec - start.tv_sec < 10)
  }
}
