/// Writes the fields of one object for `JSONObject.code`. It points to a writer that outlives it.
@usableFromInline
struct FieldWriter: JSONCoder {
  @usableFromInline let writer: UnsafeMutablePointer<JSONWriter>
  @usableFromInline var isFirst = true

  @inlinable
  init(writer: UnsafeMutablePointer<JSONWriter>) { self.writer = writer }

  @inlinable @inline(__always)
  mutating func key(_ key: StaticString) {
    writer.pointee.key(key, isFirst: isFirst)
    isFirst = false
  }

  @inlinable
  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout Value) {
    self.key(key)
    value.write(json: &writer.pointee)
  }

  @inlinable
  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout Value?) {
    guard let value else { return }
    self.key(key)
    value.write(json: &writer.pointee)
  }

  @inlinable
  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout [Value]) {
    self.key(key)
    value.write(json: &writer.pointee)
  }

  @inlinable
  mutating func flag(_ key: StaticString, _ value: inout Bool) {
    guard value else { return }
    self.key(key)
    writer.pointee.boolean(value)
  }
}
