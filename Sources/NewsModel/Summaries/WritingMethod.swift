package import JSON

/// Which back end wrote a text.
package enum WritingMethod: String, CaseIterable, Sendable, JSONStringConvertible {
  case extractive, model
}
