import JSON

/// What a model must answer, as a JSON schema that strict servers take: all required, nothing additional, no lengths.
enum DraftSchema {
  static let tree = JSONTree.object([
    .init("type", .string("object")),
    .init(
      "properties",
      .object([
        .init("headline", .object([.init("type", .string("string"))])), .init("abstract", sentences),
        .init("keyPoints", sentences),
      ])),
    .init("required", .array([.string("headline"), .string("abstract"), .string("keyPoints")])),
    .init("additionalProperties", .boolean(false)),
  ])

  private static let sentences = JSONTree.object([
    .init("type", .string("array")), .init("items", .object([.init("type", .string("string"))])),
  ])
}
