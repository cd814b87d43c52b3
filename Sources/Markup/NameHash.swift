/// The running hash of a name. Other modules take it byte by byte: it is public, since only such code is compiled into them.
public struct NameHash: Hashable, Sendable {
  @usableFromInline var value: UInt32 = 2_166_136_261

  @inlinable
  public init() {}

  init(of name: String) {
    for byte in name.utf8 { add(byte) }
  }

  /// Takes a byte; ASCII capitals count as small letters.
  @inlinable @inline(__always)
  public mutating func add(_ byte: UInt8) {
    value = (value ^ UInt32(byte.smallLetter)) &* 16_777_619
  }
}
