import NewsModel

/// Summarizes events: by their articles' own sentences, or by a model whose every sentence is checked against them.
/// Without a model equal members give equal summaries.
package struct Summarizer: Sendable {
  package let settings: SummarySettings

  /// Writes clusters of several articles; nil for extractive summaries throughout.
  private let model: (any LanguageModel)?
  /// Pictures that the model describes; nil for none.
  private let pictures: (any PictureSource)?

  package init(
    settings: SummarySettings = SummarySettings(), model: (any LanguageModel)? = nil,
    pictures: (any PictureSource)? = nil
  ) {
    self.settings = settings
    self.model = model
    self.pictures = settings.model.describesPictures ? pictures : nil
  }

  /// - Precondition: the event has articles.
  /// - Complexity: O(bytes of the members), and O(chosen × candidates) for the choice
  package func summarize(_ event: Event) -> EventSummary {
    let reading = EventReading(
      event, depth: settings.sentencesPerArticle * 2, readersLanguage: settings.language.primaryLanguage)
    let writer = ExtractiveWriter(reading: reading, settings: settings)
    let articles = ArticleSummarizer(settings: settings, terms: reading.terms)
    var (summary, isProvisional) = written(writer.summary(), of: reading)
    if let model, let pictures {
      let describer = PictureDescriber(model: model, pictures: pictures, settings: settings.model)
      let outcome = describer.describe(&summary, of: reading)
      summary.add(outcome.usage)
      summary.checks += [outcome.check].compactMap { $0 }
      isProvisional = isProvisional || outcome.wasUnavailable
    }
    return EventSummary(
      summary: summary, articles: reading.members.map { articles.summarize($0) }, isProvisional: isProvisional)
  }

  /// By the model where there is one and the event is worth it; else as it is.
  private func written(_ extractive: Summary, of reading: EventReading) -> (Summary, isProvisional: Bool) {
    let open = reading.members.count { !$0.isSilent }
    guard let model, open >= max(1, settings.model.minimumArticles) else { return (extractive, false) }
    var writer = ModelWriter(reading: reading, model: model, settings: settings.model, extractive: extractive)
    return (writer.summary(), writer.wasUnavailable)
  }
}

extension Summary {
  /// Adds what another answer cost.
  fileprivate mutating func add(_ more: Usage) {
    if more == Usage() { return }
    var sum = usage ?? Usage()
    sum.promptTokens += more.promptTokens
    sum.completionTokens += more.completionTokens
    usage = sum
  }
}
