/// What stands between the facts of a line. Its first space does not break, so that no line begins with the dot.
enum FactSeparator {
  static let text = "\u{A0}· "

  /// A line whose facts were joined by others.
  static func set(in line: String) -> String { line.replacing(" · ", with: text) }
}
