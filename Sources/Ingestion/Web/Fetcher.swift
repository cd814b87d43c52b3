package import NewsModel

/// Gets documents from the web: politely, within limits. `Providers` has the one that speaks HTTP.
package protocol Fetcher {
  /// - Parameter judge: asked of each address that a redirect leads to, before it is followed: the pause in seconds between two
  ///   requests to its host, as in a request, or why it is not to be asked.
  /// - Returns: what came, after at most five redirects.
  func fetch(_ request: FetchRequest, judge: (WebAddress) -> Result<Double?, FetchFailure>) -> FetchResult
}

extension Fetcher {
  /// Follows redirects wherever they lead; for what is asked before anything else may be.
  package func fetch(_ request: FetchRequest) -> FetchResult { fetch(request) { _ in .success(request.delay) } }
}
