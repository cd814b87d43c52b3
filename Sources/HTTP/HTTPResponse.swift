package struct HTTPResponse: Sendable {
  package var status: Int
  /// Lower-case names, in their order.
  package var headers: [(name: String, value: String)]
  /// Content codings undone.
  package var body: [UInt8]

  /// The first value of a lower-case name.
  package func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}
