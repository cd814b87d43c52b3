/// The forms of a feed, each named by its ending.
enum FeedForm: String, CaseIterable {
  case atom, rss, json

  var mediaType: MediaType {
    switch self {
    case .atom: .atom
    case .rss: .rss
    case .json: .jsonFeed
    }
  }

  /// - Parameter stem: the feed's path without its ending.
  func path(_ stem: String) -> String { "\(stem).\(rawValue)" }

  func file(_ stem: String, _ feed: Feed) -> RenderedFile {
    switch self {
    case .atom: RenderedFile(path(stem), mediaType, feed.atom)
    case .rss: RenderedFile(path(stem), mediaType, feed.rss)
    case .json: RenderedFile(path(stem), mediaType, feed.json)
    }
  }
}
