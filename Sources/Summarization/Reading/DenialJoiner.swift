import TextAnalysis

/// Joins an accusation with the short sentence after it that says what comes of it, so that neither is printed alone: `He has not been
/// charged.`, `Quill rejected the accusation.`
enum DenialJoiner {
  /// Scalars that a denial, and both together, may have.
  private static let (shortest, limit) = (100, 330)

  /// - Complexity: O(scalars)
  static func join(_ ranges: [TextRange], in text: ScalarText) -> [TextRange] {
    var joined: [TextRange] = []
    for range in ranges {
      if let last = joined.last, range.count <= shortest, range.end - last.start <= limit,
        !text.scalars[last.end..<range.start].contains(where: \.isLineBreak),
        isDenial(text.scalars[range.start..<range.end])
      {
        joined[joined.count - 1] = TextRange(last.start, range.end)
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  private static func isDenial(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.indices.dropFirst().contains { index in
      guard scalars[index - 1].isSpace, mayStart(scalars[index]) else { return false }
      return phrases.contains { scalars[index...].starts(with: $0) }
    }
  }

  /// Most words begin none of the phrases.
  private static func mayStart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "n" || scalar == "r" || scalar == "d" || scalar == "p"
  }

  private static let phrases: [[Unicode.Scalar]] = [
    "not been charged", "rejected the accusation", "rejects the accusation", "denied the accusation",
    "denies the accusation", "rejected the allegation", "rejects the allegation", "denied the allegation",
    "denies the allegation", "denied the charge", "denies the charge", "rejected the charge", "denied wrongdoing",
    "denies wrongdoing", "denied any wrongdoing", "denies any wrongdoing", "denied the claim", "denies the claim",
    "rejected the claim", "rejects the claim", "pleaded not guilty", "denied it.", "denies it.",
  ].map { Array($0.unicodeScalars) }
}
