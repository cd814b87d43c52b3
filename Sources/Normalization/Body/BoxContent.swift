/// What stands in a box.
struct BoxContent {
  /// Of text, and of that within links.
  var bytes = 0
  var linked = 0
  /// Blocks of written sentences.
  var paragraphs = 0

  init() {}

  init(_ block: PageBlock) {
    bytes = block.range.count
    linked = block.linkBytes
    paragraphs = block.linkShare < 0.2 && block.marksOfSentences > 0 && block.weight >= 100 ? 1 : 0
  }

  static func += (sum: inout BoxContent, more: BoxContent) {
    sum.bytes += more.bytes
    sum.linked += more.linked
    sum.paragraphs += more.paragraphs
  }
}
