import TextAnalysis

/// Words that a sentence states and words that it denies.
struct Denials {
  /// How a word stands in the text.
  private enum Standing {
    /// In a clause without a denial.
    case stated
    /// Within reach of a negation: so far words are surely denied.
    case denied
    /// Elsewhere in a clause with a denial.
    case doubtful
  }

  private struct Word {
    let text: String
    let lemma: String
    let place: Int
    let standing: Standing
    let isTelling: Bool
    let isName: Bool
    /// Which of the text's negations denies it.
    let negation: Int
  }

  private var words: [Word] = []
  /// Words that deny without a negation, with their places.
  private var soft: [(lemma: String, place: Int, isOfBefore: Bool)] = []
  /// Places of `without`.
  private var preposed: Set<Int> = []
  /// Places of `and`.
  private var conjunctions: [Int] = []
  private var lemmas: Set<String> = []
  private var order: [String] = []
  /// Those of `not until` too, which tell where the words are the same.
  private var denials = 0
  private(set) var negations = 0

  private static let ands: Set<String> = ["and", "y", "et", "und", "e", "en", "và"]
  private static let reach = 3
  private static let tellingReach = 2
  /// Words between a word and one that denies it without a negation.
  private static let softReach = 8
  /// And where it speaks of what was named before: `offered help, but the council turned it down`.
  private static let farReach = 14
  private static let pronouns: Set<String> = ["it", "them", "this", "both"]

  init(_ tokens: [Token], language: String) {
    let stops = Stopwords.of(language: language.isReadAsEnglish ? "en" : language)
    for clause in Self.clauses(tokens) { read(clause, tokens, stops, language) }
    lemmas = Set(words.map(\.lemma))
  }

  private static func clauses(_ tokens: [Token]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for index in tokens.indices
    where Negations.endsClause(tokens[index]) || Negations.opensClause(tokens[index].text)
      || opensPredicate(tokens, index)
    {
      found.append(start..<index)
      start = index
    }
    return found + [start..<tokens.count]
  }

  /// `switched to generators and cancelled nothing`: a verb behind `and` has a negation of its own.
  private static func opensPredicate(_ tokens: [Token], _ index: Int) -> Bool {
    guard ands.contains(tokens[index].text), index + 1 < tokens.count else { return false }
    let next = tokens[index + 1].text
    return auxiliaries.contains(next) || next.hasSuffix("ed") || Lemma.isIrregularPast(next)
      || Negations.isNegation(next)
  }

  private static let auxiliaries: Set<String> = [
    "did", "does", "do", "has", "have", "had", "was", "were", "is", "are", "will", "would", "could", "can", "should",
    "may",
    "might",
  ]

  private mutating func read(_ clause: Range<Int>, _ tokens: [Token], _ stops: Stopwords, _ language: String) {
    let denying = clause.filter { Negations.denies(tokens, $0) }
    denials += clause.count { Negations.isDenial(tokens, $0) }
    negations += denying.count
    var distance: (words: Int, telling: Int)?
    for index in clause where tokens[index].kind != .mark {
      let token = tokens[index]
      if Negations.isNegation(token.text) {
        if denying.contains(index) { distance = (0, 0) }
        if Negations.isPreposition(token.text) { preposed.insert(index) }
        // A contraction is a word of its clause, a negation is none.
        continue
      }
      let lemma = Lemma.of(token.text.bare, language: language)
      if Negations.isSoft(tokens, index) {
        let isOfBefore = tokens[index...].dropFirst().prefix(2).contains { Self.pronouns.contains($0.text) }
        soft.append((lemma, index, isOfBefore))
      }
      if Self.ands.contains(token.text) { conjunctions.append(index) }
      order.append(token.text.bare)
      let isTelling = token.kind == .word && !stops.contains(token.text)
      let isNear = distance.map { $0.words < Self.reach || $0.telling < Self.tellingReach } ?? false
      words.append(
        Word(
          text: token.text, lemma: lemma, place: index,
          standing: denying.isEmpty ? .stated : isNear ? .denied : .doubtful,
          isTelling: isTelling, isName: NameWords.isSurelyName(tokens, index, language: language),
          negation: denying.last { $0 < index } ?? 0))
      distance = distance.map { ($0.words + 1, $0.telling + (isTelling ? 1 : 0)) }
    }
  }

  func has(lemma: String) -> Bool { lemmas.contains(lemma) }

