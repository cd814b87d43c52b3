/// Why a text is not the JSON that was expected, and at which byte.
public struct JSONError: Error, Equatable, CustomStringConvertible {
  /// Zero-based byte offset into the text that was read.
  public var offset: Int
  /// Lower case, no full stop, so that it reads after `error: `.
  public var reason: String

  public init(offset: Int, reason: String) {
    self.offset = offset
    self.reason = reason
  }

  public var description: String { "byte \(offset): \(reason)" }
}
