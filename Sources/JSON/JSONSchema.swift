// The JSON Schema (draft 2020-12) of a type, told by the same list of fields that reads and writes it.

extension JSONValue {
  /// What nothing more is known of: any value.
  public static var jsonSchema: JSONTree { .object([]) }
}

extension JSONStringConvertible {
  public static var jsonSchema: JSONTree { .schema("string") }
}

extension JSONStringConvertible where Self: CaseIterable & RawRepresentable, RawValue == String {
  public static var jsonSchema: JSONTree {
    .schema("string", .init("enum", .array(allCases.map { .string($0.rawValue) })))
  }
}

extension JSONObject {
  public static var jsonSchema: JSONTree {
    var coder = SchemaCoder()
    var blank = Self()
    do throws(JSONError) {
      try blank.code(&coder)
    } catch {
      preconditionFailure("describing fields reads nothing, so it cannot fail")
    }
    return .schema(
      "object", .init("properties", .object(coder.properties)), .init("required", .array(coder.required)))
  }
}

extension String {
  public static var jsonSchema: JSONTree { .schema("string") }
}
extension Int {
  public static var jsonSchema: JSONTree { .schema("integer") }
}
extension Double {
  public static var jsonSchema: JSONTree { .schema("number") }
}
extension Bool {
  public static var jsonSchema: JSONTree { .schema("boolean") }
}
extension Array where Element: JSONValue {
  public static var jsonSchema: JSONTree { .schema("array", .init("items", Element.jsonSchema)) }
}

extension JSONTree {
  /// A schema of a type with what else is asked of it.
  public static func schema(_ type: String, _ more: Field...) -> JSONTree {
    .object([.init("type", .string(type))] + more)
  }
}
