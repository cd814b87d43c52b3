import NewsModel
import TextAnalysis

/// What a model's words about a picture may hold: no name and no number that its publisher does not give, no instruction.
struct PictureRules {
  /// The publisher's words about the picture, by where they stand, in order of trust.
  let words: [(place: String, words: Set<String>)]
  /// Words that the members write with a small letter, so that one at the start of a sentence is no name.
  let common: Set<String>

  init(image: Summary.LeadImage, headline: String, members: [Member]) {
    words = [("caption", image.caption), ("alt text", image.alt), ("headline", headline)].map {
      ($0, Set(Token.tokens(of: $1 ?? "").map(\.text.withoutPossessive)))
    }
    common = Set(
      members.flatMap { $0.sentences.prefix(10) }.flatMap { Token.tokens(of: $0.text) }.filter { !$0.isCapitalised }
        .map(\.text))
  }

  /// Whether the text may be printed; if so, from where its names come.
  func names(in text: String) -> (isAllowed: Bool, from: Set<String>) {
    if Instructions.isIn(text) || SpeechRules.addressesReader(text) { return (false, []) }
    let tokens = Token.tokens(of: text)
    var sources: Set<String> = []
    for (index, token) in tokens.enumerated() where isNameOrNumber(token, tokens, index) {
      let word = token.text.withoutPossessive
      guard let source = words.first(where: { $0.words.contains(word) }) else { return (false, []) }
      if token.kind == .word { sources.insert(source.place) }
    }
    return (true, sources)
  }

  private func isNameOrNumber(_ token: Token, _ tokens: [Token], _ index: Int) -> Bool {
    if token.kind == .number { return true }
    guard token.kind == .word, token.isCapitalised else { return false }
    let opens = index == 0 || [".", "!", "?", "\"", "“"].contains(tokens[index - 1].text)
    return !opens || !(Self.openers.contains(token.text) || common.contains(token.text))
  }

  /// Words with which descriptions open.
  private static let openers: Set<String> = [
    "a", "an", "the", "two", "three", "four", "five", "several", "many", "some", "people", "men", "women", "children",
    "smoke", "flames", "cars", "boats", "ships", "soldiers", "officers", "police", "firefighters", "rescuers",
    "workers",
    "protesters", "crowds", "flags", "buildings", "rubble", "debris", "water", "waves", "trees", "in", "on", "behind",
    "beside", "above", "below", "under", "near", "next", "at", "around", "one", "both", "there", "it", "they", "he",
    "she", "his", "her", "rows", "empty", "large", "small", "dark", "aerial", "close", "black", "white", "red",
  ]
}
