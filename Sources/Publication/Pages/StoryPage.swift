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
    head.alternates = [("application/json", SiteAddresses.chapterRecord(story.id, story.date), "This story as JSON")]
    return site.page(path, "story", head, context(story))
  }

  private func context(_ story: PublishedStory) -> [String: Any] {
    var context: [String: Any] = [
      "headline": story.headline.context, "counts": story.counts.context,
      "day": day.date.description, "dayText": day.date.longText, "dayLink": SiteAddresses.day(day.date),
      "slug": story.slug, "abstract": story.abstract.map(\.context), "keyPoints": story.keyPoints.map(\.context),
      "whatIsNew": story.whatIsNew.map(\.context), "disagreements": story.disagreements.map(\.context),
      "members": story.members.map(\.context), "citations": story.citations.map(\.context),
      "earlier": story.earlier.map { $0.context() }, "later": story.later.map { $0.context() },
      "related": story.related.map { $0.context(showsDate: false) },
      "corrections": story.corrections.map(\.context), "because": story.because,
      "withdrawn": story.state == .withdrawn, "standing": story.state != .withdrawn,
      "anchored": day.stories.contains { $0.cluster == story.cluster },
      "threaded": !story.earlier.isEmpty || !story.later.isEmpty,
      "record": SiteAddresses.chapterRecord(story.id, story.date), "storyLink": SiteAddresses.story(story.id),
      "madeBy": story.madeBy, "made": story.made,
    ]
    if let picture = story.image { context["picture"] = picture.context }
    if let topic = story.topic { context["topic"] = ["name": topic, "link": SiteAddresses.topic(topic)] }
    if let word = story.state.word { context["state"] = word }
    if let theme = story.theme { context["theme"] = ["link": SiteAddresses.theme(theme)] }
    if let report = site.reportAddress(subject: "Error in \(story.chapterURL)") { context["report"] = report }
    return context
  }
}

extension PublishedStory {
  /// One line above the summary.
  fileprivate var madeBy: String {
    let sources = "\(counts.articles.counted("article")) of \(counts.outlets.counted("outlet"))"
    return switch method {
    case .extractive: "Chosen by a machine: sentences of \(sources), word for word."
    case .model: "Written by a machine from \(sources)."
    }
  }

  /// The paragraph on how the page was made.
  fileprivate var made: String {
    var text = "The articles were gathered and grouped by a program; no person edited this page. "
    switch method {
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

extension PublishedStory.Disagreement {
  fileprivate var context: [String: Any] {
    [
      "about": about,
      "values": values.map { value in
        [
          "value": value.unit.map { "\(value.value) \($0)" } ?? value.value,
          "outlets": value.outlets.joined(separator: ", "), "cites": value.citations.map { ["n": $0] },
        ] as [String: Any]
      },
    ]
  }
}

extension PrintedCitation {
  fileprivate var context: [String: Any] {
    var context: [String: Any] = ["n": number, "outlet": outlet, "shortened": isShortened]
    context.merge(LanguageTag.attributes(language)) { own, _ in own }
    if let exact { context["exact"] = exact }
    if let url { context["url"] = url }
    if field == "headline" { context["isHeadline"] = true }
    return context
  }
}

extension PublishedStory.Picture {
  fileprivate var context: [String: Any] {
    var context: [String: Any] = ["url": url, "outlet": outlet]
    context.merge(LanguageTag.attributes(language)) { own, _ in own }
    if let caption, !caption.isEmpty { context["caption"] = caption }
    if let creditText, !creditText.isEmpty { context["credit"] = creditText }
    if let articleURL { context["articleURL"] = articleURL }
    if let words = description ?? alt, !words.isEmpty, words != caption {
      context["described"] = words
      context["describedBy"] =
        describedBy.map { $0 == "publisher" ? "its publisher" : "a machine (\($0))" } ?? "its publisher"
    }
    return context
  }
}
