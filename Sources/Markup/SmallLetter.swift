extension UInt8 {
  /// The small letter of an ASCII capital; every other byte is itself.
  @inline(__always)
  var smallLetter: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
