import Glibc
import HTTP
import Ingestion
import Synchronization

/// Lets one request at a time through to a host, and waits between two.
final class HostGate: Sendable {
  private struct State {
    /// nil until it is needed, and after a rest.
    var client: HTTPClient?
    var lastEnd: ContinuousClock.Instant?
    var lastDuration = Duration.zero
  }

  private let state = Mutex(State())
  private let userAgent: String
  private let limits: HTTPLimits

  init(_ settings: LiveSettings, _ limits: HTTPLimits) {
    var limits = limits
    if settings.allowsPrivateAddresses { limits.allowsPrivateAddresses = true }
    self.limits = limits
    userAgent = settings.userAgent
  }

  /// Closes the connections to the host.
  /// - Returns: false while somebody asks it.
  func rest() -> Bool { state.withLockIfAvailable { $0.client = nil } != nil }

  /// - Parameter pause: seconds; five times as long as the last answer took when that is longer, but a minute at most.
  func send(_ request: HTTPRequest, pause: Double) -> Result<HTTPResponse, FetchFailure> {
    state.withLock { state in
      if let lastEnd = state.lastEnd {
        let wanted = max(.seconds(pause), min(state.lastDuration * 5, .seconds(60)))
        Self.sleep(until: lastEnd + wanted)
      }
      let client = state.client ?? HTTPClient(userAgent: userAgent, limits: limits)
      state.client = client
      let start = ContinuousClock.now
      defer {
        state.lastEnd = .now
        state.lastDuration = .now - start
      }
      do throws(HTTPError) {
        return .success(try client.send(request))
      } catch {
        return .failure(FetchFailure(error))
      }
    }
  }

  private static func sleep(until deadline: ContinuousClock.Instant) {
    while true {
      let left = deadline - .now
      guard left > .zero else { return }
      let microseconds = left.components.seconds * 1_000_000 + left.components.attoseconds / 1_000_000_000_000
      usleep(UInt32(min(900_000, max(1, microseconds))))
    }
  }
}

extension FetchFailure {
  init(_ error: HTTPError) {
    let kind: Kind =
      switch error {
      case .refusedAddress: .refusedAddress
      case .refusedURL: .refusedScheme
      case .tooLarge, .tooManyHeaders: .tooLarge
      case .timedOut: .timedOut
      case .unreachable: .unreachable
      }
    self.init(kind, error.description)
  }
}
