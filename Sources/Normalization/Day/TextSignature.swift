import TextAnalysis

/// What is kept of a text to find its copies.
struct TextSignature: Sendable {
  let minHash: MinHash
  /// Equal for texts with equal words; among a million texts two others share one with a probability of 3 × 10⁻⁸.
  let digest: UInt64
  let wordCount: Int

  /// - Complexity: O(bytes)
  init(_ text: String) {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(text.utf8.count / 5)
    var tokenizer = WordTokenizer()
    tokenizer.forEachWord(in: text) { hashes.append(UInt64(FNV.hash32($0.utf8))) }
    minHash = MinHash(hashes: hashes)
    wordCount = hashes.count
    digest = hashes.reduce(UInt64(hashes.count)) { FNV.mix($0 &* 0x9E37_79B9_7F4A_7C15 &+ $1) }
  }
}
