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

package struct HTTPResponse: Sendable {
  package var status: Int
  /// Lower-case names, in their order.
  package var headers: [(name: String, value: String)]
  /// Content codings undone.
  package var body: [UInt8]

  /// The first value of a lower-case name.
  package func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}

/// Why no response came. Messages read after the address.
package enum HTTPError: Error, Equatable, Sendable, CustomStringConvertible {
  /// An address that is not for us to connect to: the machine itself, a private network, a reserved range, an odd port.
  case refusedAddress(String)
  /// Not http or https, or no URL at all.
  case refusedURL
  case tooLarge(limit: Int)
  case tooManyHeaders
  case timedOut
  /// Names, connections, TLS, broken messages.
  case unreachable(String)

  package var description: String {
    switch self {
    case .refusedAddress(let address): "the address \(address) is not public"
    case .refusedURL: "not an http or https address"
    case .tooLarge(let limit): "the body is larger than \(limit) bytes"
    case .tooManyHeaders: "the headers are too large"
    case .timedOut: "no whole answer in time"
    case .unreachable(let reason): reason
    }
  }
}
