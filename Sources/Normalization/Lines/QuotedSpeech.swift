/// What a paragraph says in its own voice.
enum QuotedSpeech {
  /// The line without what stands between marks of quotation; a quotation that nothing closes reaches to the end.
  /// - Complexity: O(bytes)
  static func removed(from line: String) -> String {
    var voice = String.UnicodeScalarView()
    var closing: [Unicode.Scalar]?
    for scalar in line.unicodeScalars {
      if let marks = closing {
        if marks.contains(scalar) { closing = nil }
      } else if let marks = pairs[scalar] {
        closing = marks
      } else {
        voice.append(scalar)
      }
    }
    return String(voice)
  }

  /// Whether a line quotes something.
  static func stands(in line: String) -> Bool { line.unicodeScalars.contains { pairs[$0] != nil } }

  /// What closes a quotation, by the mark that opens it.
  private static let pairs: [Unicode.Scalar: [Unicode.Scalar]] = [
    "“": ["”"], "„": ["“", "”"], "\"": ["\""], "«": ["»"], "»": ["«"], "「": ["」"], "『": ["』"],
  ]
}
