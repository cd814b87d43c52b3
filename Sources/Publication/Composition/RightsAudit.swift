import NewsModel

/// Counts again, over what was set, what composing has limited: a second look by other means.
struct RightsAudit {
  private let articles: [Article.ID: Article]

  init(_ articles: [Article.ID: Article]) { self.articles = articles }

  /// The most words of one article that the stories repeat, each stretch of it counted once.
  /// - Complexity: O(words quoted)
  func mostQuoted(_ stories: [PublishedStory]) -> (words: Int, article: Article.ID?) {
    var most = (words: 0, article: Article.ID?.none)
    for story in stories {
      let quoted = Dictionary(grouping: story.citations.filter { $0.field != "headline" && $0.exact != nil }) {
        $0.article
      }
      for (article, citations) in quoted {
        let words = words(citations)
        if words > most.words || (words == most.words && article < (most.article ?? article)) {
          most = (words, article)
        }
      }
    }
    return most
  }

  private func words(_ citations: [PrintedCitation]) -> Int {
    var (end, words) = (0, 0)
    for citation in citations.sorted(by: { ($0.start, $1.end) < ($1.start, $0.end) }) where citation.end > end {
      words += WordCount.words(in: citation.exact ?? "")
      end = citation.end
    }
    return words
  }

  /// Sentences that a model wrote and that repeat a cited article for longer than a quotation.
  func copies(_ stories: [PublishedStory]) -> Int {
    stories.reduce(0) { count, story in
      guard story.method == .model else { return count }
      let texts = [story.headline] + story.abstract + story.keyPoints + story.whatIsNew
      return count + texts.count { isCopy($0, story) }
    }
  }

  private func isCopy(_ text: PrintedText, _ story: PublishedStory) -> Bool {
    let run = VerbatimRun(text.text)
    return text.citations.contains { number in
      guard let citation = story.citations.first(where: { $0.number == number }),
        let body = articles[citation.article]?.articleBody
      else { return false }
      return run.isRepeated(in: body)
    }
  }
}
