/// Whoever does a list of pieces of work, on one core or on many. The results come in the order of the list.
package protocol Workers {
  func map<Piece: Sendable, Result: Sendable>(
    _ pieces: [Piece], _ work: @Sendable (Piece) -> Result
  ) -> [Result]
}

/// One piece after the other.
package struct OneWorker: Workers {
  package init() {}

  package func map<Piece: Sendable, Result: Sendable>(
    _ pieces: [Piece], _ work: @Sendable (Piece) -> Result
  ) -> [Result] {
    pieces.map(work)
  }
}
