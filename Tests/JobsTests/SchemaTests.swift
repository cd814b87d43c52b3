import Foundation
import JSON
import Jobs
import NewsModel
import Testing

private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("docs")

private func name(_ entry: CatalogEntry) -> String { String(entry.name.split(separator: "/")[0]) }

/// `lake schema DATASET | jq . > docs/schemas/DATASET.vN.json` mends it.
@Test func shippedSchemasAreThoseOfTheRecords() throws {
  for entry in Catalog.entries {
    let file = folder.appendingPathComponent("schemas/\(name(entry)).v\(entry.schema).json")
    #expect(
      try JSONReader.read(JSONTree.self, from: Array(try Data(contentsOf: file))) == entry.recordSchema, "\(entry.name)"
    )
  }
}

@Test func theLakesPageNamesEveryDatasetAndEveryKey() throws {
  let page = try String(contentsOf: folder.appendingPathComponent("LAKE.md"), encoding: .utf8)
  for entry in Catalog.entries {
    // A new dataset or key needs a line in docs/LAKE.md and its schema in docs/schemas.
    let section = try #require(
      page.components(separatedBy: "\n### `\(name(entry))`").dropFirst().first, "\(entry.name)"
    )
    .components(separatedBy: "\n### ")[0]
    for key in keys(entry.recordSchema) { #expect(section.contains("`\(key)`"), "\(entry.name): \(key)") }
  }
}

/// Keys of a schema's object and of the objects in it.
private func keys(_ schema: JSONTree) -> [String] {
  (schema["properties"]?.fields ?? []).flatMap { [$0.key] + keys($0.value) + keys($0.value["items"] ?? .null) }
}

@Test func blankRecordsAreValidAndTheSchemaSeesWhatIsNot() throws {
  var article = Article()
  article.image = [Article.Image()]
  article.dateModified = Instant(seconds: 0)
  let schema = Article.jsonSchema
  let tree = try JSONReader.read(JSONTree.self, from: Array(article.jsonText.utf8))
  #expect(violations(tree, schema) == [])
  var bad = tree.fields ?? []
  bad.removeAll { $0.key == "wordCount" }
  bad.append(.init("headline", .number("1")))
  bad.append(.init("genre", .string("rumour")))
  bad.append(.init("keywords", .array([.null])))
  #expect(
    violations(.object(bad), schema) == [
      ": no “wordCount”", "/genre: “rumour” is not of the list", "/headline: not a string", "/keywords/0: not a string",
    ])
  for blank in [Capture().jsonText, Cluster().jsonText, Theme().jsonText, StoryThread().jsonText] {
    #expect(blank.first == "{")
  }
  #expect(violations(try jsonTree(Cluster().jsonText), Cluster.jsonSchema) == [])
  #expect(violations(try jsonTree(Summary().jsonText), Summary.jsonSchema) == [])
  #expect(violations(try jsonTree(Edition().jsonText), Edition.jsonSchema) == [])
}

private func jsonTree(_ text: String) throws -> JSONTree { try JSONReader.read(JSONTree.self, from: Array(text.utf8)) }

/// As much of JSON Schema as our schemas use.
private func violations(_ value: JSONTree, _ schema: JSONTree, at path: String = "") -> [String] {
  let type = schema["type"]?.string
  let isOfType =
    switch (type, value) {
    case (nil, _), ("string", .string), ("number", .number), ("boolean", .boolean), ("array", .array),
      ("object", .object):
      true
    case ("integer", .number(let text)): Int(text) != nil
    default: false
    }
  if !isOfType { return ["\(path): not a \(type ?? "value")"] }
  if let list = schema["enum"]?.array, !list.contains(value) {
    return ["\(path): “\(value.string ?? "")” is not of the list"]
  }
  let missing = (schema["required"]?.array ?? []).compactMap(\.string).filter { value[$0] == nil }.map {
    "\(path): no “\($0)”"
  }
  let inner = (value.fields ?? []).flatMap { field in
    violations(
      field.value, schema["properties"]?[field.key] ?? schema["additionalProperties"] ?? .object([]),
      at: "\(path)/\(field.key)")
  }
  let elements = (value.array ?? []).enumerated().flatMap {
    violations($1, schema["items"] ?? .object([]), at: "\(path)/\($0)")
  }
  return missing + (inner + elements).sorted()
}
