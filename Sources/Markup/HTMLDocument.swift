/// A page read into flat arrays: nodes in document order, attributes, and the source that both point into.
///
/// It follows the HTML Living Standard where that decides which words stand in which element: implied end tags, scopes,
/// raw text, character references. What it does not do: scripts, foster parenting, the adoption agency, frames.
///
/// What is asked of every node is public: only such code is compiled into the modules that ask.
public struct HTMLDocument: ~Copyable, Sendable {
  /// Open elements beyond this depth become siblings; Blink's limit.
  package static let depthLimit = 512

  package let source: [UInt8]
  public let nodes: [HTMLNode]
  public let attributes: [HTMLAttribute]

  /// Reads a page; no text is refused.
  /// - Complexity: O(bytes)
  package init(_ text: String) { self.init(utf8: Array(text.utf8)) }

  /// The same of well-formed UTF-8.
  package init(utf8 bytes: [UInt8]) {
    var builder = bytes.withUnsafeBufferPointer { buffer in
      var parser = HTMLParser(buffer)
      parser.parse()
      return parser.builder
    }
    builder.finish()
    source = bytes
    nodes = builder.nodes
    attributes = builder.attributes
  }

  @inlinable public var count: Int { nodes.count }
  @inlinable public func tag(_ node: Int) -> HTMLTag { nodes[node].tag }
  /// The node itself for the root.
  @inlinable public func parent(_ node: Int) -> Int { max(0, Int(nodes[node].parent)) }
  /// The index after the last node below this one.
  @inlinable public func end(_ node: Int) -> Int { Int(nodes[node].end) }
  /// All nodes below.
  @inlinable public func descendants(of node: Int) -> Range<Int> { (node + 1)..<end(node) }

  /// The bytes of a text node as they stand in the source.
  package func textRange(_ node: Int) -> Range<Int> { nodes[node].tag == .text ? nodes[node].range : 0..<0 }

  /// The value as written, character references and all.
  @inlinable public func attributeRange(_ node: Int, _ name: HTMLAttributeName) -> Range<Int>? {
    guard nodes[node].tag != .text else { return nil }
    for index in nodes[node].range where attributes[index].name == name { return attributes[index].range }
    return nil
  }

  /// Where a node's attributes stand in ``attributes``.
  package func attributePlaces(of node: Int) -> Range<Int> { nodes[node].tag == .text ? 0..<0 : nodes[node].range }

  package func has(_ node: Int, _ name: HTMLAttributeName) -> Bool { attributeRange(node, name) != nil }

  /// Whether the value, as written, has a text in it.
  package func value(_ node: Int, _ name: HTMLAttributeName, contains text: StaticString) -> Bool {
    guard let range = attributeRange(node, name), range.count >= text.utf8CodeUnitCount else { return false }
    return source.withUnsafeBytes { bytes in
      let needle = UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
      return ByteSearch.first(needle, in: UnsafeRawBufferPointer(rebasing: bytes[range])) != nil
    }
  }

  /// The value with character references replaced.
  package func attribute(_ node: Int, _ name: HTMLAttributeName) -> String? {
    guard let range = attributeRange(node, name) else { return nil }
    return decoded(range)
  }

  /// Whether an ancestor of the node, or the node itself, has the tag.
  package func isInside(_ node: Int, _ tag: HTMLTag) -> Bool {
    var current = node
    while current > 0 {
      if nodes[current].tag == tag { return true }
      current = parent(current)
    }
    return false
  }

  /// Text of a range of the source with character references replaced.
  package func decoded(_ range: Range<Int>) -> String {
    withDecoded(range) { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with a range of the source, character references replaced; most have none, and are not copied.
  private func withDecoded<Result>(_ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    source.withUnsafeBufferPointer { source in
      let written = UnsafeBufferPointer(rebasing: source[range])
      if !written.contains(0x26) { return body(written) }
      var output: [UInt8] = []
      output.reserveCapacity(range.count)
      HTMLCharacterReference.decode(written, into: &output)
      return output.withUnsafeBufferPointer(body)
    }
  }

  /// All words below a node that readers see, white space collapsed, a space at every border of a block.
  /// - Complexity: O(bytes below the node)
  package func text(of node: Int) -> String {
    if nodes[node].tag == .text { return withDecoded(nodes[node].range) { WhiteSpace.collapsed($0) } }
    var output: [UInt8] = []
    var blockEnds: [Int] = []
    var index = node
    while index < end(node) {
      while let last = blockEnds.last, last <= index {
        output.append(0x20)
        blockEnds.removeLast()
      }
      let tag = nodes[index].tag
      if tag == .script || tag == .style || tag == .template || (index > node && has(index, .hidden)) {
        index = end(index)
        continue
      }
      if tag == .text {
        HTMLCharacterReference.decode(source, nodes[index].range, into: &output)
      } else if tag.isBlock || tag == .br {
        output.append(0x20)
        if tag.isBlock { blockEnds.append(end(index)) }
      }
      index += 1
    }
    return WhiteSpace.collapsed(output)
  }

  /// The characters of a raw text element (`script`, `title`), references left as they are.
  package func rawText(of node: Int) -> Range<Int> {
    let child = node + 1
    return child < end(node) ? textRange(child) : 0..<0
  }
}
