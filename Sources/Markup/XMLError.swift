/// Why an XML text is not read on.
package enum XMLError: Error, Equatable, CustomStringConvertible {
  /// Entities are a way to make much of little and to reach other files; news needs none.
  case declaresEntities
  case tooDeep(limit: Int)
  case tooManyAttributes(limit: Int)

  package var description: String {
    switch self {
    case .declaresEntities: "the document type declares entities"
    case .tooDeep(let limit): "elements nest deeper than \(limit)"
    case .tooManyAttributes(let limit): "an element has more than \(limit) attributes"
    }
  }
}
