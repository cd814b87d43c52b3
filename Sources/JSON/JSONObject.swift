/// A type whose JSON form is an object with a fixed order of keys.
public protocol JSONObject: JSONValue {
  /// The blank that a reader fills.
  init()
  /// Visits every field once, in the order of the written form.
  mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError)
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
