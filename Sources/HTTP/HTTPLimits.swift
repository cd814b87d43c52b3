/// How far a client goes.
package struct HTTPLimits: Sendable, Equatable {
  package var connectMilliseconds = 5_000
  /// From the request to the last byte, whatever the server does.
  package var totalMilliseconds = 30_000
  /// A transfer slower than 1 KB a second for so many seconds is given up.
  package var slowSeconds = 10
  /// Of all header lines of a response, in bytes.
  package var headerBytes = 256 << 10
  /// Ports that may be connected to.
  package var ports: Set<Int> = [80, 443, 8080, 8443]
  /// For tests against a server of their own: any address and port.
  package var allowsPrivateAddresses = false
  /// For tests too: addresses of this machine that pass for public ones.
  package var addressesTakenForPublic: Set<String> = []
  /// For tests too: `NAME:PORT:ADDRESS,ADDRESS`, instead of what the resolver says.
  package var resolutions: [String] = []

  package init() {}
}
