/// A span of a text, counted in Unicode scalars from the text's start; `end` is the first scalar after it.
package struct TextRange: Hashable, Comparable, Sendable {
  package var start: Int
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  package var count: Int { end - start }

  package func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

  package static func < (left: TextRange, right: TextRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
