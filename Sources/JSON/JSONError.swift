/// Why a text is not the JSON that was expected, and at which byte.
package struct JSONError: Error, Equatable, CustomStringConvertible {
  /// Zero-based byte offset into the text that was read.
  package var offset: Int
  /// Lower case, no full stop, so that it reads after `error: `.
  package var reason: String

  package init(offset: Int, reason: String) {
    self.offset = offset
    self.reason = reason
  }

  package var description: String { "byte \(offset): \(reason)" }
}
