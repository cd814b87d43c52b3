import ArgumentParser
import Glibc
package import NewsModel

extension Instant {
  /// For people's records and for what waits on the clock; no output of a stage has it.
  package static var now: Instant { Instant(seconds: time(nil)) }
}

extension JobOptions {
  package static func instant(_ text: String) throws -> Instant {
    guard let instant = Instant(text) else {
      throw ValidationError("“\(text)” is not an instant; write it as 2026-03-02T12:00:00Z")
    }
    return instant
  }
}
