import NewsModel
import TextAnalysis

/// A member of the event, read: its sentences and what it speaks of.
struct Member: Sendable {
  let article: Article
  let isCore: Bool
  let body: ScalarText
  let sentences: [Sentence]
  /// Sentences with their datelines, by position, for the gate.
  let datelined: [Int: (text: String, terms: [UInt32])]
  /// Count times rarity of the headline's terms, of length 1.
  let headline: SparseVector
  /// Count times rarity of the body's terms, of length 1.
  let vector: SparseVector

  /// - Parameter depth: so many sentences may be printed and are judged for it.
  /// - Complexity: O(bytes)
  init(_ article: Article, isCore: Bool, depth: Int, vocabulary: inout Vocabulary) {
    self.article = article
    self.isCore = isCore
    let language = article.inLanguage.tag
    body = ScalarText(article.articleBody)
    let ranges = DenialJoiner.join(QuotationJoiner.join(SentenceSplitter.sentences(in: body), in: body), in: body)
    var sentences: [Sentence] = []
    var coordinates: [(term: UInt32, weight: Float)] = []
    var marks = QuotationMarks()
    var datelined: [Int: (text: String, terms: [UInt32])] = [:]
    for (position, whole) in ranges.enumerated() {
      let startsParagraph = body.startsParagraph(whole)
      let range = startsParagraph || body.mayOpenWithPlace(whole) ? Dateline.cut(from: whole, in: body) : whole
      let text = body[range]
      if range != whole {
        let uncut = body[whole]
        datelined[position] = (uncut, vocabulary.read(uncut, language: language).vector.terms)
      }
      var words: [String] = []
      let counts = vocabulary.read(text, language: language) { words.append($0.text) }
      let roles = WordRoles.of(words)
      if Instructions.isIn(words, roles: roles) { continue }
      if startsParagraph { marks = QuotationMarks() }
      let isQuoted = !marks.areBalanced
      marks.read(body.scalars[range.start..<range.end])
      let vector = vocabulary.weighed(counts.vector)
      coordinates += zip(vector.terms, vector.weights).map { ($0, $1) }
      sentences.append(
        Sentence(
          range: range, text: text, position: position, startsParagraph: startsParagraph,
          isQuoted: isQuoted,
          hasNumber: roles.contains(.number),
          standing: position < depth
            ? Standing(of: text, words: words, roles: roles, language: language, opens: position == 0) : .never,
          words: counts.words, vector: vector, norm: vector.norm))
    }
    let spoken = SpokenWords(sentences)
    for place in sentences.indices.prefix(depth) where spoken.are(sentences[place]) { sentences[place].isQuoted = true }
    for place in Captions.places(in: sentences) { sentences[place].standing = .never }
    self.sentences = sentences
    self.datelined = datelined
    vector = SparseVector(coordinates).normalized
    let counts = vocabulary.read(article.headline, language: language)
    headline = vocabulary.weighed(counts.vector).normalized
  }

  /// The citation of a sentence, whose `exact` is the body cut there.
  func citation(of sentence: Sentence) -> Citation {
    Citation(article: article.id, start: sentence.range.start, end: sentence.range.end, exact: sentence.text)
  }

  /// A sentence as it is printed: its own words, cited.
  func cited(_ sentence: Sentence) -> CitedText { CitedText(text: sentence.text, citations: [citation(of: sentence)]) }

  /// The first subtag of the article's language.
  var language: String { article.inLanguage.tag.primaryLanguage }

  func has(_ flag: String) -> Bool { article.flags.contains(flag) }

  /// Too little text to be treated as a report: a stub, a gallery, a page around a video.
  var isThin: Bool { has("thin") || has("title-only") || article.genre == .video || article.genre == .gallery }

  /// No sentence of it may be printed.
  var isSilent: Bool { has(Article.noSnippet) }

  /// Not the newsroom's report of what happened.
  var isOpinion: Bool { article.genre == .opinion }

  /// A core member with a report of its own: what a summary rests on.
  var isReport: Bool { isCore && !isThin && !isOpinion && article.duplicateOf == nil }

  /// A whole report in few words: it may be printed too, and decides nothing. What stands before a paywall or around a video is
  /// a stub.
  var isShortReport: Bool {
    isCore && has("thin") && !isOpinion && article.duplicateOf == nil && article.isAccessibleForFree != false
      && article.genre != .video && article.genre != .gallery && article.wordCount >= Self.shortestReport
  }

  private static let shortestReport = 30
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
