import Markup
import NewsModel

extension DateFinder {
  /// The witnesses that machines are told: structured data and `meta`. A film within the page has a day of its own.
  static func declared(_ meta: MetaTags, _ data: StructuredData) -> [Witness] {
    let written = published.flatMap { meta.all($0).prefix(2) } + [ParselyPage(meta).published].compactMap { $0 }
    let tags = written.map { Witness($0, .meta) }
    let told = data.published.map { Witness($0, .jsonld) }
    let isMedium = data.type.map { media.contains($0) } ?? false
    return isMedium ? tags + [told].compactMap { $0 } : [told].compactMap { $0 } + tags
  }

  private static let media: Set<String> = ["VideoObject", "AudioObject", "PodcastEpisode", "ImageObject"]

  private static let published = [
    "article:published_time", "og:article:published_time", "datepublished", "og:published_time", "article:published",
    "publishdate", "publish-date", "publish_date", "pubdate", "publication_date", "publicationdate", "published-date",
    "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime", "bt:pubdate", "dcterms.created",
    "dcterms.date", "dcterms.issued", "dc.date.issued", "dc.date.created", "dc.date", "dc.created",
    "article.published", "article_date_original", "article.created", "datecreated", "created", "date",
    "citation_publication_date", "citation_date", "originalpublicationdate", "pdate", "prism.publicationdate",
    "rnews:datepublished", "vr:published_time", "ptime", "publishtime", "published_at", "published",
    "article:post_date", "publish_time", "publish-time", "published_time", "published_date", "date_published",
    "og:pubdate", "article:publicationdate", "article.date", "displaydate", "display_date", "firstpublished",
    "first_published", "release_date", "releasedate", "live_date", "creation_date", "date_created", "post_date",
    "dc.date.published", "dcterms.available", "citation_online_date", "shareaholic:article_published_time",
    "_pubtime", "weibo:article:create_at", "item-publish-date", "content_date", "mediator_published_time",
    "content_publisheddate", "og:regdate", "regdate",
  ]

  /// What remains when those say nothing, in the order of trust: what the page calls its publication, the feed, lines that
  /// agree with the address, the address, lines that do not, data of scripts, the time of the last change, names of files,
  /// comments, and what stands beside.
  static func found(
    _ document: borrowing HTMLDocument, _ page: PageReading, heading: Int, address: WebAddress?, feed: Instant?
  ) -> [Witness] {
    let shown = ShownDates(document, page.text, heading: heading)
    var found = shown[.named]
    if let feed { found.append(Witness(feed.description, .feed)) }
    let lines = ShownDates.Rank.lines.flatMap { shown[$0] }
    let inURL = address.flatMap(URLDate.find)
    if let address { found += agreeing(shown, lines, inURL, address) }
    found += lines + DatesInScripts.find(document) + shown[.changed]
    if inURL == nil, let modified = modified(page.meta, page.data) { found.append(Witness(modified, .meta)) }
    found += DatesInNames.find(document, page.meta)
    return found + earliestFirst(shown[.comment]) + shown[.foot] + shown[.aside]
  }

  static func modified(_ meta: MetaTags, _ data: StructuredData) -> String? {
    data.modified ?? meta.first("article:modified_time", "og:updated_time", "datemodified", "last-modified")
  }

  /// Lines that agree with the address, and the day in it: of the days about it there is seldom more than one on a page; of
  /// the days of a month there are many, so that only what is called a date counts.
  private static func agreeing(
    _ shown: ShownDates, _ lines: [Witness], _ inURL: String?, _ address: WebAddress
  ) -> [Witness] {
    if let inURL, let day = Day(inURL) {
      let near = lines.filter { isWithin(day.advanced(by: -2)...day.advanced(by: 2), $0) }
      return near.filter { isWithin(day...day, $0) } + near + [Witness(inURL, .url)]
    }
    guard let month = URLDate.month(address) else { return [] }
    let called: [ShownDates.Rank] = [.time, .published, .publication, .date]
    return called.flatMap { shown[$0] }.filter { isWithin(month, $0) }
  }

  private static func isWithin(_ days: ClosedRange<Day>, _ witness: Witness) -> Bool {
    WrittenDate(witness.text).map { days.contains($0.instant.day) } ?? false
  }

  /// Nobody comments on what is not published: the first comment is the nearest to it.
  private static func earliestFirst(_ comments: [Witness]) -> [Witness] {
    let dated = comments.compactMap { comment in
      WrittenDate(comment.text).map { (comment, $0.instant) }.flatMap { $0.1 > NewsPeriod.earliest ? $0 : nil }
    }
    guard let first = dated.min(by: { $0.1 < $1.1 }) else { return [] }
    return [first.0] + comments.filter { $0 != first.0 }
  }
}
