/// Any JSON value, for texts whose shape is not ours: settings, JSON-LD, answers of servers.
public indirect enum JSONTree: JSONValue, Sendable, Equatable {
  case null
  case boolean(Bool)
  /// The number's own spelling, so that nothing is lost.
  case number(String)
  case string(String)
  case array([JSONTree])
  /// Fields in the order of the text.
  case object([Field])

  public struct Field: Sendable, Equatable {
    public var key: String
    public var value: JSONTree

    public init(_ key: String, _ value: JSONTree) {
      self.key = key
      self.value = value
    }
  }

  public init(json reader: inout JSONReader) throws(JSONError) {
    switch try reader.peek() {
    case UInt8(ascii: "\""): self = .string(try reader.string())
    case UInt8(ascii: "{"): self = .object(try reader.fields())
    case UInt8(ascii: "["): self = .array(try [JSONTree](json: &reader))
    case UInt8(ascii: "t"), UInt8(ascii: "f"): self = .boolean(try reader.boolean())
    case UInt8(ascii: "n"):
      _ = try reader.takeNull()
      self = .null
    default: self = .number(try reader.numberText())
    }
  }

  public func write(json writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .boolean(let value): writer.boolean(value)
    case .number(let text): writer.raw(text.utf8)
    case .string(let text): writer.string(text)
    case .array(let elements): elements.write(json: &writer)
    case .object(let fields):
      writer.beginObject()
      for (index, field) in fields.enumerated() {
        writer.separate(index)
        writer.string(field.key)
        writer.raw(":")
        field.value.write(json: &writer)
      }
      writer.endObject()
    }
  }

  /// The value of an object's key; nil for a missing key and for anything that is no object.
  public subscript(key: String) -> JSONTree? {
    guard case .object(let fields) = self else { return nil }
    let wanted = JSONKey(key)
    return fields.first { JSONKey($0.key) == wanted }?.value
  }

  public var string: String? { if case .string(let text) = self { text } else { nil } }
  public var array: [JSONTree]? { if case .array(let elements) = self { elements } else { nil } }
  public var fields: [Field]? { if case .object(let fields) = self { fields } else { nil } }
  public var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }
  public var number: Double? { if case .number(let text) = self { Double(text) } else { nil } }

  /// Compact text.
  public var text: String {
    var writer = JSONWriter()
    write(json: &writer)
    return writer.text
  }
}

extension JSONReader {
  fileprivate mutating func fields() throws(JSONError) -> [JSONTree.Field] {
    try expect(UInt8(ascii: "{"))
    try descend()
    var fields: [JSONTree.Field] = []
    var places: [JSONKey: Int] = [:]
    var count = 0
    while let key = try nextKey(after: count) {
      count += 1
      let place = places[JSONKey(key)]
      if place != nil, !allowsDuplicateKeys { throw failure("duplicate key “\(key)”") }
      let field = JSONTree.Field(key, try JSONTree(json: &self))
      if let place {
        fields[place] = field
      } else {
        places[JSONKey(key)] = fields.count
        fields.append(field)
      }
    }
    depth -= 1
    return fields
  }
}
