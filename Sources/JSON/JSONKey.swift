/// A key that is compared byte by byte, as RFC 8259, section 8.3, advises. `==` and the hashes of texts compose them first,
/// which takes the square of a run of combining marks.
public struct JSONKey: Hashable, ExpressibleByStringLiteral, Sendable {
  private let text: String

  public init(_ text: String) { self.text = text }

  public init(stringLiteral text: String) { self.text = text }

  /// - Complexity: O(bytes)
  public static func == (left: Self, right: Self) -> Bool {
    left.text.utf8.count == right.text.utf8.count && left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// - Complexity: O(bytes)
  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
