package import NewsModel

/// What reading one outlet gave besides its findings.
package struct Harvest: Sendable {
  package var health: [FeedHealth] = []
  package var states: [FeedState] = []
  /// Of pages that came or were looked at again.
  package var pages: [PageState] = []

  package init() {}
}
