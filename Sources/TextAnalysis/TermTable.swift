/// Numbers words in the order in which they are first seen, so that vectors hold numbers and not texts.
package struct TermTable {
  /// Hash in the upper half, number in the lower; all ones for an empty slot. One look at memory refuses most words.
  private var slots: [UInt64]
  /// Where each word's bytes start in `bytes`; one more than there are words.
  private var starts: [Int] = [0]
  private var bytes: [UInt8] = []

  package init() { slots = Array(repeating: Self.empty, count: 1 << 12) }

  private static let empty = UInt64.max

  package var count: Int { starts.count - 1 }

  /// - Precondition: the term was numbered here.
  package subscript(term: Int) -> String {
    String(decoding: bytes[starts[term]..<starts[term + 1]], as: UTF8.self)
  }

  /// The word's number, given to it now if it had none.
  /// - Complexity: O(bytes of the word)
  package mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = FNV.hash32(word)
    var slot = find(word, hash: hash)
    if slots[slot] != Self.empty { return Int(UInt32(truncatingIfNeeded: slots[slot])) }
    if count * 2 >= slots.count {
      grow()
      slot = find(word, hash: hash)
    }
    slots[slot] = UInt64(hash) << 32 | UInt64(count)
    bytes.append(contentsOf: word)
    starts.append(bytes.count)
    return count - 1
  }

  package mutating func number(of word: String) -> Int {
    var word = word
    return word.withUTF8 { number(of: $0) }
  }

  /// The word's number, or nil when it has none.
  package func existing(_ word: String) -> Int? {
    var word = word
    return word.withUTF8 { utf8 in
      let slot = find(utf8, hash: FNV.hash32(utf8))
      return slots[slot] != Self.empty ? Int(UInt32(truncatingIfNeeded: slots[slot])) : nil
    }
  }

  /// The slot that has the word, or the empty one where it belongs (linear probing).
  private func find(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != Self.empty {
      if UInt32(slots[slot] >> 32) == hash, holds(Int(UInt32(truncatingIfNeeded: slots[slot])), word) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  @inline(__always)
  private func holds(_ term: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard starts[term + 1] - starts[term] == word.count else { return false }
    let start = starts[term]
    for index in 0..<word.count where bytes[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Self.empty, count: old.count * 2)
    let mask = slots.count - 1
    for entry in old where entry != Self.empty {
      var slot = Int(entry >> 32) & mask
      while slots[slot] != Self.empty { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }
}
