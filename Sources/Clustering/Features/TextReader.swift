import NewsModel

/// Turns texts into counts of the terms of their titles and of the start of their bodies, and into nothing else: what stories
/// are linked by, over days that together have more articles than all of each could be kept of.
struct TextReader {
  let settings: ClusteringSettings
  private(set) var vocabulary = Vocabulary()
  private let list = WordList()
  private var counts = TermCounts()

  init(settings: ClusteringSettings) { self.settings = settings }

  /// The terms of ``ArticleReader/Reading/text``, ascending.
  /// - Complexity: O(words that are compared)
  mutating func read(_ article: Article) -> [(term: UInt32, count: Float)] {
    vocabulary.select(language: article.inLanguage.tag)
    var (headline, body) = (article.headline, article.articleBody)
    headline.withUTF8 { take($0, words: .max, times: settings.titleWeight) }
    body.withUTF8 { utf8 in
      let end = ArticleReader.end(of: utf8, words: settings.bodyWords)
      take(.init(rebasing: utf8[..<end]), words: settings.bodyWords, times: 1)
    }
    return counts.drain()
  }

  /// Counts the terms of the first words.
  private mutating func take(_ text: UnsafeBufferPointer<UInt8>, words: Int, times: Int) {
    list.read(text, for: vocabulary)
    for index in 0..<min(words, list.count) {
      let word = list[index]
      guard let term = vocabulary.look(up: word).term else { continue }
      for _ in 0..<times { counts.add(term) }
    }
  }
}
