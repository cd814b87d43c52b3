import Glibc
import NewsModel

extension Rank {
  /// Ranks an event: how many voices report it for themselves, how much is written, how fresh it is. Copies and articles of
  /// one owner add no voice, so that fifty near copies never lead.
  init(_ cluster: Cluster, on date: Day) {
    let counts = cluster.counts
    self.init(voices: counts.independent, articles: counts.articles, last: cluster.span.last, on: date)
  }

  init(voices: Int, articles: Int, last: Instant?, on date: Day) {
    self.init()
    let breadth = 3 * log2(Double(voices) + 1)
    // Volume counts only as far as voices carry it.
    let volume = log2(Double(min(articles, 4 * voices)) + 1)
    let recency = Self.recency(last, on: date)
    parts = [
      Part("breadth", breadth.rounded(to: 3)), Part("volume", volume.rounded(to: 3)),
      Part("recency", recency.rounded(to: 3)),
    ]
    score = parts.reduce(0) { $0 + $1.value }.rounded(to: 3)
  }

  /// 1 for the end of the day, half of that a day before; 0.5 for an event without a time.
  private static func recency(_ last: Instant?, on date: Day) -> Double {
    guard let last else { return 0.5 }
    let end = date.advanced(by: 1).number * 86_400
    return exp2(-max(0, Double(end - last.seconds)) / 86_400)
  }
}
