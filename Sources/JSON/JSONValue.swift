/// A type that can stand as a value in a JSON text.
public protocol JSONValue {
  /// - Throws: `JSONError` when the next value is of another kind or out of range.
  init(json reader: inout JSONReader) throws(JSONError)
  func write(json writer: inout JSONWriter)
  /// The JSON Schema of such a value.
  static var jsonSchema: JSONTree { get }
}

/// A type whose JSON form is a string (a day, an instant, an identifier, a closed vocabulary).
public protocol JSONStringConvertible: JSONValue {
  /// - Returns: nil when the text is no value of this type.
  init?(jsonString: String)
  var jsonString: String { get }
}

extension JSONStringConvertible {
  @inlinable
  public init(json reader: inout JSONReader) throws(JSONError) {
    let start = reader.offset
    let text = try reader.string()
    guard let value = Self(jsonString: text) else {
      throw JSONReader.mismatch(text, Self.self, at: start)
    }
    self = value
  }

  @inlinable
  public func write(json writer: inout JSONWriter) { writer.string(jsonString) }
}

extension JSONReader {
  /// Out of line, so that a type's name costs nothing while all goes well.
  @usableFromInline @inline(never)
  static func mismatch<Value>(_ text: String, _ type: Value.Type, at offset: Int) -> JSONError {
    guard let vocabulary = type as? any (CaseIterable & JSONStringConvertible).Type else {
      return JSONError(offset: offset, reason: "“\(text)” is not a \(type)")
    }
    return JSONError(offset: offset, reason: "“\(text)” is none of \(allCases(vocabulary))")
  }

  private static func allCases<Value: CaseIterable & JSONStringConvertible>(_ type: Value.Type) -> String {
    Value.allCases.map(\.jsonString).joined(separator: ", ")
  }
}

extension RawRepresentable where RawValue == String, Self: JSONStringConvertible {
  public init?(jsonString: String) { self.init(rawValue: jsonString) }
  public var jsonString: String { rawValue }
}

extension String: JSONValue {
  @inlinable
  public init(json reader: inout JSONReader) throws(JSONError) { self = try reader.string() }
  @inlinable
  public func write(json writer: inout JSONWriter) { writer.string(self) }
}

extension Int: JSONValue {
  @inlinable
  public init(json reader: inout JSONReader) throws(JSONError) { self = try reader.integer() }
  @inlinable
  public func write(json writer: inout JSONWriter) { writer.integer(self) }
}

extension Double: JSONValue {
  @inlinable
  public init(json reader: inout JSONReader) throws(JSONError) { self = try reader.number() }
  @inlinable
  public func write(json writer: inout JSONWriter) { writer.number(self) }
}

extension Bool: JSONValue {
  @inlinable
  public init(json reader: inout JSONReader) throws(JSONError) { self = try reader.boolean() }
  @inlinable
  public func write(json writer: inout JSONWriter) { writer.boolean(self) }
}

extension Array: JSONValue where Element: JSONValue {
  @inlinable
  public init(json reader: inout JSONReader) throws(JSONError) {
    var elements: [Element] = []
    try reader.beginArray()
    while try reader.hasElement(after: elements.count) {
      elements.append(try Element(json: &reader))
    }
    try reader.endArray()
    self = elements
  }

  @inlinable
  public func write(json writer: inout JSONWriter) {
    writer.beginArray()
    for (index, element) in enumerated() {
      writer.separate(index)
      element.write(json: &writer)
    }
    writer.endArray()
  }
}
