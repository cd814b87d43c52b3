import JSON
import LZ4
import NewsModel

/// A draft that waits for the rest of its day: its record compressed, a tenth of what it takes as a value, and what tells
/// copies.
struct PackedDraft: Sendable {
  /// Of its article.
  let id: Article.ID
  let rank: CaptureRank
  let signature: TextSignature
  let witness: CopyFinder.Witness
  private let content: Content

  private enum Content {
    case packed([UInt8], length: Int)
    /// What cannot be written down and read again is kept as it is.
    case plain(Draft)
  }

  /// - Complexity: O(bytes)
  init(_ draft: Draft) {
    id = draft.article.id
    rank = draft.rank
    signature = draft.signature ?? TextSignature(draft.article.articleBody)
    witness = CopyFinder.Witness(
      id: draft.article.id, published: draft.article.datePublished.value, wire: draft.article.wire)
    content = Self.packed(draft) ?? .plain(draft)
  }

  private static func packed(_ draft: Draft) -> Content? {
    let text = Outcome.article(draft).jsonText
    do {
      guard case .article = try Outcome(jsonText: text) else { return nil }
      let frame = try LZ4Frame.compress(Array(text.utf8))
      // As long as it is, not as long as it might have become.
      return .packed(frame.withUnsafeBufferPointer { Array($0) }, length: text.utf8.count)
    } catch {
      return nil
    }
  }

  /// - Complexity: O(bytes)
  func unpacked() -> Draft {
    switch content {
    case .plain(let draft): return draft
    case .packed(let bytes, let length):
      do {
        let text = try bytes.withUnsafeBytes { try LZ4Frame.decompress($0, limit: length) }
        if case .article(var draft) = try Outcome(jsonText: String(decoding: text, as: UTF8.self)) {
          draft.signature = signature
          return draft
        }
        preconditionFailure("an article was packed and something else is read")
      } catch {
        preconditionFailure("a draft was read when it was packed and cannot be read now: \(error)")
      }
    }
  }
}
