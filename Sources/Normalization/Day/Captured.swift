import JSON
import NewsModel
import TextAnalysis

/// The captures of one article on a day: the one to keep, and what the others can lend it. They are put in order when all are
/// there, since a capture that comes between two others stands between them in what it lends, too.
struct Captured: Sendable {
  private var kept: PackedDraft
  private var lenders: [Lender] = []

  /// - Complexity: O(bytes), as ``add(_:)`` and ``completed()``
  init(_ draft: Draft) { kept = PackedDraft(draft) }

  mutating func add(_ draft: Draft) {
    if draft.rank < kept.rank || draft.rank == kept.rank && draft.content < kept.unpacked().content {
      lenders.append(Lender(kept.unpacked()))
      kept = PackedDraft(draft)
    } else {
      lenders.append(Lender(draft))
    }
  }

  /// The capture to keep with what it did not know.
  func completed() -> PackedDraft {
    if lenders.isEmpty { return kept }
    var draft = kept.unpacked()
    for lender in lenders.sorted(by: { ($0.rank, $0.content) < ($1.rank, $1.content) }) { lender.complete(&draft) }
    return PackedDraft(draft)
  }
}

extension Draft {
  var rank: CaptureRank { CaptureRank(depth: depth, capturedAt: capturedAt, capture: article.capture) }

  /// A hash of all that is written down of it.
  /// - Complexity: O(bytes)
  fileprivate var content: UInt64 { FNV.hash64(Outcome.article(self).jsonText.utf8) }
}

/// What a capture that is not kept can lend.
private struct Lender: Sendable {
  let rank: CaptureRank
  let content: UInt64
  private let date: Article.PublicationDate
  private let title: String?
  private let images: [Article.Image]
  private let authors: [String]

  init(_ draft: Draft) {
    rank = draft.rank
    content = draft.content
    date = draft.article.datePublished
    title = draft.titles.feed ?? draft.titles.og
    images = draft.article.image
    authors = draft.article.author
  }

  /// Gives an article what it does not know.
  func complete(_ draft: inout Draft) {
    let known = draft.article.datePublished
    if !known.reliable, date.reliable || (known.value == nil && date.value != nil) {
      draft.article.datePublished = date
      draft.article.flags.removeAll { $0 == "undated" }
    }
    if draft.titles.feed == nil { draft.titles.feed = title }
    if draft.article.image.isEmpty { draft.article.image = images }
    if draft.article.author.isEmpty { draft.article.author = authors }
  }
}
