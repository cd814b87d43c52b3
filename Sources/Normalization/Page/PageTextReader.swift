import Markup
import TextAnalysis

/// Reads the blocks of a page in one pass over its nodes.
struct PageTextReader {
  private struct Open {
    var node: Int
    var end: Int
    var isLink: Bool
    var isStrong: Bool
    var isSetOff: Bool
    var isDay: Bool
    var isBlock: Bool
  }

  private(set) var text: PageText
  private var open: [Open] = []
  private var innermostEnd = Int.max
  private var blockStart = 0
  private var linkBytes = 0
  private var strongBytes = 0
  private var setOffBytes = 0
  private var firstLink: Int?
  private var leadBytes = 0
  private var links = 0
  private var strongs = 0
  private var setOffs = 0
  private var breaks = 0

  private init(count: Int) { text = PageText(marks: Array(repeating: [], count: count)) }

  /// - Complexity: O(bytes of visible text + nodes)
  static func read(_ document: borrowing HTMLDocument) -> PageText {
    var reader = PageTextReader(count: document.count)
    reader.text.bytes.reserveCapacity(document.source.count / 8)
    document.source.withUnsafeBufferPointer { reader.walk(document, $0) }
    return reader.text
  }

  private mutating func walk(_ document: borrowing HTMLDocument, _ source: UnsafeBufferPointer<UInt8>) {
    let words = ClassWords.shared
    var node = 0
    while node < document.count {
      closeElements(endingAt: node, document)
      let tag = document.tag(node)
      if tag == .text {
        appendText(UnsafeBufferPointer(rebasing: source[document.textRange(node)]))
        node += 1
        continue
      }
      if Self.isSkipped(tag) {
        node = document.end(node)
        continue
      }
      text.marks[node] = PageMarks(of: node, tag, document, source, words)
      if Self.isInline(tag), text.marks[node].contains(.hidden) {
        node = document.end(node)
        continue
      }
      enter(node, tag, document)
      node += 1
    }
    closeElements(endingAt: document.count, document)
    flush(document)
  }

  /// Elements whose words readers do not read.
  private static func isSkipped(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .script, .style, .template, .noscript, .iframe, .svg, .math, .button, .select, .input, .textarea, .dialog,
      .canvas, .object, .embed, .audio, .video, .map, .title, .head, .noframes, .noembed, .xmp:
      true
    default: false
    }
  }

  /// Elements that stand within a line, so that hidden ones leave the line before its block is known.
  private static func isInline(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .span, .a, .small, .em, .i, .b, .strong, .label, .time, .abbr, .sup, .sub: true
    default: false
    }
  }

  private mutating func enter(_ node: Int, _ tag: HTMLTag, _ document: borrowing HTMLDocument) {
    if tag == .br { return lineBreak(document) }
    if tag.isBlock { flush(document) }
    // What is called a day stands apart from the words beside it, whatever element it is.
    let isDay = !tag.isBlock && text.marks[node].contains(.dateline)
    if isDay { separate() }
    let isLink = tag == .a && document.has(node, .href)
    let isStrong = tag == .strong || tag == .b
    let isSetOff = isStrong || tag == .em || tag == .i
    guard isLink || isSetOff || isDay || tag.isBlock else { return }
    open.append(
      Open(
        node: node, end: document.end(node), isLink: isLink, isStrong: isStrong, isSetOff: isSetOff, isDay: isDay,
        isBlock: tag.isBlock))
    innermostEnd = document.end(node)
    if isLink { openLink(node) }
    if isStrong { strongs += 1 }
    if isSetOff { setOffs += 1 }
  }

  private mutating func openLink(_ node: Int) {
    links += 1
    guard firstLink == nil else { return }
    firstLink = node
    leadBytes = text.bytes.count - blockStart
  }

  private mutating func closeElements(endingAt node: Int, _ document: borrowing HTMLDocument) {
    guard innermostEnd <= node else { return }
    while let last = open.last, last.end <= node {
      if last.isBlock { flush(document) }
      if last.isDay { separate() }
      if last.isLink { links -= 1 }
      if last.isStrong { strongs -= 1 }
      if last.isSetOff { setOffs -= 1 }
      open.removeLast()
    }
    innermostEnd = open.last?.end ?? .max
  }

  /// Two breaks in a row part paragraphs, one parts words.
  private mutating func lineBreak(_ document: borrowing HTMLDocument) {
    breaks += 1
    if breaks >= 2 {
      flush(document)
    } else {
      separate()
    }
  }

  /// Ends a word.
  private mutating func separate() {
    if text.bytes.count > blockStart, text.bytes.last != 0x20 { text.bytes.append(0x20) }
  }

  private mutating func appendText(_ source: UnsafeBufferPointer<UInt8>) {
    let start = text.bytes.count
    if source.contains(0x26) {
      var decoded: [UInt8] = []
      HTMLCharacterReference.decode(source, into: &decoded)
      // The page is composed, but for marks that are written as references.
      ComposedText.compose(&decoded)
      decoded.withUnsafeBufferPointer { WhiteSpace.appendCollapsed($0, to: &text.bytes, from: blockStart) }
    } else {
      WhiteSpace.appendCollapsed(source, to: &text.bytes, from: blockStart)
    }
    let added = text.bytes.count - start
    if added > 1 || (added == 1 && text.bytes[start] != 0x20) { breaks = 0 }
    if links > 0 { linkBytes += added }
    if strongs > 0 { strongBytes += added }
    if setOffs > 0 { setOffBytes += added }
  }

  /// Ends the block, if it has words.
  private mutating func flush(_ document: borrowing HTMLDocument) {
    breaks = 0
    if text.bytes.count > blockStart, text.bytes.last == 0x20 { text.bytes.removeLast() }
    defer {
      blockStart = text.bytes.count
      linkBytes = 0
      strongBytes = 0
      setOffBytes = 0
      firstLink = nil
      leadBytes = 0
    }
    guard text.bytes.count > blockStart else { return }
    let node = open.last { $0.isBlock }?.node ?? 0
    let range = blockStart..<text.bytes.count
    let (weight, marks) = TextWeight.of(text.bytes[range])
    text.add(
      PageBlock(
        node: node, parent: document.parent(node), tag: document.tag(node), range: range,
        linkBytes: min(linkBytes, range.count),
        strongBytes: min(strongBytes, range.count), setOffBytes: min(setOffBytes, range.count),
        firstLink: firstLink, leadBytes: leadBytes, marksOfSentences: marks, weight: weight))
  }
}
