/// A name with its namespace resolved.
package struct XMLName: Equatable, Hashable, Sendable {
  /// The namespace's URI; empty when there is none, or when the prefix was never declared.
  package var namespace: String
  /// As written.
  package var prefix: String
  /// Lower case: feeds are not careful, and no format tells two elements apart by case.
  package var local: String

  package init(namespace: String = "", prefix: String = "", local: String) {
    self.namespace = namespace
    self.prefix = prefix
    self.local = local
  }
}

package struct XMLAttribute: Equatable, Sendable {
  package var name: XMLName
  /// References replaced.
  package var value: String
}

package enum XMLEvent: Equatable, Sendable {
  case start(XMLName, [XMLAttribute])
  /// Every start has its end, whether the text had it or not.
  case end(XMLName)
  /// References replaced; one text may come in pieces.
  case text(String)
}

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
