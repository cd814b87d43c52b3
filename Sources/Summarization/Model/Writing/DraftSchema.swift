import JSON

/// What a model must answer, as a JSON schema that strict servers take: all required, nothing additional, no lengths.
enum DraftSchema {
  static let tree = JSONTree.object([
    .init("type", .string("object")),
    .init(
      "properties",
      .object([
        .init("headline", sentence), .init("abstract", sentences), .init("keyPoints", sentences),
      ])),
    .init("required", .array([.string("headline"), .string("abstract"), .string("keyPoints")])),
    .init("additionalProperties", .boolean(false)),
  ])

  private static let sentences = list(of: sentence)

  /// A text with the names of the sentences that it rests on.
  private static let sentence = JSONTree.object([
    .init("type", .string("object")),
    .init("properties", .object([.init("text", text), .init("citations", list(of: text))])),
    .init("required", .array([.string("text"), .string("citations")])),
    .init("additionalProperties", .boolean(false)),
  ])

  static let text = JSONTree.object([.init("type", .string("string"))])

  private static func list(of items: JSONTree) -> JSONTree {
    .object([.init("type", .string("array")), .init("items", items)])
  }
}
