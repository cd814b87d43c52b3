import HTTP

/// Requests over libcurl, to the server that the settings name: any address and port, the machine's own among them.
package struct LibcurlTransport: HTTPTransport {
  /// Bytes of a reply: an answer is far smaller.
  private static let limit = 16 << 20

  /// Seconds of an exchange at most, whatever the settings say: a day.
  private static let longest = 86_400.0

  package init() {}

  package func post(
    _ body: [UInt8], to url: String, headers: [(name: String, value: String)], timeout: Double
  ) throws(TransportFailure) -> TransportReply {
    var limits = HTTPLimits()
    limits.totalMilliseconds = Int(min(timeout, Self.longest) * 1000)
    limits.allowsPrivateAddresses = true
    // A model thinks for minutes before the first byte.
    limits.slowSeconds = 0
    var request = HTTPRequest(url: url, headers: headers, bodyLimit: Self.limit)
    request.content = body
    do throws(HTTPError) {
      let response = try HTTPClient(userAgent: "stonehand", limits: limits).send(request)
      let headers = Dictionary(response.headers.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
      return TransportReply(status: response.status, headers: headers, body: response.body)
    } catch {
      throw TransportFailure(error.description)
    }
  }
}
