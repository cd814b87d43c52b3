import TextAnalysis

/// Reads the sentences of an article's body: each without its dateline, its terms numbered, and judged.
struct BodyReader {
  private let body: ScalarText
  private let language: String
  private let depth: Int

  private(set) var sentences: [Sentence] = []
  /// Sentences with their datelines, by position.
  private(set) var datelined: [Int: (text: String, terms: [UInt32])] = [:]
  /// The weighed terms of all sentences.
  private(set) var coordinates: [(term: UInt32, weight: Float)] = []
  /// Of the paragraph so far.
  private var marks = QuotationMarks()
  /// The place of the paragraph's first sentence.
  private var paragraph = 0

  /// - Parameters:
  ///   - language: BCP 47
  ///   - depth: so many sentences may be printed and are judged for it.
  init(_ body: ScalarText, language: String, depth: Int) {
    self.body = body
    self.language = language
    self.depth = depth
  }

  /// - Complexity: O(bytes)
  mutating func read(_ vocabulary: inout Vocabulary) {
    let ranges = DenialJoiner.join(QuotationJoiner.join(SentenceSplitter.sentences(in: body), in: body), in: body)
    for (position, whole) in ranges.enumerated() { read(whole, at: position, &vocabulary) }
    // Of what is never printed nobody asks.
    if depth == 0 { return }
    let spoken = SpokenWords(sentences)
    for place in sentences.indices.prefix(depth) where spoken.are(sentences[place]) { sentences[place].isQuoted = true }
  }

  private mutating func read(_ whole: TextRange, at position: Int, _ vocabulary: inout Vocabulary) {
    let startsParagraph = body.startsParagraph(whole)
    let range = startsParagraph || body.mayOpenWithPlace(whole) ? Dateline.cut(from: whole, in: body) : whole
    if range != whole {
      let uncut = body[whole]
      datelined[position] = (uncut, vocabulary.read(uncut, language: language).vector.terms)
    }
    let text = body[range]
    var words: [String] = []
    let counts = vocabulary.read(text, language: language) { words.append($0.text) }
    let roles = WordRoles.of(words)
    if Instructions.isIn(words, roles: roles) { return }
    if startsParagraph { (marks, paragraph) = (QuotationMarks(), sentences.count) }
    let isQuoted = !marks.areBalanced
    marks.read(body.scalars[range.start..<range.end])
    let vector = vocabulary.weighed(counts.vector)
    coordinates += zip(vector.terms, vector.weights).map { ($0, $1) }
    let standing =
      position < depth
      ? Standing(of: text, words: words, roles: roles, language: language, opens: position == 0) : .never
    sentences.append(
      Sentence(
        range: range, text: text, position: position, isQuoted: isQuoted, hasNumber: roles.contains(.number),
        standing: standing, words: counts.words, vector: vector, norm: vector.norm))
    if Captions.endsWithCredit(sentences[paragraph...]) {
      for place in paragraph..<sentences.count { sentences[place].standing = .never }
    }
  }
}

extension ScalarText {
  /// `(Reuters) - …` after `WARREN, Mich.`, `WASHINGTON — …` after a byline: a bracket or two capitals.
  fileprivate func mayOpenWithPlace(_ range: TextRange) -> Bool {
    guard range.count > 2 else { return false }
    let (first, second) = (scalars[range.start], scalars[range.start + 1])
    return first == "(" && second.isUpper || first.isUpper && second.isUpper
  }

  /// Whether a line break stands between this range and the text before it.
  fileprivate func startsParagraph(_ range: TextRange) -> Bool {
    var index = range.start
    while index > 0, scalars[index - 1].isSpace {
      index -= 1
      if scalars[index].isLineBreak { return true }
    }
    return index == 0
  }
}
