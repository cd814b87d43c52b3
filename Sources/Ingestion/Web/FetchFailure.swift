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
