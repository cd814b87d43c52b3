/// How summaries are made. `jobs/settings/summarize.yml` overrides single values.
package struct SummarySettings: Codable, Sendable, Equatable {
  /// Words of a cluster's abstract at most: about what the multi-document summarization tasks ask for (200–250).
  package var abstractWords = 240
  /// An abstract is no longer than this share of its members' words, so that a small cluster gets a short one.
  package var abstractShare = 0.35
  /// Words of a cluster's abstract at least, when its members have them.
  package var minimumAbstractWords = 60
  /// Words of an article's own summary at most.
  package var articleWords = 75
  /// Shorter sentences say too little to stand alone.
  package var minimumSentenceWords = 8
  /// Longer sentences crowd out others.
  package var maximumSentenceWords = 55
  /// Only so many sentences of an article are candidates: news tells first what matters most.
  package var sentencesPerArticle = 15
  /// What the first sentence of an article gains over a late one, in cosine.
  package var positionWeight = 0.1
  /// A sentence with a higher cosine to a chosen one repeats it.
  package var redundancy = 0.6
  /// A sentence of which the chosen ones together have a larger share of its weight adds too little.
  package var repetition = 0.55
  /// The same for an article's first sentence beside another's that names the same: such tell one fact.
  package var leadRepetition = 0.4
  package var keyPoints = 5
  /// Longer sentences are no points.
  package var keyPointWords = 40
  /// A point that shares a larger share of its weight with a sentence of the abstract repeats it.
  package var keyPointOverlap = 0.5
  /// Sentences under “what is new” at most.
  package var newSentences = 3
  /// A sentence that shares a larger share of its weight with one of yesterday's is not new.
  package var noveltyOverlap = 0.4
  /// Of languages with equally many reports, the one that an event is told in where it is among them: the readers' (BCP 47, of which the first subtag counts).
  package var language = "en"

  /// The model that writes, if one does.
  package var model = ModelSettings()

  package init() {}
}

extension SummarySettings {
  /// Whether a sentence adds too little to one that is printed, or holds all that it says.
  func repeats(_ sentence: Sentence, _ printed: Sentence) -> Bool {
    sentence.overlap(with: printed) > Float(keyPointOverlap) || sentence.says(printed)
  }
}
