/// Sends one request. A protocol, so that tests need no network.
package protocol HTTPTransport: Sendable {
  /// - Parameter timeout: seconds for the whole exchange.
  /// - Throws: `TransportFailure` when no reply came.
  func post(_ body: [UInt8], to url: String, headers: [(name: String, value: String)], timeout: Double)
    throws(TransportFailure)
    -> TransportReply
}
