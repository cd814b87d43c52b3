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
