import NewsModel
import TextAnalysis

/// All that the members of an event say, indexed for the gate. Parts are made when they are first asked for: sentences
/// that are cuts of an article need none of them.
final class GateSource {
  let members: [Member]
  let cluster: Cluster
  let passages: [Passage]
  private var vocabulary: Vocabulary
  /// That of the abstract.
  let language: String
  private var cut: [PassageTokens?]
  private var acronyms: [Int: Set<String>] = [:]
  private var compared: [Int: [ComparedWord]] = [:]
  private var phrases: [Int: [ComparedPhrase]] = [:]
  private var denials: [Int: Denials] = [:]
  private var told: [Int: ToldDates] = [:]

  /// - Complexity: O(terms)
  init(_ reading: EventReading) {
    members = reading.members
    cluster = reading.cluster
    vocabulary = reading.vocabulary
    language = reading.language
    var passages: [Passage] = []
    for (place, member) in reading.members.enumerated() {
      let language = member.article.inLanguage.tag
      passages.append(
        Passage(
          member: place, sentence: nil, text: member.article.headline, language: language, terms: member.headline.terms)
      )
      for (index, sentence) in member.sentences.enumerated() {
        let uncut = member.datelined[sentence.position]
        passages.append(
          Passage(
            member: place, sentence: index, text: uncut?.text ?? sentence.text, language: language,
            terms: uncut?.terms ?? sentence.vector.terms))
      }
    }
    self.passages = passages
    cut = Array(repeating: nil, count: passages.count)
  }

  /// The passage of a sentence, or all of a member.
  func passages(of name: PassageName) -> [Int] {
    passages.indices.filter {
      passages[$0].member == name.member && (name.sentence == nil || passages[$0].sentence == name.sentence)
    }
  }

  func tokens(of passage: Int) -> PassageTokens {
    if let tokens = cut[passage] { return tokens }
    let tokens = PassageTokens(passages[passage].text, language: passages[passage].language)
    cut[passage] = tokens
    return tokens
  }

  /// What is made of a passage once and kept.
  private func kept<Made>(
    _ store: ReferenceWritableKeyPath<GateSource, [Int: Made]>, _ passage: Int, _ make: () -> Made
  ) -> Made {
    if let known = self[keyPath: store][passage] { return known }
    let made = make()
    self[keyPath: store][passage] = made
    return made
  }

  /// The initials of a passage's names.
  func acronyms(of passage: Int) -> Set<String> {
    kept(\.acronyms, passage) { Acronyms.all(in: tokens(of: passage).tokens) }
  }

  /// Words of a passage beside which a sentence is laid. No sentence has more, only a page without a stop, which would take work that
  /// grows with the square of its length.
  private static let longest = 600

  /// A passage's words, to lay a sentence beside.
  func compared(_ passage: Int) -> [ComparedWord] {
    kept(\.compared, passage) {
      let all = ComparedWord.all(in: tokens(of: passage), language: passages[passage].language)
      return Array(all.prefix(Self.longest))
    }
  }

  /// A passage's words, and pairs of them, that may have opposites.
  func phrases(of passage: Int) -> [ComparedPhrase] {
    kept(\.phrases, passage) { ComparedPhrase.all(in: compared(passage)) }
  }

  /// What a passage states and denies.
  func denials(of passage: Int) -> Denials {
    kept(\.denials, passage) {
      Denials(Array(tokens(of: passage).tokens.prefix(Self.longest)), language: passages[passage].language)
    }
  }

  /// Dates that a passage tells by its member's own.
  func told(by passage: Int) -> ToldDates {
    kept(\.told, passage) {
      ToldDates(
        tokens(of: passage),
        published: members[passages[passage].member].article.datePublished.value?.day ?? cluster.date)
    }
  }

  /// The terms of a sentence that is to be checked, sorted.
  func terms(of text: String, language: String) -> [UInt32] { vocabulary.read(text, language: language).vector.terms }

  func rarity(_ term: UInt32) -> Float { vocabulary.rarity[Int(term)] }

  /// The term of a single word; nil for a stop word.
  func term(of word: String, language: String) -> UInt32? { terms(of: word, language: language).first }

  /// Passages that have a term.
  private(set) lazy var postings: [UInt32: [Int]] = {
    var postings: [UInt32: [Int]] = [:]
    for (index, passage) in passages.enumerated() {
      for term in passage.terms { postings[term, default: []].append(index) }
    }
    return postings
  }()

  /// Every word of every passage.
  private(set) lazy var words: Set<String> = passages.indices.reduce(into: []) { $0.formUnion(tokens(of: $1).words) }

  /// Capitalised words of every passage, lower-cased, sorted.
  private(set) lazy var names: [String] = passages.indices.reduce(into: Set()) { $0.formUnion(tokens(of: $1).names) }
    .sorted()

  /// Words that some passage writes without a capital.
  private(set) lazy var smallWords: Set<String> = passages.indices.reduce(into: []) { words, passage in
    words.formUnion(tokens(of: passage).tokens.lazy.filter { !$0.isCapitalised }.map(\.text.bare))
  }

  /// Capitalised words that stand somewhere within a passage, where no place gives a capital.
  private(set) lazy var innerNames: Set<String> = passages.indices.reduce(into: []) { names, passage in
    // A headline may have every word in capitals.
    guard passages[passage].sentence != nil else { return }
    names.formUnion(compared(passage).lazy.filter(\.isName).map(\.text))
  }

  /// Passages that state a value.
  private(set) lazy var values: [Double: [Int]] = {
    var values: [Double: [Int]] = [:]
    for index in passages.indices {
      for quantity in tokens(of: index).quantities where values[quantity.value]?.last != index {
        values[quantity.value, default: []].append(index)
      }
    }
    return values
  }()

  /// Classes of people that the members give a value.
  private(set) lazy var classes: [Double: Set<String>] = {
    var classes: [Double: Set<String>] = [:]
    for index in passages.indices {
      for figure in tokens(of: index).casualties { classes[figure.quantity.value, default: []].insert(figure.about) }
    }
    return classes
  }()

  /// Times of day that the members name.
  private(set) lazy var clockTimes: [ClockTime] = passages.indices.flatMap { ClockTime.all(in: tokens(of: $0).tokens) }

  /// The days on which members were published and the edition's day, with the days beside them.
  private(set) lazy var days: [Day] = {
    let days = members.compactMap { $0.article.datePublished.value?.day } + [cluster.date]
    return days.flatMap { [$0.advanced(by: -1), $0, $0.advanced(by: 1)] }
  }()
}
