import TextAnalysis
private import Glibc

/// How rare English words are in news, by `NewsWords`: bands of words by the share of reports
/// that have them. A table and not the day's own counts, so that a cluster's summary depends on the cluster alone:
/// equal members give equal summaries, whatever else happened that day.
enum BackgroundFrequencies {
  /// 1 for a word in every report, about 7 for a word of no band: 1 + ln(1/share).
  static func rarity(ofStem stem: String) -> Float { table[stem] ?? unknown }

  private static let unknown = rarity(share: NewsWords.unknownShare)

  private static func rarity(share: Double) -> Float { Float(1 + log(1 / share)) }

  private static let table: [String: Float] = {
    var table: [String: Float] = [:]
    for (share, words) in NewsWords.bands {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let stem = PorterStemmer.stem(String(word))
        table[stem] = min(table[stem] ?? .infinity, rarity(share: share))
      }
    }
    return table
  }()
}
