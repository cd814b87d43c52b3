/// What visits the fields of an object, in the order in which they are written: the reader fills them, the writer
/// prints them. One list of fields per type serves both directions, so that they cannot drift apart.
public protocol JSONCoder {
  /// A field that must be there.
  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout Value) throws(JSONError)
  /// A field that is left out when nil; `null` reads as nil.
  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout Value?) throws(JSONError)
  /// A list, always written; a missing key reads as an empty list.
  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout [Value]) throws(JSONError)
  /// A flag, written only when true; a missing key reads as false.
  mutating func flag(_ key: StaticString, _ value: inout Bool) throws(JSONError)
}

/// A type whose JSON form is an object with a fixed order of keys.
public protocol JSONObject: JSONValue {
  /// The blank that a reader fills.
  init()
  /// Visits every field once, in the order of the written form.
  mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError)
}

/// An object that stands on a line of its own in the lake. Keys that this version does not know are kept, byte for
/// byte, and written again after the known ones.
public protocol JSONRecord: JSONObject, Sendable {
  /// `"key":value` pairs joined by commas, as they stood in the text; empty when there were none.
  var unknownFields: String { get set }
}

extension JSONObject {
  @inlinable
  public init(json reader: inout JSONReader) throws(JSONError) {
    self.init()
    try reader.object(&self)
  }

  @inlinable
  public func write(json writer: inout JSONWriter) {
    writer.object(self)
  }
}

extension JSONRecord {
  @inlinable
  public init(json reader: inout JSONReader) throws(JSONError) {
    self.init()
    unknownFields = try reader.object(&self)
  }

  @inlinable
  public func write(json writer: inout JSONWriter) {
    writer.object(self, unknownFields: unknownFields)
  }

  /// Reads one whole text; nothing but white space may follow the object.
  public init(jsonText: String) throws(JSONError) {
    self = try JSONReader.read(Self.self, from: Array(jsonText.utf8))
  }

  /// One line without its line feed.
  public var jsonText: String {
    var writer = JSONWriter()
    write(json: &writer)
    return writer.text
  }
}
