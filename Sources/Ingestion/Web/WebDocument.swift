import Digests
package import NewsModel

/// A response to a request for an address, wherever it came from: the network, a WARC file, an archive of pages.
package struct WebDocument: Sendable {
  package var url: String
  package var finalURL: String?
  package var capturedAt: Instant
  /// Nil for what did not come over HTTP.
  package var status: Int?
  package var fields: HeaderFields
  /// Content codings undone.
  package var body: [UInt8]
  package var payloadDigest: String
  package var isTruncated = false
  /// As `Capture.digestMismatch`.
  package var digestMismatch: String?
  /// As `Capture.via`.
  package var via: String

  package init(
    url: String, capturedAt: Instant, status: Int?, fields: HeaderFields, body: [UInt8], payloadDigest: String? = nil,
    via: String
  ) {
    self.url = url
    self.capturedAt = capturedAt
    self.status = status
    self.fields = fields
    self.body = body
    self.payloadDigest = payloadDigest ?? SHA256Digest(of: body).description
    self.via = via
  }

  /// The Content-Type without parameters, lower case; empty when there is none.
  package var mediaType: String {
    (fields["content-type"] ?? "").prefix { $0 != ";" && $0 != "," }.lowercased().filter { $0 != " " }
  }
}
