import NewsModel

extension Draft {
  /// The article with its headline.
  func settled(_ cleaner: HeadlineCleaner) -> Article {
    var article = article
    article.alternativeHeadlines.jsonld = titles.jsonld
    article.alternativeHeadlines.og = titles.og
    article.alternativeHeadlines.h1 = titles.heading
    article.alternativeHeadlines.feed = titles.feed
    guard let choice = HeadlineChooser.choose(titles, cleaner) else { return article }
    article.headline = choice.text
    article.headlineRaw = choice.raw == choice.text ? nil : choice.raw
    article.headlineRules = choice.rules
    return article
  }
}
