import NewsModel

extension PublishedStory.Member {
  /// An article as a page names it, without its summary.
  init(_ article: Article, role: Cluster.Role) {
    self.init()
    self.article = article.id
    headline = DisplayText.clean(article.headline)
    if headline.isEmpty { headline = article.address?.text ?? "Untitled" }
    language = LanguageTag(article.inLanguage.tag)?.text
    url = article.address?.text
    outlet = article.publisher
    outlet.name = article.publisher.printedName
    outlet.domain = HostName.printed(DisplayText.clean(article.publisher.domain))
    datePublished = article.datePublished.value
    isDateOnly = article.datePublished.value?.secondOfDay == 0 && !article.datePublished.zoneKnown
    if let published = datePublished, let modified = article.dateModified, modified.day > published.day {
      dateModified = modified
    }
    self.role = role
    genre = article.genre
    agency = article.wire.map { DisplayText.clean($0.agency) }
    if let original = article.duplicateOf ?? article.copyGroup, original != article.id { copyOf = original }
    isAccessibleForFree = article.isAccessibleForFree
    flags = article.flags
  }

  /// Reports of the event first, then background; each by time of publication, then by outlet and id.
  static func order(_ left: Self, _ right: Self) -> Bool {
    if left.role != right.role { return left.role == .core }
    let (leftTime, rightTime) = (left.datePublished?.seconds ?? .max, right.datePublished?.seconds ?? .max)
    if leftTime != rightTime { return leftTime < rightTime }
    return (left.outlet.name, left.article) < (right.outlet.name, right.article)
  }
}
