package import NewsModel

extension EmbedderSettings {
  /// What an embedder is given of an article: its title and as much of its body as its tokens can need.
  package func text(of article: Article) -> String {
    let body = article.articleBody.unicodeScalars.prefix(maximumTokens * 8)
    return article.headline + "\n" + String(String.UnicodeScalarView(body))
  }
}
