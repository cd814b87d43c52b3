import TextAnalysis

/// Names that stand beside one another: none that says what another says, and none that says nothing alone.
struct LabelParts {
  private(set) var names: [String] = []

  /// Keeps the first of them.
  mutating func keep(_ count: Int) { names = Array(names.prefix(count)) }

  /// Takes a name, unless one that was taken says the same; of the two the fuller form stands then.
  mutating func add(_ name: String) {
    let words = Self.words(of: name)
    guard Self.tells(name, words) else { return }
    guard let place = names.firstIndex(where: { Self.areKin(words, Self.words(of: $0)) }) else {
      return names.append(name)
    }
    let taken = Self.words(of: names[place])
    guard words.count > taken.count, Self.says(words, all: taken) else { return }
    put(name, words, at: place)
  }

  /// Puts a name in the place of its last word, by which reports call a person after the first time.
  mutating func complete(_ name: String) {
    let words = Self.words(of: name)
    guard words.count > 1, let last = words.last,
      let place = names.firstIndex(where: { Self.words(of: $0) == [last] })
    else { return }
    put(name, words, at: place)
  }

  /// Names that the new one says, too, go.
  private mutating func put(_ name: String, _ words: [String], at place: Int) {
    names[place] = name
    names = names.enumerated().filter { $0 == place || !Self.areKin(words, Self.words(of: $1)) }.map(\.element)
  }

  /// Words of a name in lower case, the plural's and the genitive's ending left out.
  private static func words(of name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map { word in
      let bare = word.hasSuffix("'s") || word.hasSuffix("’s") ? word.dropLast(2) : word
      return String(bare.count > 3 && bare.hasSuffix("s") ? bare.dropLast() : bare)
    }
  }

  /// Whether a reader learns something from the name alone: not from `Sen`, `St`, `Police` or `SEPARATIONS`, as headings write it.
  private static func tells(_ name: String, _ words: [String]) -> Bool {
    guard words.count == 1 else { return !words.isEmpty }
    let length = name.allSatisfy { $0.isUppercase || $0.isNumber } ? 2...6 : 3...Int.max
    return length.contains(name.count) && !unspecific.contains(words[0])
  }

  /// One name is part of the other, or both end in the same word.
  private static func areKin(_ one: [String], _ other: [String]) -> Bool {
    one.last == other.last || (one.count < other.count ? says(other, all: one) : says(one, all: other))
  }

  /// Whether some words have all of others among them.
  private static func says(_ words: [String], all others: [String]) -> Bool {
    words.count >= others.count && others.allSatisfy { other in words.contains { areForms($0, other) } }
  }

  /// `iran` and `iranian`, `russia` and `russian`.
  private static func areForms(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    let shared = zip(one, other).prefix { $0 == $1 }.count
    return shared >= 4 && max(one.count, other.count) - shared <= 3
  }

  /// Words that news has often, by themselves, and forms of address.
  private static let unspecific: Set<String> = {
    let common = NewsWords.bands.filter { $0.share > 0.05 }.flatMap { $0.words.split(whereSeparator: \.isWhitespace) }
    return Set(common.map(String.init) + ["sen", "rep", "gov", "mrs", "file"])
  }()
}
