import NewsModel

/// Summarizes events by their articles' own sentences: no model, no network, equal members give equal summaries.
package struct Summarizer: Sendable {
  /// Raised by hand when the bytes of summaries change.
  package static let epoch = 1

  package let settings: SummarySettings

  package init(settings: SummarySettings = SummarySettings()) { self.settings = settings }

  /// - Precondition: the event has articles.
  /// - Complexity: O(bytes of the members), and O(chosen × candidates) for the choice
  package func summarize(_ event: Event) -> EventSummary {
    let reading = EventReading(event)
    let writer = ExtractiveWriter(reading: reading, settings: settings)
    let articles = ArticleSummarizer(settings: settings, terms: reading.terms)
    return EventSummary(
      summary: writer.summary(), articles: reading.members.map { articles.summarize($0) })
  }
}
