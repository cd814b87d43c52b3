import Markup

/// Whether words are the names of a photographer, an agency or an owner.
enum CreditName {
  /// A few words with capitals, joined by little ones or by slashes, and no sentence.
  /// - Complexity: O(bytes)
  static func isOne(_ text: String) -> Bool {
    let text = text.utf8.count <= 400 ? WhiteSpace.collapsed(text) : ""
    let words = text.split { " /,;|&+·•".contains($0) }
    guard (1...10).contains(words.count), text.unicodeScalars.count <= 80, !holdsStop(words.dropLast()) else {
      return false
    }
    guard text.contains(where: \.isLetter), !text.contains(where: { "。！？!?".contains($0) }) else { return false }
    let small = words.count(where: isSmall)
    let closes = text.last == "." && (words.last.map(isStop) ?? false)
    if small > 0, closes || articles.contains(words[0].lowercased()) { return false }
    return small <= 1 && unspaced(text) <= 20
  }

  /// An agency that sells pictures among a few words that are no sentence.
  static func namesAgency(_ text: String) -> Bool { PhotoAgencies.isNamed(in: text) && isOne(text) }

  /// Two to five words, each with a capital or joining two that have.
  static func isPerson(_ text: String) -> Bool {
    let words = text.split { " /,".contains($0) }
    guard (2...5).contains(words.count), isOne(text) else { return false }
    return words[0].first?.isUppercase == true && !words.contains(where: isSmall)
      && !text.contains(where: { $0.isNumber || $0 == ":" })
  }

  /// Words that end a sentence before the last: `Trawlers at Nes. The mole`.
  private static func holdsStop(_ words: ArraySlice<Substring>) -> Bool { words.contains(where: isStop) }

  /// Initials and titles end with a stop, too.
  private static func isStop(_ word: Substring) -> Bool { word.last == "." && word.count > 4 }

  private static func isSmall(_ word: Substring) -> Bool {
    guard word.first?.isLowercase == true else { return false }
    let folded = word.lowercased()
    return !joining.contains(folded) && !PhotoAgencies.isNamed(in: folded) && !folded.contains(".")
  }

  private static let joining: Set<String> = [
    "by", "for", "via", "of", "the", "and", "at", "from", "in", "von", "van", "de", "der", "den", "del", "della", "di",
    "da", "do", "dos", "du", "des", "la", "le", "les", "los", "el", "al", "bin", "ibn", "und", "et", "y", "e", "en",
    "für", "pour", "para", "per", "voor", "och", "og", "ja", "i", "a", "ter", "ten", "af", "av", "zu", "zur",
  ]

  private static let articles: Set<String> = [
    "the", "a", "an", "der", "die", "das", "ein", "eine", "le", "la", "les", "un", "une", "el", "los", "las", "una",
    "il", "lo", "gli",
  ]

  /// Letters of scripts that part no words by spaces.
  private static func unspaced(_ text: String) -> Int {
    text.unicodeScalars.count { (0x2E80...0x9FFF).contains($0.value) || (0x0E00...0x0E7F).contains($0.value) }
  }
}
