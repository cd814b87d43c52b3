private import CProcessor

/// Numbers words in the order in which they are first seen, so that vectors hold numbers and not texts.
package struct TermTable {
  private var slots: [Slot]
  /// Where each word's bytes start in `bytes`; one more than there are words.
  private var starts: [Int] = [0]
  private var bytes: [UInt8] = []

  package init() { slots = Array(repeating: Slot(), count: 1 << 12) }

  /// Key and number side by side: one look at memory finds a short word.
  private struct Slot {
    var key = Key()
    /// One more than the word's number; 0 for an empty slot.
    var entry: UInt32 = 0
  }

  /// A word of up to eight bytes is its own key; a longer one has its hash, and its bytes must be compared.
  package struct Key: Equatable, BitwiseCopyable {
    fileprivate var bits: UInt64 = 0
    /// Bytes of the word; 9 for more than eight.
    fileprivate var length: UInt8 = 0

    fileprivate init() {}

    @inline(__always)
    package init(_ word: UnsafeBufferPointer<UInt8>) {
      length = UInt8(min(word.count, 9))
      bits = isHash ? FNV.hash64(word) : Self.packed(word)
    }

    /// Up to eight bytes as one number, the first the most significant. Four and more are read as two numbers of four bytes, which may
    /// overlap: a loop would be left at another place for each word.
    @inline(__always)
    private static func packed(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
      guard word.count >= 4 else { return word.reduce(0) { $0 << 8 | UInt64($1) } }
      let bytes = UnsafeRawBufferPointer(word)
      let first = UInt64(UInt32(bigEndian: bytes.loadUnaligned(as: UInt32.self)))
      let last = UInt64(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: word.count - 4, as: UInt32.self)))
      return first &<< UInt64(8 * (word.count - 4)) | last
    }

    fileprivate var isHash: Bool { length > 8 }

    /// A hash of the word that depends on nothing but its bytes: equal on every machine and in every run.
    package var hash: UInt64 { FNV.mix(bits) }
  }

  package var count: Int { starts.count - 1 }

  /// - Precondition: the term was numbered here.
  package subscript(term: Int) -> String {
    String(decoding: bytes[starts[term]..<starts[term + 1]], as: UTF8.self)
  }

  /// The word's number, given to it now if it had none.
  /// - Complexity: O(bytes of the word)
  package mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int { number(of: word, Key(word)) }

  /// - Parameter key: of the word.
  @inline(__always)
  package mutating func number(of word: UnsafeBufferPointer<UInt8>, _ key: Key) -> Int {
    let slot = find(word, key, key.hash)
    let entry = slots[slot].entry
    return entry != 0 ? Int(entry) - 1 : add(word, Slot(key: key, entry: UInt32(count + 1)), at: slot)
  }

  /// Fetches what looking a word up reads first. In a table of a million words nearly every look waits for memory; when the
  /// words of a text are announced before the first is looked up, they wait together.
  @inline(__always)
  package func announce(_ key: Key) {
    slots.withUnsafeBufferPointer { slots in
      guard let start = slots.baseAddress else { return }
      processor_prefetch(start + Int(truncatingIfNeeded: key.hash) & (slots.count - 1))
    }
  }

  @inline(never)
  private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ entry: Slot, at slot: Int) -> Int {
    slots[slot] = entry
    bytes.makeScatteredRoom(for: word.count)
    bytes.append(contentsOf: word)
    starts.makeScatteredRoom(for: 1)
    starts.append(bytes.count)
    if count * 2 > slots.count { grow() }
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
      let key = Key(utf8)
      let entry = slots[find(utf8, key, key.hash)].entry
      return entry == 0 ? nil : Int(entry) - 1
    }
  }

  /// The slot that has the word, or the empty one where it belongs (linear probing).
  @inline(__always)
  private func find(_ word: UnsafeBufferPointer<UInt8>, _ key: Key, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].entry != 0 {
      if slots[slot].key == key, !key.isHash || holds(Int(slots[slot].entry) - 1, word) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func holds(_ term: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard starts[term + 1] - starts[term] == word.count else { return false }
    let start = starts[term]
    for index in 0..<word.count where bytes[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(scattered: Slot(), count: old.count * 2)
    let mask = slots.count - 1
    for entry in old where entry.entry != 0 {
      var slot = Int(truncatingIfNeeded: entry.key.hash) & mask
      while slots[slot].entry != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }
}
