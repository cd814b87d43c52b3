/// Tells where phrases may begin in a line by their first three bytes, for all of them in one pass (after Teddy, the matcher of
/// Hyperscan): the phrases lie in sixteen groups, and each byte knows the groups that have it first, second and third.
struct PhraseScan: Sendable {
  private var first = [UInt16](repeating: 0, count: 256)
  private var second = [UInt16](repeating: 0, count: 256)
  private var third = [UInt16](repeating: 0, count: 256)
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
      Self.note(phrase.first, group, &first)
      Self.note(phrase.dropFirst().first, group, &second)
      Self.note(phrase.dropFirst(2).first, group, &third)
    }
  }

  /// - Parameter byte: nil where a phrase ends before, so that any byte will do.
  private static func note(_ byte: UInt8?, _ group: Int, _ masks: inout [UInt16]) {
    guard let byte else {
      for place in masks.indices { masks[place] |= 1 << group }
      return
    }
    masks[Int(byte)] |= 1 << group
    if byte &- 0x61 < 26 { masks[Int(byte & 0xDF)] |= 1 << group }
  }

  /// Calls `found` with the place of each phrase that stands in the line and where it does, in the line's order, until it says
  /// that this is enough.
  /// - Complexity: O(bytes), and the phrases that begin like a part of the line
  @inline(__always)
  func search(_ line: UnsafeBufferPointer<UInt8>, _ found: (_ phrase: Int, _ start: Int) -> Bool) {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        third.withUnsafeBufferPointer { third in
          var index = 0
          while index < line.count {
            var groups = first[Int(line[index])]
            if index + 2 < line.count { groups &= second[Int(line[index + 1])] & third[Int(line[index + 2])] }
            if groups != 0, check(groups, line, index, found) { return }
            index += 1
          }
        }
      }
    }
  }

  /// The phrases that a line begins with, in the same way.
  func searchStart(of line: UnsafeBufferPointer<UInt8>, _ found: (_ phrase: Int, _ start: Int) -> Bool) {
    guard !line.isEmpty else { return }
    var groups = first[Int(line[0])]
    if line.count > 2 { groups &= second[Int(line[1])] & third[Int(line[2])] }
    if groups != 0 { _ = check(groups, line, 0, found) }
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
    for index in phrase.indices where phrase[index] != LowerCase.ascii(line[start + index]) { return false }
    return true
  }
}
