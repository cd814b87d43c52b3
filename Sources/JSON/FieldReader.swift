/// Reads the fields of one object in any order: a key met early is skipped and remembered.
struct FieldReader: JSONCoder {
  var reader: JSONReader
  private var taken = 0
  private var closed = false
  private var skipped: [(key: String, start: Int, end: Int)] = []
  /// Of those that were skipped.
  private var keys: Set<JSONKey> = []

  init(reader: JSONReader) { self.reader = reader }

  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout Value) throws(JSONError) {
    guard try seek(key, { reader throws(JSONError) in value = try Value(json: &reader) }) else {
      throw reader.failure("missing key “\(key)”")
    }
  }

  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout Value?) throws(JSONError) {
    _ = try seek(key) { reader throws(JSONError) in
      value = try reader.takeNull() ? nil : try Value(json: &reader)
    }
  }

  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout [Value]) throws(JSONError) {
    _ = try seek(key) { reader throws(JSONError) in value = try [Value](json: &reader) }
  }

  mutating func flag(_ key: StaticString, _ value: inout Bool) throws(JSONError) {
    _ = try seek(key) { reader throws(JSONError) in value = try Bool(json: &reader) }
  }

  /// Reads the value of a key, wherever in the object it stands.
  private mutating func seek(
    _ key: StaticString, _ read: (inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) -> Bool {
    let wanted = JSONKey(key.description)
    if keys.remove(wanted) != nil, let index = skipped.firstIndex(where: { JSONKey($0.key) == wanted }) {
      let (_, start, _) = skipped.remove(at: index)
      let here = reader.position
      reader.position = start
      try read(&reader)
      reader.position = here
      return true
    }
    while !closed {
      guard let other = try reader.nextKey(after: taken) else {
        closed = true
        break
      }
      if JSONKey(other) == wanted {
        taken += 1
        try read(&reader)
        return true
      }
      try skip(other)
    }
    return false
  }

  private mutating func skip(_ key: String) throws(JSONError) {
    if !keys.insert(JSONKey(key)).inserted { throw reader.failure("duplicate key “\(key)”") }
    taken += 1
    reader.skipSpace()
    let start = reader.position
    try reader.skipValue()
    skipped.append((key, start, reader.position))
  }

  /// Reads to the closing brace and returns the unknown fields.
  mutating func finish(knownKeys: () -> Set<JSONKey>) throws(JSONError) -> String {
    while !closed {
      guard let key = try reader.nextKey(after: taken) else {
        closed = true
        break
      }
      try skip(key)
    }
    if skipped.isEmpty { return "" }
    let known = knownKeys()
    var writer = JSONWriter()
    for (index, field) in skipped.enumerated() {
      if known.contains(JSONKey(field.key)) { throw reader.failure("duplicate key “\(field.key)”") }
      writer.separate(index)
      writer.string(field.key)
      writer.raw(":")
      writer.raw(UnsafeBufferPointer(rebasing: reader.bytes[field.start..<field.end]))
    }
    return writer.text
  }
}
