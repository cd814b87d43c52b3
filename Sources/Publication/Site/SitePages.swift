import NewsModel

extension EditionPress {
  /// The day's page as the site's front.
  /// - Parameter held: later editions, or later ones of this day, that were refused.
  func frontPage(_ held: [HeldEdition] = []) -> RenderedFile {
    var head = dayHead
    head.title = site.settings.title
    head.canonical = ""
    head.isFront = true
    var context = dayContext(root: Site.root(from: ""))
    context["held"] = held.map(\.context)
    return site.page("", "day", head, context)
  }
}

extension SiteAssembler {
  /// How a page in no edition may look.
  private func listing(
    _ path: String, _ listing: Listing, description: String,
    alternates: [(type: String, path: String, title: String)] = []
  ) -> RenderedFile {
    var head = Head(title: listing.heading, canonical: path)
    head.description = description
    head.section = path
    head.alternates = alternates
    return site.page(path, "listing", head, listing.context)
  }

  /// Hosts show it at any address that they do not have, so that no way from the page's own folder would lead anywhere.
  func missingPage() -> RenderedFile {
    var head = Head(title: "Not found", canonical: "404.html")
    head.isIndexed = false
    head.root = site.addresses.rootPath
    let archive = Escaping.markup(site.addresses.rootPath + "archive/")
    let section = Listing.Section(paragraphs: [
      "Perhaps the <a href=\"\(archive)\">archive</a> has it. Addresses of days and stories do not change here."
    ])
    let page = site.page(
      "", "listing", head, Listing(heading: "There is no such page", sections: [section]).context)
    return RenderedFile(path: "404.html", mediaType: page.mediaType, bytes: page.bytes)
  }

  /// Every correction, newest day first.
  func correctionsPage(_ input: SiteInput) -> RenderedFile {
    var section = Listing.Section(rows: input.corrections)
    if section.rows.isEmpty { section.paragraphs = ["Nothing has been corrected or taken down."] }
    let policy = "What was wrong is put right where it stood, marked there, and listed here with the old words."
    return listing(
      "corrections/", Listing(heading: "Corrections", standfirst: policy, sections: [section]), description: policy)
  }

  func topicPages(_ input: SiteInput) -> [RenderedFile] {
    let topics = input.topics.byName
    var index = Listing.Section()
    index.rows = topics.map { topic in
      Listing.Row(
        text: topic.name, link: SiteAddresses.topic(topic.name), meta: topic.record.entries.counted("story"))
    }
    if topics.isEmpty { index.paragraphs = ["No story has a topic yet."] }
    let words = "Stories by the subject that a program found in them (IPTC Media Topics)."
    return [listing("topics/", Listing(heading: "Topics", standfirst: words, sections: [index]), description: words)]
      + topics.flatMap(topicPage)
  }

  private func topicPage(_ name: String, _ record: TopicRecord) -> [RenderedFile] {
    let path = SiteAddresses.topic(name)
    let page = listing(
      path, Listing(heading: name, sections: [.init(rows: record.rows)]),
      description: "Stories on \(name), newest first",
      alternates: record.feed.isEmpty ? [] : feedLinks(path, name))
    guard !record.feed.isEmpty else { return [page] }
    return [page] + feed(path + "feed", home: path, title: "\(site.settings.title): \(name)", record.feed.entries)
  }

  /// Pages for stories that were merged into another or are no longer printed: no address ever given out goes dead.
  func stubs(_ input: SiteInput) -> [RenderedFile] {
    input.addresses.withoutPage(input.retired).map { story, target in
      let heading = target == nil ? "This story is no longer printed" : "This story was joined to another"
      var head = Head(
        title: heading, canonical: target.map { SiteAddresses.story($0.story) } ?? SiteAddresses.story(story))
      head.isIndexed = false
      var section = Listing.Section()
      section.rows =
        target.map {
          [Listing.Row(text: $0.headline.text, link: SiteAddresses.story($0.story), language: $0.headline.language)]
        } ?? []
      if target == nil {
        section.paragraphs = ["A later reading of the same articles gathered them otherwise. The address remains."]
      }
      return site.page(
        SiteAddresses.story(story), "listing", head, Listing(heading: heading, sections: [section]).context)
    }
  }

  func aboutPage(_ input: SiteInput) -> RenderedFile {
    let settings = site.settings
    let about = About(settings: settings)
    let models = input.models.sorted()
    let report = site.reportAddress(subject: "\(settings.title)").map {
      "Write to <a href=\"\(Escaping.markup($0))\">\(Escaping.markup(settings.contact))</a>."
    }
    let sections = [
      Listing.Section(name: "Method", id: "method", paragraphs: about.method),
      Listing.Section(name: "Machines", id: "machines", paragraphs: about.machines(models)),
      Listing.Section(name: "Rights and corrections", id: "rights", paragraphs: about.rights(report)),
      Listing.Section(
        name: "Data", id: "data", paragraphs: about.data,
        rows: [
          .init(text: "All days", link: "api/v1/index.json", meta: "JSON"),
          .init(text: "Outlets read", link: "outlets.opml", meta: "OPML"),
          .init(text: "Pages", link: "sitemap.xml", meta: "Sitemap"),
        ]),
    ]
    return listing(
      "about/", Listing(heading: "About \(settings.title)", standfirst: settings.tagline, sections: sections),
      description: "How \(settings.title) is made, by which programs, and where to report an error.")
  }
}

extension Listing.Row {
  /// A correction in the list of all.
  init(_ notice: Notice) {
    self.init(
      text: notice.headline, link: SiteAddresses.chapter(notice.story, notice.date), day: notice.date,
      meta: ([notice.kindText] + notice.words).joined(separator: FactSeparator.text))
  }
}
