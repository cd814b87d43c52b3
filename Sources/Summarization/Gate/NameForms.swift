/// Forms in which one name goes: of a country and of its people.
enum Demonyms {
  /// Words of which one is made from the other: `russia` and `russian`, `vellport` and `vellporter`.
  static func areRelated(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    if groups.contains(where: { $0.contains(one) && $0.contains(other) }) { return true }
    let shared = zip(one, other).prefix { $0 == $1 }.count
    let (shorter, longer) = (min(one.count, other.count), max(one.count, other.count))
    return shared >= 4 && shorter - shared <= 1 && longer - shared <= 4 && endings.contains(tail(one, other, shared))
  }

  private static func tail(_ one: String, _ other: String, _ shared: Int) -> String {
    String((one.count >= other.count ? one : other).dropFirst(shared))
  }

  private static let endings: Set<String> = [
    "n", "an", "ns", "ans", "ian", "ians", "i", "is", "ese", "ish", "s", "es", "er", "ers", "ic", "ine", "ite", "ites",
  ]

  private static let groups: [Set<String>] = [
    ["france", "french", "frenchman"], ["britain", "british", "uk", "briton", "britons"], ["spain", "spanish"],
    ["netherlands", "dutch"], ["us", "u.s", "america", "american", "americans"], ["wales", "welsh"],
    ["ireland", "irish"],
    ["denmark", "danish", "danes"], ["switzerland", "swiss"], ["turkey", "turkish", "türkiye"],
    ["greece", "greek", "greeks"],
    ["poland", "polish", "poles"], ["sweden", "swedish"], ["finland", "finnish"], ["thailand", "thai"],
    ["eu", "european"],
    ["philippines", "filipino", "filipinos"], ["germany", "german", "germans"], ["scotland", "scottish", "scots"],
  ]
}

/// Initials and the names that they stand for.
enum Acronyms {
  /// The word is the initials of a run of names in a member, or stands in a run whose initials a member has.
  static func isKnown(_ tokens: [Token], _ index: Int, _ source: GateSource) -> Bool {
    let word = tokens[index].text
    if word.count >= 2, word.count <= 6,
      source.passages.indices.contains(where: { runs(source.tokens(of: $0).tokens).contains(word) })
    {
      return true
    }
    return runs(tokens, around: index).contains { source.words.contains($0) }
  }

  /// Initials of all runs of capitalised words; small words within a run may stay out.
  private static func runs(_ tokens: [Token], around place: Int? = nil) -> [String] {
    var found: [String] = []
    var initials = ""
    var places: [Int] = []
    func end() {
      if initials.count > 1, place.map({ places.contains($0) }) ?? true { found.append(initials) }
      initials = ""
      places = []
    }
    for (index, token) in tokens.enumerated() {
      if token.kind == .word, token.isCapitalised {
        initials.append(contentsOf: token.text.prefix(1))
        places.append(index)
      } else if !["of", "the", "and", "for", "on"].contains(token.text) {
        end()
      }
    }
    end()
    return found
  }
}
