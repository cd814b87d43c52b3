/// When news can have been published. A date outside of it is a fault of whoever wrote it: zero, a template, a typing error.
package enum NewsPeriod {
  /// No news is older than the web (1 January 1995).
  package static let earliest = Instant(seconds: 788_918_400)

  /// For what does not say when it was captured (31 December 2100).
  private static let latest = Instant(seconds: 4_133_980_799)

  /// Nobody announces news more than a year ahead, and a month.
  package static func latest(capturedAt: Instant?) -> Instant {
    capturedAt.map { Instant(seconds: $0.seconds + 400 * 86400) } ?? latest
  }

  /// - Parameter capturedAt: when it was captured, or nil when that is not known.
  package static func contains(_ published: Instant, capturedAt: Instant?) -> Bool {
    published > earliest && published < latest(capturedAt: capturedAt)
  }
}
