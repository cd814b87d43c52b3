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
    var reader = BodyReader(body, language: language, depth: depth)
    reader.read(&vocabulary)
    sentences = reader.sentences
    datelined = reader.datelined
    vector = SparseVector(reader.coordinates).normalized
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
