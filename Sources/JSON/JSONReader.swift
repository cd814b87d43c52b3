/// A strict pull reader of one JSON text (RFC 8259) over bytes that outlive it.
///
/// It refuses what the standard refuses (control characters in strings, lone surrogates, ill-formed UTF-8, leading
/// zeros, trailing bytes) and, beyond it, duplicate keys and nesting deeper than ``depthLimit``. What it does not do:
/// repair, comments, trailing commas.
///
/// The short paths are inlinable, so that the readers of records are compiled for their types in the records' module.
public struct JSONReader {
  /// Objects and arrays may nest this deep.
  public static let depthLimit = 128

  @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
  @usableFromInline var position = 0
  @usableFromInline var depth = 0
  /// RFC 8259 only advises against a key that stands twice in an object. The lake refuses it; for texts of others that
  /// have to be read as they are, the last value counts.
  public var allowsDuplicateKeys = false

  @inlinable
  public init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Bytes read so far.
  public var offset: Int { position }

  /// Reads one value from a whole text.
  /// - Throws: `JSONError` when the text is not exactly one value of the type.
  /// - Complexity: O(bytes)
  @inlinable
  public static func read<Value: JSONValue>(
    _ type: Value.Type, from bytes: some Collection<UInt8>
  ) throws(JSONError) -> Value {
    var result: Result<Value, JSONError>?
    let done: Void? = bytes.withContiguousStorageIfAvailable { result = read(type, from: $0) }
    if done == nil { Array(bytes).withUnsafeBufferPointer { result = read(type, from: $0) } }
    guard let result else { throw JSONError(offset: 0, reason: "no bytes") }
    return try result.get()
  }

  /// Reads one value from bytes in memory, without copying them.
  @inlinable
  public static func read<Value: JSONValue>(
    _ type: Value.Type, from bytes: UnsafeBufferPointer<UInt8>
  ) -> Result<Value, JSONError> {
    var reader = JSONReader(bytes)
    do throws(JSONError) {
      let value = try Value(json: &reader)
      try reader.end()
      return .success(value)
    } catch {
      return .failure(error)
    }
  }

  /// Nothing but white space is left.
  public mutating func end() throws(JSONError) {
    skipSpace()
    if position < bytes.count { throw failure("bytes after the value") }
  }

  @usableFromInline
  func failure(_ reason: String) -> JSONError { JSONError(offset: position, reason: reason) }

  @usableFromInline
  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// The next byte that is not white space, without taking it.
  @inlinable @inline(__always)
  public mutating func peek() throws(JSONError) -> UInt8 {
    if position < bytes.count, bytes[position] > 0x20 { return bytes[position] }
    return try peekAfterSpace()
  }

  @usableFromInline
  mutating func peekAfterSpace() throws(JSONError) -> UInt8 {
    skipSpace()
    guard position < bytes.count else { throw failure("the text ends early") }
    return bytes[position]
  }

  @inlinable @inline(__always)
  mutating func expect(_ byte: UInt8) throws(JSONError) {
    guard try peek() == byte else { throw unexpected(byte) }
    position += 1
  }

  @usableFromInline
  func unexpected(_ byte: UInt8) -> JSONError { failure("expected “\(Character(Unicode.Scalar(byte)))”") }

  mutating func expect(literal: StaticString) throws(JSONError) {
    skipSpace()
    let count = literal.utf8CodeUnitCount
    guard bytes.count - position >= count,
      (0..<count).allSatisfy({ bytes[position + $0] == literal.utf8Start[$0] })
    else { throw failure("expected “\(literal)”") }
    position += count
  }

  @inlinable @inline(__always)
  mutating func descend() throws(JSONError) {
    depth += 1
    if depth > Self.depthLimit { throw failure("nested deeper than \(Self.depthLimit)") }
  }

  public mutating func boolean() throws(JSONError) -> Bool {
    if try peek() == UInt8(ascii: "t") {
      try expect(literal: "true")
      return true
    }
    try expect(literal: "false")
    return false
  }

  /// Takes `null` if it stands here.
  @inlinable @inline(__always)
  public mutating func takeNull() throws(JSONError) -> Bool {
    guard try peek() == UInt8(ascii: "n") else { return false }
    try expectNull()
    return true
  }

  @usableFromInline
  mutating func expectNull() throws(JSONError) { try expect(literal: "null") }

  public mutating func beginObject() throws(JSONError) {
    try expect(UInt8(ascii: "{"))
    try descend()
  }

  @inlinable @inline(__always)
  public mutating func beginArray() throws(JSONError) {
    try expect(UInt8(ascii: "["))
    try descend()
  }

  /// Takes the comma before the next element.
  /// - Parameter count: elements read so far.
  /// - Returns: false at the closing bracket, which ``endArray()`` takes.
  @inlinable @inline(__always)
  public mutating func hasElement(after count: Int) throws(JSONError) -> Bool {
    if try peek() == UInt8(ascii: "]") { return false }
    if count > 0 { try expect(UInt8(ascii: ",")) }
    return true
  }

  @inlinable @inline(__always)
  public mutating func endArray() throws(JSONError) {
    try expect(UInt8(ascii: "]"))
    depth -= 1
  }
}
