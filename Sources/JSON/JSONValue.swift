/// A type that can stand as a value in a JSON text.
package protocol JSONValue {
  /// - Throws: `JSONError` when the next value is of another kind or out of range.
  init(json reader: inout JSONReader) throws(JSONError)
  func write(json writer: inout JSONWriter)
}

/// A type whose JSON form is a string (a day, an instant, an identifier, a closed vocabulary).
package protocol JSONStringConvertible: JSONValue {
  /// - Returns: nil when the text is no value of this type.
  init?(jsonString: String)
  var jsonString: String { get }
}

extension JSONStringConvertible {
  package init(json reader: inout JSONReader) throws(JSONError) {
    let start = reader.offset
    let text = try reader.string()
    guard let value = Self(jsonString: text) else {
      throw JSONError(offset: start, reason: "“\(text)” is not a \(Self.self)")
    }
    self = value
  }

  package func write(json writer: inout JSONWriter) { writer.string(jsonString) }
}

extension RawRepresentable where RawValue == String, Self: JSONStringConvertible {
  package init?(jsonString: String) { self.init(rawValue: jsonString) }
  package var jsonString: String { rawValue }
}

extension String: JSONValue {
  package init(json reader: inout JSONReader) throws(JSONError) { self = try reader.string() }
  package func write(json writer: inout JSONWriter) { writer.string(self) }
}

extension Int: JSONValue {
  package init(json reader: inout JSONReader) throws(JSONError) { self = try reader.integer() }
  package func write(json writer: inout JSONWriter) { writer.integer(self) }
}

extension Double: JSONValue {
  package init(json reader: inout JSONReader) throws(JSONError) { self = try reader.number() }
  package func write(json writer: inout JSONWriter) { writer.number(self) }
}

extension Bool: JSONValue {
  package init(json reader: inout JSONReader) throws(JSONError) { self = try reader.boolean() }
  package func write(json writer: inout JSONWriter) { writer.boolean(self) }
}

extension Array: JSONValue where Element: JSONValue {
  package init(json reader: inout JSONReader) throws(JSONError) {
    var elements: [Element] = []
    try reader.beginArray()
    while try reader.hasElement(after: elements.count) {
      elements.append(try Element(json: &reader))
    }
    try reader.endArray()
    self = elements
  }

  package func write(json writer: inout JSONWriter) {
    writer.beginArray()
    for (index, element) in enumerated() {
      writer.separate(index)
      element.write(json: &writer)
    }
    writer.endArray()
  }
}
