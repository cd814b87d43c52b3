import NewsModel

extension EditionPress {
  /// The day's page.
  func dayPage() -> RenderedFile {
    let path = SiteAddresses.day(day.date)
    return site.page(path, "day", dayHead, dayContext(root: Site.root(from: path)))
  }

  var dayHead: Head {
    var head = Head(title: "The news of \(day.date.longText)", canonical: SiteAddresses.day(day.date))
    head.description = day.stories.prefix(3).map(\.headline.text).joined(separator: " · ")
    head.published = day.window.end
    head.modified = day.dateModified
    head.linkedData = LinkedData(site: site).day(day)
    head.picture = day.stories.first?.image
    head.alternates = [("application/json", SiteAddresses.dayRecord(day.date), "This day as JSON")]
    return head
  }

  /// - Parameter root: the way from the page to the site's root.
  func dayContext(root: String) -> [String: Any] {
    var context: [String: Any] = [
      "day": day.date.description, "dayText": day.date.longText, "summaryLine": summaryLine,
      "window": "00:00 to 24:00 UTC", "lead": cards(day.stories.prefix(1), sentences: 7, root: root, pictures: [.wide]),
      "second": cards(
        day.stories.dropFirst().prefix(2), sentences: 2, root: root,
        pictures: hasLeadPicture ? [.small, .small] : []),
      "rest": cards(
        day.stories.dropFirst(3), sentences: 1, root: root, pictures: Array(repeating: .small, count: 3)),
      "themes": day.themes.map(\.context), "hasThemes": !day.themes.isEmpty,
      "also": Markup.make { $0.headlines(day.leftovers.prefix(8).map(\.member)) }, "hasAlso": !day.leftovers.isEmpty,
      "alsoLink": SiteAddresses.also(day.date), "alsoCount": day.leftovers.count.counted("article"),
      "corrections": day.corrections.map(\.context), "hasCorrections": !day.corrections.isEmpty,
      "rejected": day.counts.rejected.counted("page"), "hasRejected": day.counts.rejected > 0,
      "hasSecond": day.stories.count > 1, "hasRest": day.stories.count > 3,
      "forms": [("md", "Markdown"), ("csv", "CSV"), ("eml", "E-mail"), ("epub", "EPUB")].map {
        ["link": form($0.0), "name": $0.1]
      },
      "record": SiteAddresses.dayRecord(day.date), "empty": day.stories.isEmpty,
    ]
    if let before = day.unsupportedBefore, let after = day.unsupportedAfter {
      context["claims"] = "\(before.printed) of 100 sentences as first written, \(after.printed) as printed"
    }
    if let previous = day.previous { context["previous"] = link(previous) }
    if let next = day.next { context["next"] = link(next) }
    return context
  }

  /// A column of pictures beside a lead without one would leave a hole.
  private var hasLeadPicture: Bool { day.stories.first?.image?.copy != nil }

  /// - Parameter pictures: of the first of them; those after have none, so that a page stays light.
  private func cards(
    _ stories: some Sequence<PublishedDay.Card>, sentences: Int, root: String, pictures: [CardPicture] = []
  ) -> [[String: Any]] {
    stories.enumerated().map { place, card in
      let picture = place < pictures.count ? pictures[place] : .none
      return [
        "card": Markup.make { $0.card(card, sentences: sentences, root: root, picture: picture) },
        "voices": Markup.make { $0.voices(card.counts.byOutlet, root: nil) },
      ]
    }
  }

  private var summaryLine: String {
    [
      day.counts.stories.counted("story"), day.counts.articles.counted("article"), day.counts.outlets.counted("outlet"),
    ].joined(separator: FactSeparator.text)
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
        "groups": groups.map { topic, articles in
          [
            "topic": topic,
            "articles": Markup.make { $0.leftovers(articles, on: day.date, root: Site.root(from: path)) },
          ]
        },
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
        "label": FactSeparator.set(in: theme.label), "dayText": day.date.longText, "day": day.date.description,
        "dayLink": SiteAddresses.day(day.date), "counts": theme.counts.line,
        "voices": Markup.make { $0.voices(theme.counts.byOutlet, root: Site.root(from: path)) },
        "events": stories.count.counted("event"),
        "stories": cards(stories, sentences: 1, root: Site.root(from: path)),
      ])
  }
}

extension PublishedDay.ThemeCard {
  var context: [String: Any] {
    [
      "label": FactSeparator.set(in: label), "link": SiteAddresses.theme(id), "events": stories.count.counted("event"),
      "counts": counts.line,
    ]
  }
}
