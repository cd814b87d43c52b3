import JSON

/// A picture's description as a model gave it, before it is checked.
struct PictureDraft: Equatable {
  var alt: String
  var description: String

  /// Characters of an `alt` text at most.
  static let altLimit = 150
  private static let descriptionLimit = 600

  /// Reads a model's answer: the first JSON object in it.
  /// - Throws: `ModelFailure.malformed`
  init(_ answer: String) throws(ModelFailure) {
    guard let object = JSONInText.object(in: answer) else { throw .malformed("no JSON object") }
    guard let alt = object["alt"]?.string, let description = object["description"]?.string else {
      throw .malformed("no alt or no description")
    }
    self.alt = Self.opened(alt.onOneLine)
    self.description = Self.opened(description.onOneLine)
    if self.alt.isEmpty || self.description.isEmpty { throw .malformed("an empty description") }
    if self.description.unicodeScalars.count > Self.descriptionLimit { throw .malformed("the description's length") }
    if self.alt.unicodeScalars.count > Self.altLimit { self.alt = Self.shortened(self.alt) }
  }

  /// Without `The image shows`, which every description could begin with.
  private static func opened(_ text: String) -> String {
    let words = text.split(separator: " ")
    let lower = words.prefix(4).map { $0.lowercased() }
    let start = lower.first.map { ["the", "this", "an", "a"].contains($0) } == true ? 1 : 0
    guard lower.count > start + 1, ["image", "picture", "photo", "photograph"].contains(lower[start]),
      ["shows", "depicts", "of", "features", "captures"].contains(lower[start + 1])
    else { return text }
    let rest = words.dropFirst(start + 2).joined(separator: " ")
    return rest.prefix(1).uppercased() + rest.dropFirst()
  }

  /// Whole words of the beginning, with an ellipsis.
  private static func shortened(_ text: String) -> String {
    var kept = ""
    for word in text.split(separator: " ") {
      if kept.unicodeScalars.count + word.unicodeScalars.count + 2 > altLimit { break }
      kept += (kept.isEmpty ? "" : " ") + word
    }
    return kept + "…"
  }

  static let schema = JSONTree.object([
    .init("type", .string("object")),
    .init("properties", .object([.init("alt", DraftSchema.text), .init("description", DraftSchema.text)])),
    .init("required", .array([.string("alt"), .string("description")])),
    .init("additionalProperties", .boolean(false)),
  ])
}
