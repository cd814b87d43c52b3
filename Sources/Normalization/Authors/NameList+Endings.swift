/// What stands after a name without a mark.
extension NameList {
  /// A name without the place, the newspaper or the agency after it: `Tiago Noll in Porto Novo`, `ADA BYRON Harbour Post`,
  /// `Ada Byron Associated Press`.
  static func withoutEnding(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard words.count >= 3 else { return text }
    if let name = sentence(words) { return name }
    let lengths = [hinge(words), endOfCapitals(words), agency(words)].compactMap { $0 }
    let names = lengths.map { words.prefix($0).joined(separator: " ") }
    return names.first(where: PersonName.isFull) ?? text
  }

  /// The place of a word that leads from a name to a place or a newspaper.
  private static func hinge(_ words: [Substring]) -> Int? {
    words.indices.dropFirst(2).dropLast().first { place in
      hinges.contains(words[place]) && words[place + 1].first?.isUppercase == true
    }
  }

  private static let hinges: Set<Substring> = ["in", "for", "from", "at"]

  /// `Ada Byron. Lindholm`: a word ends a sentence, and is no initial.
  private static func sentence(_ words: [Substring]) -> String? {
    guard
      let end = words.indices.dropFirst().dropLast().first(where: { words[$0].hasSuffix(".") && words[$0].count > 3 })
    else { return nil }
    let name = String(words[...end].joined(separator: " ").dropLast())
    return PersonName.isFull(name) ? name : nil
  }

  /// How many words of capitals stand before those with small letters.
  private static func endOfCapitals(_ words: [Substring]) -> Int? {
    let count = words.prefix(while: isCapitals).count
    let whole = words.prefix(count).count { $0.count(where: \.isLetter) >= 2 }
    guard whole >= 2, count < words.count, words[count...].allSatisfy(isMixed) else { return nil }
    return count
  }

  private static func isCapitals(_ word: Substring) -> Bool {
    word.contains(where: \.isLetter) && !word.contains(where: \.isLowercase)
  }

  /// `Harbour`, and neither `McNoll` nor `Jr.`, which belong to a name in capitals.
  private static func isMixed(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase, word.count > 3 else { return false }
    return word.dropFirst().allSatisfy { !$0.isUppercase }
      && !["Mc", "O’", "O'", "D’", "D'"].contains(where: word.hasPrefix)
  }

  /// Where an agency's name begins after a full name; letters alone only in capitals, and not after others.
  private static func agency(_ words: [Substring]) -> Int? {
    words.indices.dropFirst(2).first { place in
      let ending = words[place...].joined(separator: " ")
      let isShort = ending.count <= 4
      if isShort, ending != ending.uppercased() || words[place - 1].allSatisfy(\.isUppercase) { return false }
      return WireAgency.isOne(ending)
    }
  }
}
