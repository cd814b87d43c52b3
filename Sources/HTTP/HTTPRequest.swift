/// A GET request, or a POST when it has content.
package struct HTTPRequest: Sendable {
  package var url: String
  /// Beside those that every request has.
  package var headers: [(name: String, value: String)]
  /// Bytes of the decompressed body; the transfer stops there.
  package var bodyLimit: Int
  /// Whether a longer body is cut to the limit instead of refused.
  package var keepsHead = false
  /// Bytes that are posted; nil for GET.
  package var content: [UInt8]?

  package init(url: String, headers: [(name: String, value: String)] = [], bodyLimit: Int) {
    self.url = url
    self.headers = headers
    self.bodyLimit = bodyLimit
  }
}
