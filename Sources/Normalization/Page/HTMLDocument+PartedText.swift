import Markup

extension HTMLDocument {
  /// All words below a node, those of two elements parted by a space even where readers see none.
  /// - Complexity: O(bytes below the node)
  func partedText(of node: Int) -> String {
    var parts: [String] = []
    for inner in node..<end(node) where tag(inner) == .text && !Self.isSilent(tag(parent(inner))) {
      parts.append(text(of: inner))
    }
    return WhiteSpace.collapsed(parts.joined(separator: " "))
  }

  private static func isSilent(_ tag: HTMLTag) -> Bool { tag == .script || tag == .style || tag == .template }
}
