/// Letters and digits of ASCII among bytes of UTF-8. Public, since only such code is compiled into other modules.
extension UInt8 {
  /// Capital or small.
  @inlinable @inline(__always)
  public var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// `0` to `9`
  @inlinable @inline(__always)
  public var isASCIIDigit: Bool { self &- 0x30 < 10 }

  /// The small letter of an ASCII capital; every other byte is itself.
  @inlinable @inline(__always)
  public var smallLetter: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
