import JSON
import NewsModel

/// Schema.org's view of pages, as JSON-LD.
struct LinkedData: Sendable {
  let site: Site

  /// An `Article`, not a `NewsArticle`: the reporting is others' work, named under `isBasedOn` and `citation`.
  func story(_ story: PublishedStory) -> String {
    var fields: [JSONTree.Field] = [
      .init("@context", .string("https://schema.org")), .init("@type", .string("Article")),
      .init("@id", .string(story.chapterURL)), .init("url", .string(story.chapterURL)),
      .init("mainEntityOfPage", .string(story.chapterURL)),
      .init("headline", .string(DisplayText.shortened(story.headline.text, to: 110))),
      .init("inLanguage", .string(story.headline.language ?? LanguageTag.own)),
      .init("datePublished", .string(story.datePublished.description)),
      .init("dateModified", .string(story.dateModified.description)),
      .init("isAccessibleForFree", .boolean(true)), .init("digitalSourceType", .string(source(story.method))),
      .init("publisher", publisher),
      .init("isPartOf", .string(site.addresses.absolute(SiteAddresses.day(story.date)))),
    ]
    if let first = story.abstract.first {
      fields.append(.init("description", .string(DisplayText.shortened(first.text, to: 155))))
    }
    if !story.keywords.isEmpty { fields.append(.init("keywords", .string(story.keywords.joined(separator: ", ")))) }
    if let topic = story.topic { fields.append(.init("articleSection", .string(topic))) }
    let cited = Set(story.citations.map(\.article))
    fields.append(.init("isBasedOn", .array(works(of: story, cited).map(work))))
    fields.append(
      .init(
        "citation",
        .array(story.members.filter { cited.contains($0.article) }.compactMap { $0.url.map(JSONTree.string) })))
    if let image = story.image { fields.append(.init("image", picture(image))) }
    if !story.corrections.isEmpty { fields.append(.init("correction", .array(story.corrections.map(correction)))) }
    return JSONTree.object(fields).text
  }

  /// What made the text (IPTC Digital Source Type, as schema.org names its terms): a model, or a program that put others' sentences
  /// together.
  private func source(_ method: WritingMethod) -> String {
    switch method {
    case .extractive: "https://schema.org/CompositeDigitalSource"
    case .model: "https://schema.org/TrainedAlgorithmicMediaDigitalSource"
    }
  }

  /// A `CollectionPage` with the stories that stand on it, in order.
  func day(_ day: PublishedDay) -> String {
    let elements = day.stories.prefix(DayLists.cards).enumerated().map { place, story in
      JSONTree.object([
        .init("@type", .string("ListItem")), .init("position", .number("\(place + 1)")),
        .init("url", .string(story.chapterURL)), .init("name", .string(story.headline.text)),
      ])
    }
    return JSONTree.object([
      .init("@context", .string("https://schema.org")), .init("@type", .string("CollectionPage")),
      .init("@id", .string(day.url)), .init("url", .string(day.url)),
      .init("name", .string("The news of \(day.date.longText)")),
      .init("inLanguage", .string(LanguageTag.own)),
      .init("datePublished", .string(day.window.end.description)),
      .init("dateModified", .string(day.dateModified.description)), .init("publisher", publisher),
      .init(
        "mainEntity",
        .object([
          .init("@type", .string("ItemList")),
          .init("itemListOrder", .string("https://schema.org/ItemListOrderDescending")),
          .init("numberOfItems", .number("\(day.stories.count)")), .init("itemListElement", .array(elements)),
        ])),
    ]).text
  }

  /// The articles that are cited, and others up to forty in all: the page lists each, and its record for machines too.
  private func works(of story: PublishedStory, _ cited: Set<Article.ID>) -> [PublishedStory.Member] {
    let others = story.members.map(\.article).filter { !cited.contains($0) }
    let named = cited.union(others.prefix(max(0, 40 - (story.members.count - others.count))))
    return story.members.filter { named.contains($0.article) }
  }

  private var publisher: JSONTree {
    .object([
      .init("@type", .string("Organization")), .init("name", .string(site.settings.publisher)),
      .init("url", .string(site.addresses.base)),
    ])
  }

  private func work(_ member: PublishedStory.Member) -> JSONTree {
    var fields: [JSONTree.Field] = [
      .init("@type", .string("CreativeWork")), .init("name", .string(member.headline)),
      .init(
        "publisher",
        .object([
          .init("@type", .string("Organization")), .init("name", .string(member.outlet.name)),
        ])),
    ]
    if let url = member.url { fields.append(.init("url", .string(url))) }
    if let date = member.datePublished { fields.append(.init("datePublished", .string(date.description))) }
    if let language = member.language { fields.append(.init("inLanguage", .string(language))) }
    return .object(fields)
  }

  private func picture(_ picture: PublishedStory.Picture) -> JSONTree {
    var fields: [JSONTree.Field] = [.init("@type", .string("ImageObject")), .init("url", .string(picture.url))]
    if let copy = picture.copy {
      fields.append(.init("contentUrl", .string(site.addresses.absolute(copy.path))))
      fields += [.init("width", .string("\(copy.width)")), .init("height", .string("\(copy.height)"))]
    }
    if let credit = picture.creditText { fields.append(.init("creditText", .string(credit))) }
    if let caption = picture.caption { fields.append(.init("caption", .string(caption))) }
    if let page = picture.articleURL { fields.append(.init("isPartOf", .string(page))) }
    return .object(fields)
  }

  private func correction(_ notice: Notice) -> JSONTree {
    let text = ([notice.kindText] + notice.words).joined(separator: FactSeparator.text)
    var fields: [JSONTree.Field] = [
      .init("@type", .string("CorrectionComment")), .init("text", .string(text)),
    ]
    if let at = notice.at { fields.append(.init("datePublished", .string(at.description))) }
    return .object(fields)
  }
}
