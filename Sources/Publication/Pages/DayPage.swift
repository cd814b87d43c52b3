import NewsModel

extension EditionPress {
  /// The day's page.
  func dayPage() -> RenderedFile {
    site.page(SiteAddresses.day(day.date), "day", dayHead, dayContext)
  }

  var dayHead: Head {
    var head = Head(title: "The news of \(day.date.longText)", canonical: SiteAddresses.day(day.date))
    head.description = day.stories.prefix(3).map(\.headline.text).joined(separator: " · ")
    head.published = day.window.end
    head.modified = day.dateModified
    head.linkedData = LinkedData(site: site).day(day)
    head.alternates = [("application/json", SiteAddresses.dayRecord(day.date), "This day as JSON")]
    return head
  }

  var dayContext: [String: Any] {
    var context: [String: Any] = [
      "day": day.date.description, "dayText": day.date.longText, "summaryLine": summaryLine,
      "window": "00:00 to 24:00 UTC", "lead": day.stories.prefix(1).map { $0.context(sentences: 7) },
      "second": day.stories.dropFirst().prefix(2).map { $0.context(sentences: 2) },
      "rest": day.stories.dropFirst(3).map { $0.context(sentences: 1) },
      "themes": day.themes.map(\.context), "hasThemes": !day.themes.isEmpty,
      "also": day.leftovers.prefix(8).map { $0.context() }, "hasAlso": !day.leftovers.isEmpty,
      "alsoLink": SiteAddresses.also(day.date), "alsoCount": day.leftovers.count.counted("article"),
      "corrections": day.corrections.map(\.context), "hasCorrections": !day.corrections.isEmpty,
      "rejected": day.counts.rejected.counted("page"), "hasRejected": day.counts.rejected > 0,
      "hasSecond": day.stories.count > 1, "hasRest": day.stories.count > 3,
      "forms": [("md", "Markdown"), ("csv", "CSV"), ("eml", "E-mail"), ("epub", "EPUB")].map {
        ["link": form($0.0), "name": $0.1]
      },
      "record": SiteAddresses.dayRecord(day.date), "empty": day.stories.isEmpty,
    ]
    if let previous = day.previous { context["previous"] = link(previous) }
    if let next = day.next { context["next"] = link(next) }
    return context
  }

  private var summaryLine: String {
    [
      day.counts.stories.counted("story"), day.counts.articles.counted("article"), day.counts.outlets.counted("outlet"),
    ].joined(separator: " · ")
  }

  private func link(_ day: Day) -> [String: Any] { ["link": SiteAddresses.day(day), "name": day.mediumText] }

  /// What fell into no story.
  func alsoPage() -> RenderedFile {
    let path = SiteAddresses.also(day.date)
    var head = Head(title: "Also on \(day.date.longText)", canonical: path)
    head.description = "Articles of \(day.date.mediumText) that no other paper reports, by topic."
    var groups: [(String, [PublishedDay.Leftover])] = []
    for leftover in day.leftovers {
      let topic = leftover.topic ?? "More news"
      if groups.last?.0 == topic {
        groups[groups.count - 1].1.append(leftover)
      } else {
        groups.append((topic, [leftover]))
      }
    }
    return site.page(
      path, "also", head,
      [
        "dayText": day.date.longText, "day": day.date.description, "dayLink": SiteAddresses.day(day.date),
        "count": day.leftovers.count.counted("article"), "empty": day.leftovers.isEmpty,
        "groups": groups.map { ["topic": $0.0, "articles": $0.1.map { $0.context(on: day.date) }] as [String: Any] },
      ])
  }

  /// Related events of the day.
  func themePage(_ theme: PublishedDay.ThemeCard) -> RenderedFile {
    let path = SiteAddresses.theme(theme.id)
    var head = Head(title: "\(theme.label): \(day.date.mediumText)", canonical: path)
    head.description = "\(theme.stories.count.counted("event")): \(theme.counts.line)"
    let stories = day.stories.filter { theme.stories.contains($0.story) }
    return site.page(
      path, "theme", head,
      [
        "label": theme.label, "dayText": day.date.longText, "day": day.date.description,
        "dayLink": SiteAddresses.day(day.date), "counts": theme.counts.context,
        "events": stories.count.counted("event"), "stories": stories.map { $0.context(sentences: 1) },
      ])
  }
}

extension PublishedDay.Card {
  /// - Parameter sentences: of the abstract.
  func context(sentences: Int) -> [String: Any] {
    var context: [String: Any] = [
      "headline": headline.context, "link": SiteAddresses.chapter(story, datePublished.day.advanced(by: -1)),
      "slug": slug, "counts": counts.context, "differs": differs,
      "abstract": abstract.prefix(sentences).map { PrintedText($0.text, language: $0.language).context },
    ]
    if let topic { context["topic"] = ["name": topic, "link": SiteAddresses.topic(topic)] }
    if let word = state.word { context["state"] = word }
    return context
  }
}

extension PublishedDay.Leftover {
  /// - Parameter day: to link to the article's own page, when it has one.
  func context(on day: Day? = nil) -> [String: Any] {
    var context = member.context
    context["earlier"] = earlier.prefix(1).map { $0.context() }
    if let story, let day { context["storyLink"] = SiteAddresses.chapter(story, day) }
    return context
  }
}

extension PublishedDay.ThemeCard {
  var context: [String: Any] {
    [
      "label": label, "link": SiteAddresses.theme(id), "events": stories.count.counted("event"),
      "counts": counts.context,
    ]
  }
}
