package import NewsModel
import TextAnalysis

/// Makes an article, or a rejection with its reason, of every capture.
///
/// Each capture is read for itself, so a day is read part by part on all cores; ``NormalizedDay`` then settles what only
/// the day as a whole can tell.
package struct Normalizer: Sendable {
  /// Stands in every article.
  static let version = 1

  package let settings: NormalizerSettings
  let outlets: OutletRegistry
  let day: Day

  package init(_ settings: NormalizerSettings = .init(), outlets: OutletRegistry = .unknown, day: Day) {
    self.settings = settings
    self.outlets = outlets
    self.day = day
  }

  /// Reads one capture. Its texts are composed (NFC) first, so that words that look the same are the same.
  /// - Complexity: O(bytes of its body)
  package func read(_ capture: Capture) -> Outcome {
    let desk = ArticleDesk(normalizer: self, capture: composed(capture))
    return switch capture.kind {
    case .image: .merged
    case .page: PageDesk(desk).outcome()
    case .article: ImportDesk(desk).outcome()
    case .feedEntry: FeedDesk(desk).outcome()
    }
  }

  private func composed(_ written: Capture) -> Capture {
    var capture = written
    // Pages are composed as bytes where they are read.
    if capture.kind != .page { capture.body = written.body.map { ComposedText.of($0) } }
    capture.feed?.title = written.feed?.title.map { ComposedText.of($0) }
    capture.feed?.summary = written.feed?.summary.map { ComposedText.of($0) }
    return capture
  }

  /// All captures of a day at once: for tests and small days.
  package func normalize(_ captures: [Capture]) -> NormalizedDay.Result {
    var day = NormalizedDay(settings)
    day.add(captures.map(read))
    return day.finish()
  }
}
