/// Why a feed does not read. Messages read after the feed's address.
package enum FeedError: Error, Equatable, CustomStringConvertible {
  case notAFeed
  case malformed(String)

  package var description: String {
    switch self {
    case .notAFeed: "neither a feed nor a news sitemap"
    case .malformed(let reason): reason
    }
  }
}
