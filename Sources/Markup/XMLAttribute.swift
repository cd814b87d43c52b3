package struct XMLAttribute: Equatable, Sendable {
  package var name: XMLName
  /// References replaced.
  package var value: String
}
