package import NewsModel

package struct FetchRequest: Sendable {
  package enum Purpose: Sendable { case feed, sitemap, page, robots, image, reservations }

  package var url: WebAddress
  package var purpose: Purpose
  /// Of an earlier response, sent back as they came.
  package var validators = Validators()
  /// Seconds between two requests to the host, when longer than the fetcher's own.
  package var delay: Double?

  package init(url: WebAddress, purpose: Purpose) {
    self.url = url
    self.purpose = purpose
  }
}

/// What a server gave to ask "has it changed" with (RFC 9110, section 13): opaque, quotes included.
package struct Validators: Equatable, Sendable {
  package var etag: String?
  package var lastModified: String?

  package init(etag: String? = nil, lastModified: String? = nil) {
    self.etag = etag
    self.lastModified = lastModified
  }
}
