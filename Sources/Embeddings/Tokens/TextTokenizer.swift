/// Cuts a text into the tokens that a model knows.
package protocol TextTokenizer: Sendable {
  /// Token numbers from the start of the text, the model's own marks included.
  /// - Parameter limit: tokens at most, marks included; what the text says after them is not looked at.
  func tokens(of text: String, limit: Int) -> [Int32]
}
