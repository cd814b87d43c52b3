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

package enum FetchResult: Sendable {
  case answer(FetchAnswer)
  case failure(FetchFailure)
}

package struct FetchAnswer: Sendable {
  package var status: Int
  package var fields: HeaderFields
  package var body: [UInt8]
  package var answeredAt: Instant
  /// Where redirects led; the request's own address when there were none.
  package var finalURL: WebAddress
  /// Where permanent redirects alone led, to be remembered.
  package var permanentURL: WebAddress?

  package init(
    status: Int, fields: HeaderFields, body: [UInt8], answeredAt: Instant, finalURL: WebAddress,
    permanentURL: WebAddress? = nil
  ) {
    self.status = status
    self.fields = fields
    self.body = body
    self.answeredAt = answeredAt
    self.finalURL = finalURL
    self.permanentURL = permanentURL
  }

  package var validators: Validators { Validators(etag: fields["etag"], lastModified: fields["last-modified"]) }

  /// Seconds that the server asks to wait (RFC 9110, section 10.2.3: seconds or a date), capped at a day; nil when it
  /// does not, or asks for the past.
  package var retryAfter: Int? {
    guard let text = fields["retry-after"] else { return nil }
    let seconds = Int(text) ?? WrittenDate(text).map { $0.instant.seconds - answeredAt.seconds }
    guard let seconds, seconds > 0 else { return nil }
    return min(seconds, 86_400)
  }
}

/// Why nothing came; the raw value stands in records.
package struct FetchFailure: Error, Equatable, Sendable {
  package enum Kind: String, Sendable {
    /// Private, reserved or otherwise not public addresses.
    case refusedAddress = "refused.private"
    case refusedScheme = "refused.scheme"
    case tooLarge = "fetch.tooLarge"
    case timedOut = "fetch.timeout"
    case unreachable = "fetch.unreachable"
    case redirectLoop = "fetch.redirectLoop"
    case robots = "refused.robots"
  }

  package var kind: Kind
  package var detail: String

  package init(_ kind: Kind, _ detail: String) {
    self.kind = kind
    self.detail = detail
  }
}
