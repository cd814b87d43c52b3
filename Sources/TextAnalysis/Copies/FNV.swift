/// FNV-1a (Fowler, Noll, Vo; draft-eastlake-fnv) with a final mix: equal on every machine and in every run, unlike
/// Swift's own `Hasher`.
package enum FNV {
  /// - Complexity: O(bytes)
  package static func hash64(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return mix(hash)
  }

  /// - Complexity: O(bytes)
  package static func hash32(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    UInt32(truncatingIfNeeded: hash64(bytes) >> 32)
  }

  /// Spreads every bit over all others (the finaliser of SplitMix64, Steele et al. 2014).
  @inline(__always)
  package static func mix(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
