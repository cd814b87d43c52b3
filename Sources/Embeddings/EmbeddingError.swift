/// Why a model cannot be loaded. Reads after `error: `.
package struct EmbeddingError: Error, Equatable, CustomStringConvertible {
  /// The file that is at fault, or what else is.
  package let place: String
  /// Lower case, no full stop.
  package let reason: String

  package init(_ place: String, _ reason: String) {
    self.place = place
    self.reason = reason
  }

  package var description: String { "\(place): \(reason)" }
}
