/// One node of a page. Nodes lie in document order, so that a subtree is a range of indices.
public struct HTMLNode: Sendable {
  public let tag: HTMLTag
  @usableFromInline let parent: Int32
  /// The index after the subtree's last node.
  @usableFromInline var end: Int32
  /// For text a range of the source, for elements a range of the attributes.
  @usableFromInline let lower: Int32
  @usableFromInline var upper: Int32

  @inlinable var range: Range<Int> { Int(lower)..<Int(upper) }

  init(tag: HTMLTag, parent: Int32, end: Int32, lower: Int32, upper: Int32) {
    self.tag = tag
    self.parent = parent
    self.end = end
    self.lower = lower
    self.upper = upper
  }
}
