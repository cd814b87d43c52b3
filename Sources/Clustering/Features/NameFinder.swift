import TextAnalysis

/// Finds names: runs of capitalised words with one space or hyphen between. A capital at the start of a sentence says
/// nothing by itself, so a single word there is no name, and a stop word there does not begin one.
struct NameFinder {
  /// A run of words as found.
  struct Name {
    /// Numbers of the words' terms.
    var terms: [Int]
    /// Bytes in the text.
    var range: Range<Int>
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var terms: [Int] = []
  private var range = 0..<0
  private var startsSentence = false
  private var words = 0
  /// Longer runs are headlines in capitals.
  private let maximumWords = 6

  init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// - Parameter term: nil for a stop word.
  mutating func take(_ word: WordList.Word, term: Int?, _ found: (Name) -> Void) {
    guard word.isCapitalised, let term else { return end(found) }
    if words > 0, joins(word.range.lowerBound), words < maximumWords {
      terms.append(term)
      range = range.lowerBound..<word.range.upperBound
      words += 1
      return
    }
    end(found)
    startsSentence = isSentenceStart(word.range.lowerBound)
    terms = [term]
    range = word.range
    words = 1
  }

  /// Hands out the run, if it is a name.
  mutating func end(_ found: (Name) -> Void) {
    defer { words = 0 }
    if words == 0 || (words == 1 && startsSentence) { return }
    found(Name(terms: terms, range: range))
  }

  private func joins(_ start: Int) -> Bool {
    start == range.upperBound + 1 && (text[start - 1] == 0x20 || text[start - 1] == UInt8(ascii: "-"))
  }

  private func isSentenceStart(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, text[index] == 0x20 { index -= 1 }
    if index < 0 { return true }
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: ":"), 0x0A, 0x0D:
      return true
    // The last byte of “ (E2 80 9C) and of « (C2 AB).
    case 0x9C, 0xAB: return true
    default: return false
    }
  }
}
