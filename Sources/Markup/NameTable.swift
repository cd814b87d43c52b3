/// Looks up ASCII names by a hash that is computed while the name is read (FNV-1a, case folded).
///
/// Names in the table hash apart, which `init` checks; another name with an equal 32-bit hash would be mistaken for it,
/// which in a page can do no more than the name itself.
@frozen package struct NameTable<Value: Sendable>: Sendable {
  @usableFromInline let slots: [(hash: UInt32, value: Value?)]
  @usableFromInline let mask: Int

  package init(_ entries: [(name: String, value: Value)]) {
    var size = 64
    while size < entries.count * 4 { size *= 2 }
    var slots: [(hash: UInt32, value: Value?)] = Array(repeating: (0, nil), count: size)
    for (name, value) in entries {
      let hash = NameHash(of: name).value
      var index = Int(hash) & (size - 1)
      while slots[index].value != nil {
        precondition(slots[index].hash != hash, "“\(name)” stands twice in a table of names")
        index = (index + 1) & (size - 1)
      }
      slots[index] = (hash, value)
    }
    self.slots = slots
    mask = size - 1
  }

  @inlinable
  package subscript(_ hash: NameHash) -> Value? {
    var index = Int(hash.value) & mask
    while let value = slots[index].value {
      if slots[index].hash == hash.value { return value }
      index = (index + 1) & mask
    }
    return nil
  }
}

/// The running hash of a name.
@frozen package struct NameHash: Hashable, Sendable {
  @usableFromInline var value: UInt32 = 2_166_136_261

  @inlinable
  package init() {}

  package init(of name: String) {
    for byte in name.utf8 { add(byte) }
  }

  /// Takes a byte; ASCII capitals count as small letters.
  @inlinable
  package mutating func add(_ byte: UInt8) {
    let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
    value = (value ^ UInt32(folded)) &* 16_777_619
  }
}
