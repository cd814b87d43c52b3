import Glibc
import TextAnalysis

/// How much more a term says about a theme than about an event. Events are told apart by what is rare on the day: a day of
/// one war has the names of the war everywhere, and they weigh little. They are what holds its theme together.
struct TermEmphasis {
  /// A power of the ratio of the term's rarity in other news to its rarity on the day.
  let byTerm: [Float]

  /// More than 1: a name that the day is full of counts for more than one that is as rare in other news and on the day.
  private static let power = 1.5

  /// - Complexity: O(terms of the day)
  init(_ day: DayFeatures) {
    let background = Background.english.frequencies(in: day.vocabulary, articles: day.settings.backgroundArticles)
    let articles = Double(day.count)
    byTerm = day.text.frequencies.enumerated().map { term, having in
      let rarity = { (elsewhere: Double) in
        TFIDF.inverseFrequency(documents: articles + background.documents, having: Double(having) + elsewhere)
      }
      let known = rarity(background.having(term, share: 0))
      let onTheDay = rarity(background.having(term, share: Double(having) / articles))
      return Float(pow(known / onTheDay, Self.power))
    }
  }
}
