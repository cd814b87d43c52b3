package import NewsModel

/// What became of one record that was read. Every record gives exactly one, so that the sum can be checked.
package enum Finding: Sendable {
  case capture(Capture, Day)
  /// It repeats or serves another record: an entry that is now the witness of its page, a revisit.
  case merged(Day)
  case rejection(Rejection)
}
