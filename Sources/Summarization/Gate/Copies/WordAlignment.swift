/// A sentence laid beside a passage: which words both have in one order, and what stands between them.
struct WordAlignment {
  /// Words of the sentence that the passage has in the same order.
  let matched: Int
  let gaps: [Gap]
  /// The whole sentence runs through the passage without a word between.
  let isVerbatim: Bool

  /// Between two words that match: what the sentence has there, and what the passage.
  struct Gap {
    let own: ArraySlice<ComparedWord>
    let other: ArraySlice<ComparedWord>
    /// Before the first or behind the last word that matches, where a passage may go on.
    let isOuter: Bool
    /// Before the first word that matches.
    let isFirst: Bool
  }

  /// The longest common subsequence.
  /// - Complexity: O(words × words of the passage)
  init(_ own: [ComparedWord], _ other: [ComparedWord]) {
    let pairs = Self.closed(Self.pairs(own, other), own, other)
    matched = pairs.count
    var gaps: [Gap] = []
    var (ownStart, otherStart) = (0, 0)
    for (place, pair) in (pairs + [(own.count, other.count)]).enumerated() {
      if ownStart < pair.0 || otherStart < pair.1 {
        gaps.append(
          Gap(
            own: own[ownStart..<pair.0], other: other[otherStart..<pair.1], isOuter: place == 0 || place == pairs.count,
            isFirst: place == 0)
        )
      }
      (ownStart, otherStart) = (pair.0 + 1, pair.1 + 1)
    }
    self.gaps = gaps
    isVerbatim = matched == own.count && gaps.allSatisfy(\.isOuter)
  }

  private static func pairs(_ own: [ComparedWord], _ other: [ComparedWord]) -> [(Int, Int)] {
    // Row by row from the end, the length of the longest common subsequence of what is left.
    let width = other.count + 1
    var lengths = [Int32](repeating: 0, count: (own.count + 1) * width)
    for one in own.indices.reversed() {
      for two in other.indices.reversed() {
        lengths[one * width + two] =
          own[one].key == other[two].key
          ? lengths[(one + 1) * width + two + 1] + 1
          : max(lengths[(one + 1) * width + two], lengths[one * width + two + 1])
      }
    }
    var (one, two) = (0, 0)
    var pairs: [(Int, Int)] = []
    while one < own.count, two < other.count {
      if own[one].key == other[two].key {
        pairs.append((one, two))
        (one, two) = (one + 1, two + 1)
      } else if lengths[(one + 1) * width + two] >= lengths[one * width + two + 1] {
        one += 1
      } else {
        two += 1
      }
    }
    return pairs
  }

  /// Words that also match right before the next match are matched there: a `the` far before the copied part is none of it.
  private static func closed(_ pairs: [(Int, Int)], _ own: [ComparedWord], _ other: [ComparedWord]) -> [(Int, Int)] {
    var pairs = pairs
    for place in pairs.indices.dropLast().reversed() {
      let next = pairs[place + 1]
      let beside = next.1 - (next.0 - pairs[place].0)
      if beside > pairs[place].1, own[pairs[place].0].key == other[beside].key { pairs[place].1 = beside }
    }
    return pairs
  }
}
