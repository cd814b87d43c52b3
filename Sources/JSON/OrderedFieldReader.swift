/// Reads the fields of one object that stand in the written order without white space, as our own writer leaves them:
/// each key is compared in place, nothing is remembered. It gives up at the first sign of anything else, and
/// ``FieldReader`` reads the object again in any order.
@usableFromInline
struct OrderedFieldReader: JSONCoder {
  @usableFromInline var reader: JSONReader
  @usableFromInline var isFirst = true
  @usableFromInline var gaveUp = false

  @inlinable
  init(reader: JSONReader) { self.reader = reader }

  @inlinable
  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout Value) throws(JSONError) {
    guard takes(key) else { throw giveUp() }
    value = try Value(json: &reader)
  }

  @inlinable
  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout Value?) throws(JSONError) {
    guard takes(key) else { return }
    value = try reader.takeNull() ? nil : try Value(json: &reader)
  }

  @inlinable
  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout [Value]) throws(JSONError) {
    guard takes(key) else { return }
    value = try [Value](json: &reader)
  }

  @inlinable
  mutating func flag(_ key: StaticString, _ value: inout Bool) throws(JSONError) {
    guard takes(key) else { return }
    value = try Bool(json: &reader)
  }

  /// Takes `"key":`, with a comma before all but the first, if just that stands here.
  @inlinable @inline(__always)
  mutating func takes(_ key: StaticString) -> Bool {
    let bytes = reader.bytes
    let count = key.utf8CodeUnitCount
    var index = reader.position
    guard bytes.count - index > count + 3, let base = bytes.baseAddress else { return false }
    if !isFirst {
      if base[index] != UInt8(ascii: ",") { return false }
      index += 1
    }
    guard base[index] == UInt8(ascii: "\""), base[index + count + 1] == UInt8(ascii: "\""),
      base[index + count + 2] == UInt8(ascii: ":"), Self.equal(base + index + 1, key.utf8Start, count)
    else { return false }
    reader.position = index + count + 3
    isFirst = false
    return true
  }

  @inlinable @inline(__always)
  static func equal(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    var index = 0
    while index < count, left[index] == right[index] { index += 1 }
    return index == count
  }

  /// Takes the closing brace if it stands here.
  @inlinable
  mutating func takesEnd() -> Bool {
    guard reader.position < reader.bytes.count, reader.bytes[reader.position] == UInt8(ascii: "}") else { return false }
    reader.position += 1
    return true
  }

  @usableFromInline
  mutating func giveUp() -> JSONError {
    gaveUp = true
    return JSONError(offset: reader.position, reason: "")
  }
}
