package import NewsModel

/// Which day a capture belongs to.
package struct Dating: Sendable {
  /// The day asked for, and that of everything that tells none of its own.
  package let fallback: Day
  /// Whether captures go to the day of their publication.
  package let splitsByDate: Bool

  package init(fallback: Day, splitsByDate: Bool) {
    self.fallback = fallback
    self.splitsByDate = splitsByDate
  }

  /// When something was captured. What does not say, or says a time without a web, counts as captured at the end of the day,
  /// so that nothing of the day is from the future.
  func captureTime(_ stated: Instant?) -> Instant {
    stated.flatMap { NewsPeriod.contains($0, capturedAt: nil) ? $0 : nil } ?? endOfFallback
  }

  private var endOfFallback: Instant { Instant(day: fallback, secondOfDay: 86399) }

  /// The day of the best publication instant that can be seen and that news can have (`NewsPeriod`), else of the capture.
  func day(of capture: Capture) -> Day {
    guard splitsByDate else { return fallback }
    let stated = capture.capturedAt == endOfFallback ? nil : capture.capturedAt
    return PublicationInstant.find(in: capture, capturedAt: stated)?.day ?? capture.capturedAt.day
  }
}
