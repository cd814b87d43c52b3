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

  /// When something was captured that does not say: the end of the day, so that nothing of the day is from the future.
  func captureTime(_ stated: Instant?) -> Instant { stated ?? Instant(day: fallback, secondOfDay: 86399) }

  /// The day of the best publication instant that can be seen.
  func day(of capture: Capture) -> Day {
    guard splitsByDate else { return fallback }
    return PublicationInstant.find(in: capture)?.day ?? capture.capturedAt.day
  }
}
