/// A name as readers know it, with a word that is too common to be compared: `New York` of `York`, `Theresa May` of `Theresa`.
enum WrittenName {
  private static let before = Array("New ".utf8)
  private static let after = Array(" May".utf8)
  /// What only with that word before it is the place that most reports mean; `New Mexico` is not `Mexico`.
  private static let places = [
    "Brunswick", "Caledonia", "Delhi", "Guinea", "Hampshire", "Haven", "Jersey", "Orleans", "South Wales", "York",
    "Zealand",
  ].map { Array($0.utf8) }

  /// - Parameter range: of the words that are compared.
  /// - Complexity: O(1) as a rule
  static func whole(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    if text[..<start].suffix(before.count).elementsEqual(before),
      places.contains(where: { text[range].starts(with: $0) })
    {
      start -= before.count
    }
    if text[end...].starts(with: after), endsWord(text, end + after.count) { end += after.count }
    return start..<end
  }

  /// Whether a word ends here and no heading (`The Agenda May Fail`) or date (`Sunday May 5`) goes on: punctuation, or a small letter behind a space.
  private static func endsWord(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    guard place < text.count else { return true }
    if text[place] != 0x20 { return text[place] < 0x80 && !(0x61...0x7A).contains(text[place] | 0x20) }
    return place + 1 < text.count && (0x61...0x7A).contains(text[place + 1])
  }
}
