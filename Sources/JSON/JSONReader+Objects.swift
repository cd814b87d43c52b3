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
