/// What can be set of ``Normalizer``.
package struct NormalizerSettings: Codable, Sendable, Equatable {
  /// Bodies with fewer words are flagged `thin`: a digest can say little of them.
  package var thinWords = 60
  /// A page without structured data that calls it an article needs this many words of running text to be one.
  package var minimumWords = 25
  /// A live article that was published this many days before the edition's day is rejected (`date.tooOld`); imports are
  /// kept and flagged.
  package var windowDays = 7
  /// A part that ends this many titles of one domain is that publisher's suffix.
  package var suffixTitles = 3
  /// Estimated share of common five-word shingles from which two texts are copies of one. MinHash estimates it within
  /// .035 at .8.
  package var copySimilarity = 0.8
  /// The same for a text and one that an agency signs, which editors cut and rewrite: unrelated reports of one event share
  /// less than .15.
  package var wireSimilarity = 0.5
  /// Keywords kept an article.
  package var keywordLimit = 20
  /// Images kept an article.
  package var imageLimit = 6

  package init() {}
}
