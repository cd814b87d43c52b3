/// An article that went to another group, which it resembled clearly more than the rest of its own.
package struct GroupMove: Equatable, Sendable {
  package var row: Int
  package var from: Side
  package var to: Side

  /// A group as an article sees it that is not counted among its members.
  package struct Side: Equatable, Sendable {
    var group: Int
    package var size: Int
    package var similarity: Double
  }
}
