/// Names of authors in a page's `meta` elements.
enum AuthorTags {
  /// The names in each tag, by the trust in the tags.
  static func names(_ meta: MetaTags) -> [[String]] {
    var names = tags.map { tag in
      meta.all(tag).flatMap { NameList.names(in: libraries.contains(tag) ? NameList.turned($0) : $0) }
    }
    for (label, value) in [("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2")] {
      guard let text = meta.first(label)?.lowercased(), writtenBy.contains(text) else { continue }
      names.append(meta.all(value).flatMap { NameList.names(in: $0) })
    }
    names.append(ParselyPage(meta).authors.flatMap { NameList.names(in: $0) })
    // A tag that names programs as often.
    names.append(meta.all("creator").flatMap { NameList.names(in: $0) }.filter(PersonName.isFull))
    return names
  }

  private static let tags = [
    "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl", "article.author",
    "dcterms.creator", "articleauthor", "citation_author", "twitter:misc:written by", "cxenseparse:author",
    "content_author", "mediator_author", "dable:author", "lp.article:author", "article_author", "og:author", "authors",
  ]

  /// Tags of catalogues, in which the family's name comes first.
  private static let libraries: Set<String> = ["dc.creator", "dcterms.creator", "citation_author"]

  /// What the label of a card of Twitter calls an author.
  private static let writtenBy: Set<String> = [
    "written by", "verfasst von", "geschrieben von", "écrit par", "escrito por", "scritto da", "geschreven door",
    "author", "autor", "auteur",
  ]
}
