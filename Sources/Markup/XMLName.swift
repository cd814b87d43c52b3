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
