/// Hosts that do not answer in this run; they are asked no more.
struct HostTroubles {
  private static let failureLimit = 3
  private var failures: [String: Int] = [:]

  func isTroubled(_ host: String) -> Bool { failures[host, default: 0] >= Self.failureLimit }

  mutating func note(failureOf host: String) { failures[host, default: 0] += 1 }

  /// A host that says it is asked too much is asked no more at once.
  mutating func note(_ status: Int, of host: String) {
    if status == 429 || status == 503 { failures[host] = Self.failureLimit }
  }
}
