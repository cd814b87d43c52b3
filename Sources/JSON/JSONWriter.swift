/// Writes compact JSON into memory of its own: UTF-8, keys in the order of the calls, `/` not escaped, no white space.
public struct JSONWriter: ~Copyable {
  @usableFromInline var start: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  @usableFromInline var length = 0

  public init() {
    capacity = 256
    start = .allocate(capacity: capacity)
  }

  deinit { start.deallocate() }

  /// Bytes written so far.
  public var count: Int { length }

  /// A copy of what was written so far.
  public var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: length)) }
  /// What was written so far, where it stands.
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: start, count: length))
  }

  public var text: String { String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self) }

  /// Forgets what was written and keeps the memory.
  public mutating func removeAll() { length = 0 }

  /// Makes room for more bytes.
  @inlinable @inline(__always)
  mutating func reserve(_ more: Int) { if capacity - length < more { grow(more) } }

  @usableFromInline @inline(never)
  mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, length + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: length)
    start.deallocate()
    start = larger
  }

  @usableFromInline
  mutating func byte(_ byte: UInt8) {
    reserve(1)
    start[length] = byte
    length += 1
  }

  @usableFromInline
  mutating func copy(_ source: UnsafePointer<UInt8>, _ size: Int) {
    reserve(size)
    (start + length).update(from: source, count: size)
    length += size
  }

  public mutating func raw(_ text: StaticString) { copy(text.utf8Start, text.utf8CodeUnitCount) }

  public mutating func raw(_ slice: some Collection<UInt8>) {
    let done: Void? = slice.withContiguousStorageIfAvailable { buffer in
      if let base = buffer.baseAddress { copy(base, buffer.count) }
    }
    if done == nil { for unit in slice { byte(unit) } }
  }

  public mutating func beginArray() { byte(UInt8(ascii: "[")) }
  public mutating func endArray() { byte(UInt8(ascii: "]")) }
  public mutating func beginObject() { byte(UInt8(ascii: "{")) }
  public mutating func endObject() { byte(UInt8(ascii: "}")) }
  public mutating func lineFeed() { byte(0x0A) }

  /// A comma before every element but the first.
  public mutating func separate(_ index: Int) { if index > 0 { byte(UInt8(ascii: ",")) } }

  /// Any value. Not inlined: the call through the value's own conformance reaches the code that was compiled for it.
  public mutating func value<Value: JSONValue>(_ value: Value) { value.write(json: &self) }

  public mutating func boolean(_ value: Bool) { if value { raw("true") } else { raw("false") } }
  public mutating func null() { raw("null") }

  public mutating func integer(_ value: Int) {
    guard (0..<1_000_000_000).contains(value) else { return raw(value.description.utf8) }
    reserve(9)
    var rest = UInt32(value)
    var digits = 1
    while digits < 9, rest >= Self.powersOfTen[digits] { digits += 1 }
    for index in (length..<(length + digits)).reversed() {
      start[index] = 0x30 + UInt8(rest % 10)
      rest /= 10
    }
    length += digits
  }

  private static let powersOfTen: InlineArray<9, UInt32> = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000,
  ]

  /// The shortest text that reads back as the same value; whole numbers without a fraction.
  /// - Precondition: the value is finite.
  public mutating func number(_ value: Double) {
    precondition(value.isFinite, "JSON has no \(value)")
    if let whole = Int(exactly: value), whole.magnitude < 1 << 53 {
      integer(whole)
    } else {
      raw(value.description.utf8)
    }
  }
}