  /// The same words with a negation more or less.
  func isCopy(of other: Denials) -> Bool { order == other.order && denials != other.denials }

  func isEqual(_ other: Denials) -> Bool { order == other.order && denials == other.denials }

  /// A word that the text denies and the passages near it only state, or that it states and they deny.
  /// - Parameters:
  ///   - near: passages that speak of the same.
  ///   - close: those of them that say most of it.
  ///   - all: these and others, of which one is enough that says what the text says.
  func clash(with near: [Denials], close: [Denials], among all: [Denials]) -> String? {
    groups.lazy.compactMap { invented($0, near, close, all) }.first
      ?? near.lazy.compactMap { passage in passage.groups.lazy.compactMap { dropped($0, passage, all) }.first }.first
  }

  /// What each negation denies: its telling words, names only where there are no others.
  private var groups: [[Word]] {
    Set(words.filter { $0.standing == .denied }.map(\.negation)).sorted().map { negation in
      let denied = words.filter { $0.standing == .denied && $0.negation == negation && $0.isTelling }
      let others = denied.filter { !$0.isName }
      return others.isEmpty ? denied : others
    }
  }

  /// A word of what is denied that near passages state, when none denies any of it, in whatever way.
  private func invented(_ group: [Word], _ near: [Denials], _ close: [Denials], _ all: [Denials])
    -> String?
  {
    // `without` opens no statement that could be false.
    if group.contains(where: { preposed.contains($0.negation) }) { return nil }
    let denied = words.filter { $0.negation == group.first?.negation && $0.standing == .denied && $0.isTelling }
    let isDenied =
      all.contains { $0.denies(denied) }
      || near.contains { passage in denied.contains { passage.makesUp(for: $0.lemma, missingIn: self) } }
    if isDenied { return nil }
    let (head, rest) = (group.prefix(1), group.dropFirst())
    return (head.first { isInvented($0, near) } ?? rest.first { isInvented($0, close) })?.text
  }

  private func isInvented(_ word: Word, _ passages: [Denials]) -> Bool {
    isOnly(word.lemma, .denied)
      && passages.contains { $0.lemmas.contains(word.lemma) && $0.isOnly(word.lemma, .stated) }
  }

  /// One of the words stands near a negation, or most of them, names aside, in a clause with one.
  private func denies(_ others: [Word]) -> Bool {
    let telling = others.filter { !$0.isName }
    let doubtful = telling.count { other in words.contains { $0.lemma == other.lemma && $0.standing != .stated } }
    return doubtful * 2 > telling.count
      || others.contains { other in words.contains { $0.lemma == other.lemma && $0.standing == .denied } }
  }

  /// The first words of what a passage denies, when the text states them and no passage does.
  private func dropped(_ group: [Word], _ passage: Denials, _ all: [Denials]) -> String? {
    group.prefix(Self.tellingReach).first { word in
      lemmas.contains(word.lemma) && isOnly(word.lemma, .stated) && passage.isOnly(word.lemma, .denied)
        && !all.contains { $0.lemmas.contains(word.lemma) && $0.isOnly(word.lemma, .stated) }
        && !group.contains { makesUp(for: $0.lemma, missingIn: passage) }
    }?.text
  }

  private func isOnly(_ lemma: String, _ standing: Standing) -> Bool {
    words.allSatisfy { $0.lemma != lemma || $0.standing == standing }
  }

  /// `won three and turned down one` turns down nothing that was won.
  private func isReached(_ place: Int, from soft: Int) -> Bool {
    let between = min(place, soft)..<max(place, soft)
    return between.count <= Self.softReach && !conjunctions.contains(where: between.contains)
  }

  /// Near the word stands one that denies without a negation, or the word's opposite, which the other text has not: a word that
  /// both have makes up for nothing.
  private func makesUp(for lemma: String, missingIn other: Denials) -> Bool {
    let places = words.filter { $0.lemma == lemma }.map(\.place)
    let isDenied = soft.contains { soft in
      !other.lemmas.contains(soft.lemma)
        && places.contains {
          isReached($0, from: soft.place) || soft.isOfBefore && (0...Self.farReach).contains(soft.place - $0)
        }
    }
    return isDenied
      || words.contains { !other.lemmas.contains($0.lemma) && Antonyms.areOppositeLemmas($0.lemma, lemma) }
  }
}
