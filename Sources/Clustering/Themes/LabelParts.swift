import TextAnalysis

/// Names that stand beside one another: none that says what another says, and none that says nothing alone.
struct LabelParts {
  private struct Part {
    let name: String
    let words: [String]
  }

  private var parts: [Part] = []

  var names: [String] { parts.map(\.name) }

  /// Keeps the first of them.
  mutating func keep(_ count: Int) { parts = Array(parts.prefix(count)) }

  /// Takes a name, unless one that was taken says the same; of the two the fuller form stands then.
  mutating func add(_ name: String) {
    let words = Self.words(of: name)
    guard Self.tells(name, words) else { return }
    guard let place = parts.firstIndex(where: { Self.areKin(words, $0.words) }) else {
      return parts.append(Part(name: name, words: words))
    }
    let taken = parts[place].words
    guard words.count > taken.count, Self.says(words, all: taken) else { return }
    put(Part(name: name, words: words), at: place)
  }

  /// Puts a name in the place of its last word, by which reports call a person after the first time.
  mutating func complete(_ name: String) {
    let words = Self.words(of: name)
    guard words.count > 1, let last = words.last,
      let place = parts.firstIndex(where: { $0.words == [last] })
    else { return }
    put(Part(name: name, words: words), at: place)
  }

  /// Names that the new one says, too, go.
  private mutating func put(_ part: Part, at place: Int) {
    parts[place] = part
    parts = parts.enumerated().filter { $0 == place || !Self.areKin(part.words, $1.words) }.map(\.element)
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
