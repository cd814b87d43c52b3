package import NewsModel

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
