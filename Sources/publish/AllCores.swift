import Jobs
import Publication

/// Work on every core of the machine.
struct AllCores: Workers {
  func map<Piece: Sendable, Result: Sendable>(
    _ pieces: [Piece], _ work: @Sendable (Piece) -> Result
  ) -> [Result] {
    pieces.concurrentMap(chunk: pieces.count < 64 ? 1 : 8, work)
  }
}
