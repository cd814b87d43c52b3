import Markup
import NewsModel

/// The line of date, source and byline that pages set where their first paragraphs stand.
enum DateLine {
  /// Whether a line is a date with little beside it.
  /// - Complexity: O(bytes), for lines of at most 160
  static func isOne(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 160, line.contains(where: \.mayBeginDigit) else { return false }
    let words = String(decoding: line, as: UTF8.self)
    guard WrittenDate(words, monthFirst: true) != nil else { return false }
    let isBarred = words.contains { "|•·｜".contains($0) }
    if SentenceEnd.closes(line), !isBarred, !opensAsOne(words) { return false }
    return saysLittle(words, most: isBarred ? 8 : 4)
  }

  private static func opensAsOne(_ words: String) -> Bool {
    let folded = FoldedLine(words)
    return words.first?.isNumber == true || DateNames.publication.open(folded) || DateNames.change.open(folded)
  }

  /// Whether what remains without digits, clocks and words of publishing is less than a sentence.
  private static func saysLittle(_ words: String, most: Int) -> Bool {
    var spaced = 0
    var unspaced = 0
    for word in words.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "'" && $0 != "’" }) {
      if word.contains(where: \.isNumber) && word.utf8.count < 12 { continue }
      let letters = word.unicodeScalars.count { $0.properties.isAlphabetic }
      if TextWeight.of(Array(word.utf8)[...]).weight >= letters * 3 {
        unspaced += letters
      } else if !isOfDates(word) {
        spaced += 1
      }
    }
    return spaced <= most && unspaced <= 25
  }

  private static func isOfDates(_ word: Substring) -> Bool {
    let word = word.lowercased()
    if little.contains(word) { return true }
    let folded = FoldedLine(word)
    return DateNames.publication.open(folded) || DateNames.change.open(folded)
  }

  private static let little: Set<String> = [
    "am", "pm", "a.m.", "p.m.", "uhr", "h", "gmt", "utc", "est", "edt", "et", "pst", "pdt", "cet", "cest", "mez", "ist",
    "wib", "at", "on", "by", "von", "par", "por", "di", "da", "de", "le", "il", "el", "um", "à", "às", "kl", "stand",
    "and", "und", "min", "minutes", "minuten", "read", "lesedauer",
  ]
}
