extension String {
  /// On one line: control characters are spaces, and of several spaces one stays.
  /// - Complexity: O(scalars)
  var onOneLine: String {
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars { view.append(scalar.properties.generalCategory == .control ? " " : scalar) }
    return String(view).split(separator: " ").joined(separator: " ")
  }
}
