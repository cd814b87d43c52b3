import Synchronization

/// A bar on standard error for work that takes seconds. Silent when standard error is no terminal, under `--quiet` and in
/// JSON logs, so that a bar never gets into a log file. May be advanced from any thread.
package final class ProgressBar: Sendable {
  private struct State {
    var done = 0
    var drawn: ContinuousClock.Instant?
  }

  private let label: String
  private let total: Int
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// - Parameter total: what ``advance(by:)`` adds up to, in any unit.
  package init(_ label: String, total: Int, options: LogOptions) {
    self.label = label
    self.total = max(1, total)
    isShown = Standard.errorIsTerminal && !options.quiet && options.logFormat == .text
  }

  package func advance(by count: Int = 1) {
    guard isShown else { return }
    state.withLock { state in
      state.done += count
      let now = ContinuousClock.now
      // Ten drawings a second are enough for the eye and cost nothing.
      if let drawn = state.drawn, now - drawn < .milliseconds(100), state.done < total { return }
      state.drawn = now
      Standard.error("\r" + Self.line(label, done: state.done, total: total, elapsed: now - start) + "\u{1B}[K")
    }
  }

  /// Clears the bar, so that the next log line starts on a clean line.
  package func finish() {
    if isShown { Standard.error("\r\u{1B}[K") }
  }

  /// `normalize [#########           ]  45 %  1,200 of 2,664  8 s left`
  static func line(_ label: String, done: Int, total: Int, elapsed: Duration) -> String {
    let share = min(1, Double(done) / Double(total))
    let filled = Int(share * 20)
    let bar = String(repeating: "#", count: filled) + String(repeating: " ", count: 20 - filled)
    let percent = String(Int(share * 100))
    let padding = String(repeating: " ", count: 3 - percent.count)
    return "\(label) [\(bar)] \(padding)\(percent) %  \(done) of \(total)\(timeLeft(share, elapsed))"
  }

  /// Empty in the first hundredth, when nothing can be said.
  private static func timeLeft(_ share: Double, _ elapsed: Duration) -> String {
    guard share > 0.01, share < 1 else { return "" }
    let left = Double(elapsed.components.seconds) * (1 - share) / share
    return "  \(Int(left.rounded(.up))) s left"
  }
}
