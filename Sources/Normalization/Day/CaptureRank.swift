import NewsModel

/// Where a capture stands among those of its article. Only one that came twice, with another feed or outlet, has the rank of
/// another; what it says then decides, so that the order of arrival does not matter.
struct CaptureRank: Comparable, Sendable {
  let depth: Int
  let capturedAt: Instant
  let capture: Capture.ID

  /// The deepest comes first, of these the latest.
  static func < (left: Self, right: Self) -> Bool {
    (right.depth, right.capturedAt, left.capture) < (left.depth, left.capturedAt, right.capture)
  }
}
