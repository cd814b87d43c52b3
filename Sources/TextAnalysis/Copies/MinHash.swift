/// A signature from which the share of common shingles of two texts (their Jaccard index) is estimated.
///
/// One-permutation hashing (Li, Owen, Zhang 2012) with optimal densification (Shrivastava 2017): each shingle is hashed
/// once, so a signature costs O(words) and not O(words × bins). The estimate's standard error is √(J(1−J)/128), at most
/// .045, for texts of some hundred words and more; texts with fewer shingles than bins do worse (about .1 at 40 words).
package struct MinHash: Sendable, Equatable {
  package static let bins = 128

  /// The least hash of each bin; all `UInt32.max` for a text without a shingle.
  package let values: [UInt32]

  /// - Parameters:
  ///   - words: in the order of the text.
  ///   - shingle: words a shingle; a shorter text is one shingle.
  /// - Complexity: O(words)
  package init(words: [String], shingle: Int = 5) {
    self.init(hashes: words.map { FNV.hash64($0.utf8) }, shingle: shingle)
  }

  /// The same from hashes of the words.
  package init(hashes: [UInt64], shingle: Int = 5) {
    self = hashes.withUnsafeBufferPointer { MinHash(hashes: $0, shingle: shingle) }
  }

  package init(hashes: UnsafeBufferPointer<UInt64>, shingle: Int = 5) {
    var values = [UInt32](repeating: .max, count: Self.bins)
    if !hashes.isEmpty {
      let size = min(shingle, hashes.count)
      values.withUnsafeMutableBufferPointer { values in
        for start in 0...(hashes.count - size) {
          var hash: UInt64 = 0
          for place in start..<(start + size) { hash = FNV.mix(hash &* 3 &+ hashes[place]) }
          let bin = Int(hash >> 57)
          values[bin] = min(values[bin], UInt32(truncatingIfNeeded: hash & 0x7FFF_FFFF))
        }
      }
    }
    self.values = Self.densified(values)
  }

  /// True when the text had no word: such a text resembles nothing.
  package var isEmpty: Bool { values.first == .max }

  /// The estimated share of common shingles, 0...1; 0 for empty texts.
  package func similarity(to other: MinHash) -> Double {
    if isEmpty || other.isEmpty { return 0 }
    var equal = 0
    for index in 0..<Self.bins where values[index] == other.values[index] { equal += 1 }
    return Double(equal) / Double(Self.bins)
  }

  /// Empty bins borrow from full ones, each by a walk of its own that is the same for all texts.
  private static func densified(_ values: [UInt32]) -> [UInt32] {
    guard values.contains(where: { $0 != .max }) else { return values }
    var dense = values
    for bin in dense.indices where values[bin] == .max {
      var attempt: UInt64 = 1
      var donor = bin
      while values[donor] == .max {
        donor = Int(FNV.mix(UInt64(bin) << 32 | attempt) % UInt64(bins))
        attempt += 1
      }
      dense[bin] = values[donor]
    }
    return dense
  }
}
