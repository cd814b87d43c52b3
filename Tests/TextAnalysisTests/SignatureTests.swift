import Testing
import TextAnalysis

/// A small generator that is equal in every run (SplitMix64).
struct Random {
  var state: UInt64
  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Int(FNV.mix(state) % UInt64(bound))
  }
}

@Suite struct SignatureTests {
  /// Two lists of single-word shingles with a known share in common.
  private func pair(common: Int, own: Int, seed: UInt64) -> (MinHash, MinHash) {
    let words = (0..<(common + 2 * own)).map { "w\(seed)x\($0)" }
    let first = words[..<(common + own)]
    let second = words[..<common] + words[(common + own)...]
    return (MinHash(words: Array(first), shingle: 1), MinHash(words: Array(second), shingle: 1))
  }

  @Test(arguments: [(400, 50, 0.8), (300, 150, 0.5), (150, 225, 0.25), (0, 300, 0)])
  func theEstimateIsWithinItsStatedError(common: Int, own: Int, jaccard: Double) {
    var squares = 0.0
    for seed in 0..<200 {
      let (first, second) = pair(common: common, own: own, seed: UInt64(seed))
      let error = first.similarity(to: second) - jaccard
      squares += error * error
    }
    let measured = (squares / 200).squareRoot()
    let stated = (jaccard * (1 - jaccard) / 128).squareRoot()
    #expect(measured <= max(stated, 0.01) * 1.25)
  }

  /// Texts of 300 words in which every so many words one is changed, against the true share of their shingles of five words.
  @Test(arguments: [12, 25, 50, 100])
  func theEstimateOfEditedTextsIsWithinItsStatedError(distance: Int) {
    var random = Random(state: UInt64(distance))
    var squares = 0.0
    var stated = 0.0
    for _ in 0..<200 {
      let words = (0..<300).map { _ in "w\(random.next(below: 4000))" }
      var edited = words
      for place in words.indices where random.next(below: distance) == 0 { edited[place] += "x" }
      let (first, second) = (Self.shingles(words), Self.shingles(edited))
      let jaccard = Double(first.intersection(second).count) / Double(first.union(second).count)
      let error = MinHash(words: words).similarity(to: MinHash(words: edited)) - jaccard
      squares += error * error / 200
      stated += jaccard * (1 - jaccard) / 128 / 200
    }
    #expect(squares.squareRoot() <= stated.squareRoot() * 1.25)
  }

  private static func shingles(_ words: [String]) -> Set<[String]> {
    Set((0...(words.count - 5)).map { Array(words[$0..<($0 + 5)]) })
  }

  @Test func equalTextsAreEqualAndEmptyTextsResembleNothing() {
    let words = ["the", "ferry", "sank"]
    #expect(MinHash(words: words).similarity(to: MinHash(words: words)) == 1)
    #expect(MinHash(words: []).similarity(to: MinHash(words: [])) == 0)
    #expect(MinHash(words: words).similarity(to: MinHash(words: [])) == 0)
    #expect(MinHash(words: words) != MinHash(words: words.reversed()))
  }

  @Test func nearCopiesShareABucketAndOthersDoNot() {
    var random = Random(state: 7)
    var index = LSHIndex()
    for _ in 0..<300 {
      var words = (0..<200).map { _ in "w\(random.next(below: 5000))" }
      index.append(MinHash(words: words))
      words[random.next(below: 200)] = "changed"
      index.append(MinHash(words: words))
    }
    let pairs = index.candidatePairs()
    #expect(pairs.map(\.first) == (0..<300).map { $0 * 2 })
    #expect(pairs.map(\.second) == (0..<300).map { $0 * 2 + 1 })
  }

  @Test func aThousandCopiesGiveFewPairsAndStayConnected() {
    var index = LSHIndex()
    for _ in 0..<1000 { index.append(MinHash(words: ["one", "and", "the", "same", "text", "again"])) }
    let pairs = index.candidatePairs()
    #expect(pairs.count == 999 + 998)
    #expect(Set(pairs.map(\.second)) == Set(1..<1000))
  }
}
