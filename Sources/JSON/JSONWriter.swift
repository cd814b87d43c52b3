/// Writes compact JSON into memory: UTF-8, keys in the order of the calls, `/` not escaped, no white space.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// What was written so far.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Forgets what was written and keeps the memory.
  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  @inline(__always)
  package mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @inline(__always)
  package mutating func raw(_ slice: some Collection<UInt8>) { bytes.append(contentsOf: slice) }

  package mutating func beginArray() { raw("[") }
  package mutating func endArray() { raw("]") }
  package mutating func beginObject() { raw("{") }
  package mutating func endObject() { raw("}") }
  package mutating func lineFeed() { raw("\n") }

  /// A comma before every element but the first.
  @inline(__always)
  package mutating func separate(_ index: Int) { if index > 0 { raw(",") } }

  package mutating func boolean(_ value: Bool) { if value { raw("true") } else { raw("false") } }
  package mutating func null() { raw("null") }
  package mutating func integer(_ value: Int) { raw(value.description.utf8) }

  /// The shortest text that reads back as the same value; whole numbers without a fraction.
  /// - Precondition: the value is finite.
  package mutating func number(_ value: Double) {
    precondition(value.isFinite, "JSON has no \(value)")
    if let whole = Int(exactly: value), abs(whole) < 1 << 53 { integer(whole) } else { raw(value.description.utf8) }
  }

  /// - Complexity: O(bytes); runs without quote, backslash or control character are copied whole.
  package mutating func string(_ value: String) {
    raw("\"")
    var value = value
    value.withUTF8 { utf8 in
      let scanner = JSONReader(utf8)
      var start = 0
      while start < utf8.count {
        let end = scanner.plainEnd(from: start)
        bytes.append(contentsOf: utf8[start..<end])
        if end < utf8.count { escape(utf8[end]) }
        start = end + 1
      }
    }
    raw("\"")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: raw("\\\"")
    case 0x5C: raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    default:
      let hex = Array("0123456789abcdef".utf8)
      raw("\\u00")
      bytes.append(hex[Int(byte >> 4)])
      bytes.append(hex[Int(byte & 15)])
    }
  }

  package mutating func object<Object: JSONObject>(_ object: Object, unknownFields: String = "") {
    var copy = object
    var fields = FieldWriter(writer: JSONWriter())
    swap(&fields.writer, &self)
    fields.writer.beginObject()
    do throws(JSONError) {
      try copy.code(&fields)
    } catch {
      preconditionFailure("writing fields reads nothing, so it cannot fail")
    }
    if !unknownFields.isEmpty {
      fields.writer.separate(fields.count)
      fields.writer.raw(unknownFields.utf8)
    }
    fields.writer.endObject()
    swap(&fields.writer, &self)
  }
}

/// Writes the fields of one object for `JSONObject.code`.
struct FieldWriter: JSONCoder {
  var writer: JSONWriter
  var count = 0

  @inline(__always)
  private mutating func key(_ key: StaticString) {
    writer.separate(count)
    writer.raw("\"")
    writer.raw(key)
    writer.raw("\":")
    count += 1
  }

  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout Value) {
    self.key(key)
    value.write(json: &writer)
  }

  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout Value?) {
    guard let value else { return }
    self.key(key)
    value.write(json: &writer)
  }

  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout [Value]) {
    self.key(key)
    value.write(json: &writer)
  }

  mutating func flag(_ key: StaticString, _ value: inout Bool) {
    guard value else { return }
    self.key(key)
    writer.boolean(value)
  }
}
