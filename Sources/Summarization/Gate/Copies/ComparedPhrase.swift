/// A word, or two, that may have an opposite.
struct ComparedPhrase {
  /// Places among the words of its text.
  let words: Range<Int>
  let text: String
  private let sides: Set<Int>

  /// All of a text, in order.
  /// - Complexity: O(words)
  static func all(in words: [ComparedWord]) -> [ComparedPhrase] {
    words.indices.flatMap { place in
      let single = ComparedPhrase(words: place..<(place + 1), text: words[place].text)
      guard place + 1 < words.count else { return [single] }
      let pair = ComparedPhrase(
        words: place..<(place + 2), text: "\(words[place].text) \(words[place + 1].text)")
      return pair.sides.isEmpty ? [single] : [single, pair]
    }
  }

  private init(words: Range<Int>, text: String) {
    self.words = words
    self.text = text
    sides = Antonyms.sides(of: text)
  }

  /// Whether a list has opposites of it, or others of its kind.
  var isListed: Bool { !sides.isEmpty || Kinds.isListed(text) }

  /// The same, or a word on the same side of a pair: `climbed` for `rose`.
  func saysTheSame(as other: ComparedPhrase) -> Bool { text == other.text || !sides.isDisjoint(with: other.sides) }

  /// The one is the other's opposite, or another of its kind.
  func excludes(_ other: ComparedPhrase) -> Bool {
    sides.contains { other.sides.contains(-$0) } || Antonyms.arePrefixed(text, other.text)
      || Kinds.differ(text, other.text)
  }
}
