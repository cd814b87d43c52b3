/// Looks up ASCII names by a hash (FNV-1a, case folded) and gives their places in the list.
///
/// Names in the table hash apart, which `init` checks; another name with an equal 32-bit hash would be mistaken for it,
/// which in a page can do no more than the name itself.
public struct NameTable: Sendable {
  @usableFromInline let slots: [(hash: UInt32, place: Int32)]
  @usableFromInline let mask: Int

  package init(_ names: [String]) {
    var size = 64
    while size < names.count * 4 { size *= 2 }
    var slots: [(hash: UInt32, place: Int32)] = Array(repeating: (0, -1), count: size)
    for (place, name) in names.enumerated() {
      let hash = NameHash(of: name).value
      var index = Int(hash) & (size - 1)
      while slots[index].place >= 0 {
        precondition(slots[index].hash != hash, "“\(name)” stands twice in a table of names")
        index = (index + 1) & (size - 1)
      }
      slots[index] = (hash, Int32(place))
    }
    self.slots = slots
    mask = size - 1
  }

  /// The place of the name with a hash.
  @inlinable
  public subscript(_ hash: NameHash) -> Int? {
    var index = Int(hash.value) & mask
    while slots[index].place >= 0 {
      if slots[index].hash == hash.value { return Int(slots[index].place) }
      index = (index + 1) & mask
    }
    return nil
  }
}
