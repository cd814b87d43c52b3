import NewsModel

extension EditionPress {
  /// The page of one story on one day.
  func storyPage(_ story: PublishedStory) -> RenderedFile {
    let path = SiteAddresses.chapter(story.id, story.date)
    var head = Head(title: story.headline.text, canonical: path)
    head.description = story.abstract.first?.text ?? story.counts.line
    head.kind = "article"
    head.published = story.datePublished
    head.modified = story.dateModified
    head.isIndexed = story.state != .withdrawn
    head.linkedData = LinkedData(site: site).story(story)
    head.picture = story.image
    head.alternates = [("application/json", SiteAddresses.chapterRecord(story.id, story.date), "This story as JSON")]
    return site.page(path, "story", head, context(story, root: Site.root(from: path)))
  }

  private func context(_ story: PublishedStory, root: String) -> [String: Any] {
    var context: [String: Any] = [
      "heading": Markup.make { $0.heading(story.headline) }, "counts": story.counts.line,
      "day": day.date.description, "dayText": day.date.longText, "dayLink": SiteAddresses.day(day.date),
      "slug": story.slug, "hasAbstract": !story.abstract.isEmpty,
      "abstract": Markup.make { $0.paragraph(story.abstract) },
      "members": Markup.make { $0.members(story.members, on: day.date, root: root) },
      "citations": Markup.make { $0.exactWords(story.citations) },
      "tally": Markup.make { $0.tally(story.counts.byOutlet, root: root) },
      "corrections": story.corrections.map(\.context), "because": story.because,
      "indexed": true, "withdrawn": story.state == .withdrawn, "standing": story.state != .withdrawn,
      "anchored": anchored.contains(story.cluster),
      "record": SiteAddresses.chapterRecord(story.id, story.date), "storyLink": SiteAddresses.story(story.id),
      "madeBy": story.madeBy, "made": story.made,
    ]
    addSections(of: story, root: root, to: &context)
    if let picture = story.image {
      context[picture.copy == nil ? "picture" : "lead"] = Markup.make { $0.figure(picture, root: root) }
    }
    if let topic = story.topic { context["topic"] = ["name": topic, "link": SiteAddresses.topic(topic)] }
    if let word = story.state.word { context["state"] = word }
    if let report = site.reportAddress(subject: "Error in \(story.chapterURL)") { context["report"] = report }
    return context
  }

  /// What not every story has.
  private func addSections(of story: PublishedStory, root: String, to context: inout [String: Any]) {
    if !story.whatIsNew.isEmpty { context["whatIsNew"] = Markup.make { $0.items(story.whatIsNew) } }
    if !story.keyPoints.isEmpty { context["keyPoints"] = Markup.make { $0.items(story.keyPoints) } }
    if !story.disagreements.isEmpty { context["disagreements"] = Markup.make { $0.differences(story.disagreements) } }
    if !story.earlier.isEmpty || !story.later.isEmpty {
      context["days"] = Markup.make {
        $0.days(later: story.later, today: story.date, earlier: story.earlier, root: root)
      }
    }
    if let theme = story.theme {
      var section: [String: Any] = [
        "link": SiteAddresses.theme(theme),
        "related": Markup.make { markup in
          for link in story.related {
            markup.raw("<li>")
            markup.link(link, root: root)
            markup.raw("</li>\n")
          }
        },
      ]
      section["more"] = story.moreRelated.map { "\($0) more" }
      context["theme"] = section
    }
  }
}

extension PublishedStory {
  /// One line above the summary; how much of the story it rests on.
  fileprivate var madeBy: String {
    let cited = Set(abstract.flatMap(\.citations))
    let articles = Set(citations.filter { cited.contains($0.number) }.map(\.article))
    let outlets = Set(members.filter { articles.contains($0.article) }.map(\.outlet.id))
    let sources = "\(articles.count.counted("article")) of \(outlets.count.counted("outlet"))"
    return switch method {
    case .extractive: "Chosen by a machine: sentences of \(sources), \(wording)."
    case .model: "Written by a machine from \(sources)."
    }
  }

  private var wording: String {
    abstract.contains(where: \.isCorrected) ? "word for word but for what a person corrected" : "word for word"
  }

  /// The paragraph on how the page was made.
  fileprivate var made: String {
    var text = "The articles were gathered and grouped by a program; "
    text += corrections.isEmpty ? "no person edited this page. " : "what a person changed stands at the top. "
    switch method {
    case .extractive where abstract.isEmpty: text += "No language model was used. "
    case .extractive:
      text += "The summary consists of sentences of the articles, chosen by a program; no language model was used. "
    case .model:
      text += "The summary was written by the language model \(model ?? "that the edition names") from the articles; "
      text += "every sentence was checked against the words that it cites. "
    }
    if dropped > 0 {
      text += "\(dropped.counted("sentence")) failed a check and \(dropped == 1 ? "is" : "are") not printed. "
    }
    return text
  }
}
