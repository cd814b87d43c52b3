package import NewsModel

/// What reading one outlet gave.
package struct Harvest: Sendable {
  package var findings: [Finding] = []
  package var health: [FeedHealth] = []
  package var states: [FeedState] = []

  package init() {}
}
