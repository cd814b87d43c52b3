import TextAnalysis

/// A word, or a whole number, of a sentence that is laid beside a passage.
struct ComparedWord {
  /// What must be the same for two words to be one: the stem, or the value.
  let key: String
  /// As names are compared.
  let text: String
  /// The token that it begins with.
  let place: Int
  let quantity: Quantity?
  let isName: Bool
  /// `not`, `never` or `no`, and a denial.
  let denies: Bool

  /// Contractions of `not` are two words: whoever writes them out says the same.
  static func all(in parts: PassageTokens, language: String) -> [ComparedWord] {
    let tokens = parts.tokens
    let quantities = Dictionary(parts.quantities.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    var words: [ComparedWord] = []
    var index = 0
    while index < tokens.count {
      if let quantity = quantities[index] {
        words.append(ComparedWord(quantity, text: tokens[index].text, place: index))
        index = max(index + 1, quantity.tokens.upperBound)
        continue
      }
      if tokens[index].kind != .mark {
        let isName = NameWords.isName(tokens, index) && !NameWords.isFirst(tokens, index)
        let denies = Negations.isDenial(tokens, index)
        for text in spelledOut(tokens[index].text) {
          let key = language.isReadAsEnglish ? PorterStemmer.stem(text) : text
          words.append(
            ComparedWord(
              key: key, text: text, place: index, quantity: nil, isName: isName,
              denies: denies && ["not", "never", "no"].contains(text)))
        }
      }
      index += 1
    }
    return words
  }

  private static func spelledOut(_ word: String) -> [String] {
    switch word {
    case "can't", "cannot": ["can", "not"]
    case "won't": ["will", "not"]
    default: word.hasSuffix("n't") ? [String(word.dropLast(3)), "not"] : [word.bare]
    }
  }
}

extension ComparedWord {
  fileprivate init(_ quantity: Quantity, text: String, place: Int) {
    self.init(
      key: "\(quantity.isOrdinal ? "." : "")\(quantity.value) \(quantity.unit)", text: text, place: place,
      quantity: quantity,
      isName: false, denies: false)
  }
}
