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
