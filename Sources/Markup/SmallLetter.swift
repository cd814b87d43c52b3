extension UInt8 {
  /// The small letter of an ASCII capital; every other byte is itself. Public, since only such code is compiled into other modules.
  @inlinable @inline(__always)
  public var smallLetter: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
