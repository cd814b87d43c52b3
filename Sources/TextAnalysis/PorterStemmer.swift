/// Cuts English words to their stems after M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980).
package enum PorterStemmer {
  /// The stem of a lower-case word; words of fewer than three letters and words with anything but `a`…`z` in them stay
  /// as they are.
  /// - Complexity: O(letters)
  package static func stem(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard bytes.count > 2, bytes.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
    var stemmer = Stem(letters: bytes)
    stemmer.cutPlurals()
    stemmer.cutPastAndProgressive()
    stemmer.turnFinalY()
    stemmer.replaceFirst(Suffixes.double, whenMeasureAbove: 0)
    stemmer.replaceFirst(Suffixes.single, whenMeasureAbove: 0)
    stemmer.cutLast()
    stemmer.cutFinalE()
    return String(decoding: stemmer.letters, as: UTF8.self)
  }
}

private enum Suffixes {
  typealias Rule = (suffix: [UInt8], replacement: [UInt8])

  /// Step 2.
  static let double = rules(
    """
    ational ate tional tion enci ence anci ance izer ize abli able alli al entli ent eli e ousli ous ization ize
    ation ate ator ate alism al iveness ive fulness ful ousness ous aliti al iviti ive biliti ble
    """)
  /// Step 3; `-` stands for nothing.
  static let single = rules("icate ic ative - alize al iciti ic ical ic ful - ness -")
  /// Step 4, but for `ion`.
  static let last = rules(
    "al - ance - ence - er - ic - able - ible - ant - ement - ment - ent - ou - ism - ate - iti - ous - ive - ize -")

  private static func rules(_ list: String) -> [Rule] {
    let words = list.split(whereSeparator: \.isWhitespace).map { $0 == "-" ? [] : Array($0.utf8) }
    return stride(from: 0, to: words.count, by: 2).map { (words[$0], words[$0 + 1]) }
  }
}

/// The letters that are left, with Porter's conditions over them.
private struct Stem {
  var letters: [UInt8]

  private func isConsonant(_ index: Int) -> Bool {
    switch letters[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): false
    case UInt8(ascii: "y"): index == 0 || !isConsonant(index - 1)
    default: true
    }
  }

  /// Porter's m of the first `count` letters: how often a vowel is followed by a consonant.
  private func measure(_ count: Int) -> Int {
    var changes = 0
    for index in 0..<count where index > 0 && isConsonant(index) && !isConsonant(index - 1) { changes += 1 }
    return changes
  }

  private func hasVowel(_ count: Int) -> Bool { (0..<count).contains { !isConsonant($0) } }

  private func ends(_ suffix: String) -> Bool { ends(Array(suffix.utf8)) }
  private func ends(_ suffix: [UInt8]) -> Bool {
    letters.count > suffix.count && letters.suffix(suffix.count).elementsEqual(suffix)
  }

  private var endsInDoubleConsonant: Bool {
    let last = letters.count - 1
    return last > 0 && letters[last] == letters[last - 1] && isConsonant(last)
  }

  /// Porter's *o: consonant, vowel, consonant that is not w, x or y.
  private func endsInShortSyllable(_ count: Int) -> Bool {
    guard count > 2, isConsonant(count - 1), !isConsonant(count - 2), isConsonant(count - 3) else { return false }
    return !"wxy".utf8.contains(letters[count - 1])
  }

  /// Step 1a.
  mutating func cutPlurals() {
    if ends("sses") || ends("ies") {
      letters.removeLast(2)
    } else if ends("s"), !ends("ss") {
      letters.removeLast()
    }
  }

  /// Step 1b.
  mutating func cutPastAndProgressive() {
    if ends("eed") {
      if measure(letters.count - 3) > 0 { letters.removeLast() }
      return
    }
    for suffix in ["ed", "ing"] where ends(suffix) {
      guard hasVowel(letters.count - suffix.utf8.count) else { return }
      letters.removeLast(suffix.utf8.count)
      restoreAfterCut()
      return
    }
  }

  private mutating func restoreAfterCut() {
    if ends("at") || ends("bl") || ends("iz") {
      letters.append(UInt8(ascii: "e"))
    } else if endsInDoubleConsonant, let last = letters.last, !"lsz".utf8.contains(last) {
      letters.removeLast()
    } else if measure(letters.count) == 1, endsInShortSyllable(letters.count) {
      letters.append(UInt8(ascii: "e"))
    }
  }

  /// Step 1c.
  mutating func turnFinalY() {
    if ends("y"), hasVowel(letters.count - 1) { letters[letters.count - 1] = UInt8(ascii: "i") }
  }

  /// Steps 2 and 3: the first rule whose suffix fits decides.
  mutating func replaceFirst(_ rules: [Suffixes.Rule], whenMeasureAbove limit: Int) {
    guard let rule = rules.first(where: { ends($0.suffix) }) else { return }
    let count = letters.count - rule.suffix.count
    guard measure(count) > limit else { return }
    letters.removeLast(rule.suffix.count)
    letters += rule.replacement
  }

  /// Step 4.
  mutating func cutLast() {
    if ends("ion") {
      let count = letters.count - 3
      let last = letters[count - 1]
      if measure(count) > 1, last == UInt8(ascii: "s") || last == UInt8(ascii: "t") { letters.removeLast(3) }
      return
    }
    replaceFirst(Suffixes.last, whenMeasureAbove: 1)
  }

  /// Step 5.
  mutating func cutFinalE() {
    if ends("e") {
      let count = letters.count - 1
      let m = measure(count)
      if m > 1 || (m == 1 && !endsInShortSyllable(count)) { letters.removeLast() }
    }
    if ends("ll"), measure(letters.count) > 1 { letters.removeLast() }
  }
}
