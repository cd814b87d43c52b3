/// Requests over libcurl.
package struct LibcurlTransport: HTTPTransport {
  package init() {}

  package func post(
    _ body: [UInt8], to url: String, headers: [(name: String, value: String)], timeout: Double
  ) throws(TransportFailure) -> TransportReply {
    throw TransportFailure("not connected yet")
  }
}
