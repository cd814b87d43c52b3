import Digests
import TextAnalysis

/// What is kept of a text to find its copies.
struct TextSignature: Sendable {
  let minHash: MinHash
  /// Equal for texts with equal words.
  let digest: String
  let wordCount: Int

  /// - Complexity: O(bytes)
  init(_ text: String) {
    let words = WordTokenizer.words(in: text)
    minHash = MinHash(words: words)
    wordCount = words.count
    digest = words.isEmpty ? "" : SHA256Digest(of: words.joined(separator: " ")).hexadecimal
  }
}
