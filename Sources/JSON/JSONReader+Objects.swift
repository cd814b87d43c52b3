extension JSONReader {
  /// Fills an object's fields and returns what it did not know. Any order of keys reads; the written one reads fastest.
  /// - Returns: the unknown `"key":value` pairs joined by commas, as they stood.
  @inlinable
  @discardableResult
  public mutating func object<Object: JSONObject>(_ object: inout Object) throws(JSONError) -> String {
    try expect(UInt8(ascii: "{"))
    try descend()
    var fields = OrderedFieldReader(reader: self)
    do throws(JSONError) {
      try object.code(&fields)
    } catch {
      guard fields.gaveUp else { throw error }
    }
    if !fields.gaveUp, fields.takesEnd() {
      position = fields.reader.position
      depth -= 1
      return ""
    }
    object = Object()
    return try objectInAnyOrder(&object)
  }

  @usableFromInline
  mutating func objectInAnyOrder<Object: JSONObject>(_ object: inout Object) throws(JSONError) -> String {
    var fields = FieldReader(reader: self)
    try object.code(&fields)
    let unknown = try fields.finish(knownKeys: { KeyCollector.keys(of: Object.self) })
    self = fields.reader
    depth -= 1
    return unknown
  }

  /// Skips one value of any kind, checking it on the way.
  public mutating func skipValue() throws(JSONError) {
    switch try peek() {
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "{"): try skipObject()
    case UInt8(ascii: "["):
      try beginArray()
      var count = 0
      while try hasElement(after: count) {
        try skipValue()
        count += 1
      }
      try endArray()
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try boolean()
    case UInt8(ascii: "n"): _ = try takeNull()
    default: _ = try scanNumber()
    }
  }

  private mutating func skipObject() throws(JSONError) {
    try expect(UInt8(ascii: "{"))
    try descend()
    var keys: Set<JSONKey> = []
    var count = 0
    while let key = try nextKey(after: count) {
      count += 1
      if !keys.insert(JSONKey(key)).inserted, !allowsDuplicateKeys { throw failure("duplicate key “\(key)”") }
      try skipValue()
    }
    depth -= 1
  }

  /// Takes the comma, the key and the colon before the next value, or the closing brace.
  /// - Parameter count: fields read so far.
  public mutating func nextKey(after count: Int) throws(JSONError) -> String? {
    if try peek() == UInt8(ascii: "}") {
      position += 1
      return nil
    }
    if count > 0 { try expect(UInt8(ascii: ",")) }
    let key = try string()
    try expect(UInt8(ascii: ":"))
    return key
  }
}

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

/// Visits an object only for its keys.
struct KeyCollector: JSONCoder {
  private var keys: Set<JSONKey> = []

  static func keys<Object: JSONObject>(of type: Object.Type) -> Set<JSONKey> {
    var collector = KeyCollector()
    var blank = Object()
    do throws(JSONError) {
      try blank.code(&collector)
    } catch {
      preconditionFailure("collecting keys reads nothing, so it cannot fail")
    }
    return collector.keys
  }

  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout Value) {
    keys.insert(JSONKey(key.description))
  }
  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout Value?) {
    keys.insert(JSONKey(key.description))
  }
  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout [Value]) {
    keys.insert(JSONKey(key.description))
  }
  mutating func flag(_ key: StaticString, _ value: inout Bool) { keys.insert(JSONKey(key.description)) }
}
