package import NewsModel

/// All that an edition is made from.
package struct EditionInput: Sendable {
  package var date: Day
  package var articles: [Article] = []
  package var clusters: [Cluster] = []
  package var themes: [Theme] = []
  package var threads: [StoryThread] = []
  package var articleSummaries: [ArticleSummary] = []
  package var summaries: [Summary] = []
  /// Events of the days around this one, for links back and forth.
  package var neighbours: [Neighbour] = []
  /// By the address that the summaries name.
  package var pictures: [String: PressPicture] = [:]
  /// Records of this date that stages turned away.
  package var rejections: [Rejection] = []
  package var labels: [Label] = []
  package var sourceHealth: [Edition.SourceHealth] = []
  /// The partitions read, for the record.
  package var generations: [Edition.Generation] = []
  /// Names of the language models behind the summaries.
  package var models: [String] = []
  /// The nearest days with an edition.
  package var previous: Day?
  package var next: Day?
  /// Of each of the last seven days that had summaries, for the floors.
  package var trailing: [DayMeasures] = []

  package init(date: Day) { self.date = date }

  /// An event of another day.
  package struct Neighbour: Sendable {
    package var thread: StoryThread
    /// As that day's summary has it.
    package var headline: CitedText
    /// BCP 47, of the article that the headline rests on; nil when it cannot be told.
    package var language: String?

    package init(thread: StoryThread, headline: CitedText, language: String? = nil) {
      self.thread = thread
      self.headline = headline
      self.language = language
    }
  }
}

/// An edition as made: the record and its files, sorted by path.
package struct PublishedEdition: Sendable {
  package var edition: Edition
  package var files: [RenderedFile]
}
