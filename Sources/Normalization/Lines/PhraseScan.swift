import Markup

/// Tells where phrases may begin in a line by their first three bytes, for all of them in one pass (after Teddy, the matcher of
/// Hyperscan): the phrases lie in sixteen groups, and each byte knows the groups that have it first, second and third.
struct PhraseScan: Sendable {
  /// Of each byte, sixteen bits each: the groups that have it first, second and third.
  private var masks = [UInt64](repeating: 0, count: 256)
  /// Places of phrases, those that begin alike together.
  private var groups: [[Int]] = Array(repeating: [], count: 16)
  private let phrases: [[UInt8]]

  /// - Parameter phrases: lower case; ASCII capitals of a line count as small letters.
  init(_ phrases: [[UInt8]]) {
    self.phrases = phrases
    let sorted = phrases.indices.filter { !phrases[$0].isEmpty }
      .sorted { phrases[$0].lexicographicallyPrecedes(phrases[$1]) }
    for (rank, place) in sorted.enumerated() {
      let group = rank * groups.count / sorted.count
      groups[group].append(place)
      let phrase = phrases[place]
      for place in 0..<3 { note(phrase.dropFirst(place).first, 1 << (place * 16 + group)) }
    }
  }

  /// - Parameter byte: nil where a phrase ends before, so that any byte will do.
  private mutating func note(_ byte: UInt8?, _ bit: UInt64) {
    guard let byte else {
      for place in masks.indices { masks[place] |= bit }
      return
    }
    masks[Int(byte)] |= bit
    if byte &- 0x61 < 26 { masks[Int(byte & 0xDF)] |= bit }
  }

  /// Calls `found` with the place of each phrase that stands in the line and where it does, in the line's order, until it says
  /// that this is enough.
  /// - Complexity: O(bytes), and the phrases that begin like a part of the line
  @inline(__always)
  func search(_ line: UnsafeBufferPointer<UInt8>, _ found: (_ phrase: Int, _ start: Int) -> Bool) {
    masks.withUnsafeBufferPointer { masks in
      var index = 0
      if line.count > 2 {
        var (first, second) = (masks[Int(line[0])], masks[Int(line[1])])
        while index < line.count - 2 {
          let third = masks[Int(line[index + 2])]
          let groups = UInt16(truncatingIfNeeded: first & second >> 16 & third >> 32)
          if groups != 0, check(groups, line, index, found) { return }
          (first, second) = (second, third)
          index += 1
        }
      }
      // The last two bytes have too few after them.
      while index < line.count {
        let groups = UInt16(truncatingIfNeeded: masks[Int(line[index])])
        if groups != 0, check(groups, line, index, found) { return }
        index += 1
      }
    }
  }

  /// The phrases that a line begins with, in the same way.
  func searchStart(of line: UnsafeBufferPointer<UInt8>, _ found: (_ phrase: Int, _ start: Int) -> Bool) {
    guard !line.isEmpty else { return }
    var groups = masks[Int(line[0])]
    if line.count > 2 { groups &= masks[Int(line[1])] >> 16 & masks[Int(line[2])] >> 32 }
    _ = check(UInt16(truncatingIfNeeded: groups), line, 0, found)
  }

  private func check(
    _ mask: UInt16, _ line: UnsafeBufferPointer<UInt8>, _ start: Int, _ found: (Int, Int) -> Bool
  ) -> Bool {
    var mask = mask
    while mask != 0 {
      let group = mask.trailingZeroBitCount
      mask &= mask &- 1
      for phrase in groups[group] where stands(phrases[phrase], line, start) && found(phrase, start) { return true }
    }
    return false
  }

  private func stands(_ phrase: [UInt8], _ line: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard phrase.count <= line.count - start else { return false }
    for index in phrase.indices where phrase[index] != line[start + index].smallLetter { return false }
    return true
  }
}
