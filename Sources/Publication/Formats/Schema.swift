import JSON
import NewsModel

/// JSON Schemas (2020-12) of the published records, made from the very list of fields that reads and writes them.
enum Schema {
  static var files: [RenderedFile] {
    [
      file("day", "A day as published", PublishedDay.self),
      file("story", "A story of one day as published", PublishedStory.self),
    ]
  }

  private static func file<Record: JSONRecord>(_ name: String, _ title: String, _ type: Record.Type) -> RenderedFile {
    let head: [JSONTree.Field] = [
      .init("$schema", .string("https://json-schema.org/draft/2020-12/schema")), .init("title", .string(title)),
    ]
    return RenderedFile(
      "api/v1/schemas/\(name).json", .schema, JSONTree.object(head + SchemaCoder.fields(of: type)).text + "\n")
  }
}

/// Visits an object for the kinds of its fields.
private struct SchemaCoder: JSONCoder {
  private var properties: [JSONTree.Field] = []
  private var required: [JSONTree] = []

  static func fields<Object: JSONObject>(of type: Object.Type) -> [JSONTree.Field] {
    var coder = SchemaCoder()
    var blank = Object()
    do throws(JSONError) {
      try blank.code(&coder)
    } catch {
      preconditionFailure("visiting fields reads nothing, so it cannot fail")
    }
    return [
      .init("type", .string("object")), .init("properties", .object(coder.properties)),
      .init("required", .array(coder.required)),
    ]
  }

  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout Value) {
    properties.append(.init(key.description, Self.schema(of: Value.self)))
    required.append(.string(key.description))
  }

  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout Value?) {
    properties.append(.init(key.description, Self.schema(of: Value.self)))
  }

  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout [Value]) {
    let list = JSONTree.object([.init("type", .string("array")), .init("items", Self.schema(of: Value.self))])
    properties.append(.init(key.description, list))
    required.append(.string(key.description))
  }

  mutating func flag(_ key: StaticString, _ value: inout Bool) {
    properties.append(.init(key.description, Self.kind("boolean")))
  }

  private static func schema<Value: JSONValue>(of type: Value.Type) -> JSONTree {
    switch type {
    case let object as any JSONObject.Type: .object(fields(of: object))
    case is Int.Type: kind("integer")
    case is Double.Type: kind("number")
    case is Bool.Type: kind("boolean")
    case is Day.Type: kind("string", format: "date")
    case is Instant.Type: kind("string", format: "date-time")
    default: kind("string")
    }
  }

  private static func kind(_ name: String, format: String? = nil) -> JSONTree {
    var fields = [JSONTree.Field("type", .string(name))]
    if let format { fields.append(.init("format", .string(format))) }
    return .object(fields)
  }
}
