/// Finds the sentences of a running text by rules, in any script; no model, no language tag.
///
/// A line break ends a sentence unless a lower-case word goes on in the next line. A full stop ends one when white
/// space follows and neither the word before it (abbreviation, initial, ordinal) nor the word after it (lower case)
/// speaks against it. Ideographic, Arabic and Indic stops end one always. Closing quotation marks and brackets stay
/// with the sentence they close. It does not repair: `end.Start` without a space is one sentence.
package enum SentenceSplitter {
  /// Sentences in order, without the white space around them.
  /// - Complexity: O(scalars)
  package static func sentences(in text: String) -> [TextRange] { sentences(in: ScalarText(text)) }

  /// Sentences in order, without the white space around them.
  /// - Complexity: O(scalars)
  package static func sentences(in text: ScalarText) -> [TextRange] {
    var scan = SentenceScan(text: text)
    return scan.sentences()
  }
}

private struct SentenceScan {
  let text: ScalarText
  private var start = 0
  private var found: [TextRange] = []

  init(text: ScalarText) { self.text = text }

  mutating func sentences() -> [TextRange] {
    var index = 0
    while index < text.count {
      let scalar = text.scalars[index]
      if scalar.isLineBreak {
        index = lineBreak(at: index)
      } else if scalar.isSoftStop || scalar.isHardStop {
        index = stop(at: index)
      } else {
        index += 1
      }
    }
    cut(at: text.count)
    return found
  }

  private mutating func cut(at end: Int) {
    let range = text.trimmed(TextRange(start, end))
    if range.count > 0 { found.append(range) }
    start = end
  }

  /// - Returns: the first scalar after the white space.
  private mutating func lineBreak(at index: Int) -> Int {
    var next = index
    var breaks = 0
    while let scalar = text[at: next], scalar.isSpace {
      // A carriage return and its line feed are one break.
      if scalar.isLineBreak, !(scalar == "\n" && text[at: next - 1] == "\r") { breaks += 1 }
      next += 1
    }
    let goesOn = breaks == 1 && text[at: next]?.isLower == true && !endsInStop(before: index)
    if !goesOn { cut(at: next) }
    return next
  }

  private func endsInStop(before index: Int) -> Bool {
    guard let last = text[at: index - 1] else { return true }
    return last.isSoftStop || last.isHardStop || last.isCloser || last == ":"
  }

  /// - Returns: where the scan goes on.
  private mutating func stop(at index: Int) -> Int {
    var end = index
    var isHard = false
    while let scalar = text[at: end], scalar.isSoftStop || scalar.isHardStop {
      isHard = isHard || scalar.isHardStop
      end += 1
    }
    let stops = end
    end = afterClosers(from: end)
    let ends = isHard ? !goesOnInJapanese(stops, end) : softStopEnds(index, stops: stops, end: end)
    if ends { cut(at: end) }
    return end
  }

  /// A quotation that the Japanese sentence goes on after: `「…。」と述べた`.
  private func goesOnInJapanese(_ stops: Int, _ end: Int) -> Bool {
    end > stops && text[at: end]?.isHiragana == true
  }

  private func afterClosers(from index: Int) -> Int {
    var end = index
    while let scalar = text[at: end] {
      if scalar.isCloser, !opensNext(end, after: index) {
        end += 1
      } else if scalar.isSpace, text[at: end + 1]?.value == 0xBB, text[at: end + 2]?.isLetter != true {
        // French sets a space before the closing mark.
        end += 2
      } else {
        return end
      }
    }
    return end
  }

  /// A mark that follows the stop without a space but opens a word: the stop stood inside a word.
  private func opensNext(_ index: Int, after stop: Int) -> Bool {
    guard index == stop else { return false }
    if text[at: index - 1]?.isHardStop == true {
      // Chinese opens with the mark with which German closes: `…元。“我们会重建！”`.
      return text.scalars[index].value == 0x201C && text[at: index + 1]?.isLetter == true
    }
    return text[at: index + 1].map { $0.isLetter || $0.isDigit } == true
  }

  private func softStopEnds(_ index: Int, stops: Int, end: Int) -> Bool {
    guard let next = text[at: end] else { return true }
    guard next.isSpace else { return next.isLetter && !next.isUpper && !next.isLower && text.scalars[index] != "." }
    let word = nextWord(from: end)
    if word.first?.isLower == true { return false }
    let isFullStop = stops == index + 1 && text.scalars[index] == "."
    return !isFullStop || end > stops || FullStop(text: text, index: index, next: word).endsSentence
  }

  /// The letters and digits after white space and opening marks.
  private func nextWord(from index: Int) -> [Unicode.Scalar] {
    var position = index
    while let scalar = text[at: position], !scalar.isLineBreak, scalar.isSpace || scalar.isOpener { position += 1 }
    var word: [Unicode.Scalar] = []
    while let scalar = text[at: position], scalar.isLetter || scalar.isDigit, word.count < 24 {
      word.append(scalar)
      position += 1
    }
    return word
  }
}
