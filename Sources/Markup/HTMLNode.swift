/// One node of a page. Nodes lie in document order, so that a subtree is a range of indices.
package struct HTMLNode: Sendable {
  package let tag: HTMLTag
  let parent: Int32
  /// The index after the subtree's last node.
  var end: Int32
  /// For text a range of the source, for elements a range of the attributes.
  let lower: Int32
  var upper: Int32

  var range: Range<Int> { Int(lower)..<Int(upper) }
}
