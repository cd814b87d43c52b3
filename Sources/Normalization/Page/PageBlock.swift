import Markup

/// A run of text between two borders of blocks: a paragraph, a heading, an item of a list, a cell.
struct PageBlock: Sendable {
  /// The innermost block element around it.
  let node: Int
  /// What holds that element.
  let parent: Int
  let tag: HTMLTag
  /// Where its words stand in the page's text.
  var range: Range<Int>
  /// Where the same words stand in the page's text in lower case.
  var folded = 0..<0
  /// Bytes of it within links.
  var linkBytes: Int
  /// Bytes of it within `strong` or `b`.
  var strongBytes: Int
  /// Bytes of it that are emphasised in any way.
  var setOffBytes: Int
  /// The first link in it, and the bytes before that.
  var firstLink: Int?
  var leadBytes: Int
  /// Commas, full stops and their kin in other scripts.
  var marksOfSentences: Int
  /// Bytes of scripts that need fewer characters a word count more.
  var weight: Int

  var linkShare: Double { range.isEmpty ? 0 : Double(linkBytes) / Double(range.count) }
}
