/// Visits an object's fields for their names and types.
struct SchemaCoder: JSONCoder {
  private(set) var properties: [JSONTree.Field] = []
  private(set) var required: [JSONTree] = []

  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout Value) {
    add(key, Value.jsonSchema)
    required.append(.string(key.description))
  }

  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout Value?) { add(key, Value.jsonSchema) }
  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout [Value]) { add(key, [Value].jsonSchema) }
  mutating func flag(_ key: StaticString, _ value: inout Bool) { add(key, Bool.jsonSchema) }

  private mutating func add(_ key: StaticString, _ schema: JSONTree) {
    properties.append(.init(key.description, schema))
  }
}
