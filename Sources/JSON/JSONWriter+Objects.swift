extension JSONWriter {
  @inlinable
  public mutating func object<Object: JSONObject>(_ object: Object, unknownFields: String = "") {
    beginObject()
    withUnsafeMutablePointer(to: &self) { writer in
      var fields = FieldWriter(writer: writer)
      // Visiting takes the object as inout, for the reader's sake; a writer changes nothing, so it needs no copy.
      withUnsafePointer(to: object) { source in
        do throws(JSONError) {
          try UnsafeMutablePointer(mutating: source).pointee.code(&fields)
        } catch {
          preconditionFailure("writing fields reads nothing, so it cannot fail")
        }
      }
      if !unknownFields.isEmpty {
        if !fields.isFirst { writer.pointee.byte(UInt8(ascii: ",")) }
        writer.pointee.raw(unknownFields.utf8)
      }
    }
    endObject()
  }

  /// `"key":`, with a comma before it unless it is the first. Inlined, so that a key of known length is a few stores.
  @inlinable @inline(__always)
  mutating func key(_ key: StaticString, isFirst: Bool) {
    let size = key.utf8CodeUnitCount
    reserve(size + 4)
    var target = start + length
    if !isFirst {
      target.pointee = UInt8(ascii: ",")
      target += 1
    }
    target.pointee = UInt8(ascii: "\"")
    (target + 1).update(from: key.utf8Start, count: size)
    target[size + 1] = UInt8(ascii: "\"")
    target[size + 2] = UInt8(ascii: ":")
    length += size + (isFirst ? 3 : 4)
  }
}
