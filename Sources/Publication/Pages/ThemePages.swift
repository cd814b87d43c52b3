import NewsModel

extension EditionPress {
  /// Related events of the day.
  func themePages(_ theme: PublishedDay.ThemeCard) -> [RenderedFile] {
    let wanted = Set(theme.stories)
    let stories = day.stories.filter { wanted.contains($0.story) }
    return lists.events(of: theme).pages.map { page in
      let root = Site.root(from: page.path)
      var head = Head(title: "\(theme.label): \(day.date.mediumText)\(page.title)", canonical: page.path)
      head.description = "\(theme.stories.count.counted("event")): \(theme.counts.line)\(page.title)"
      var context: [String: Any] = [
        "label": FactSeparator.set(in: theme.label), "dayText": day.date.longText, "day": day.date.description,
        "dayLink": SiteAddresses.day(day.date), "counts": theme.counts.line,
        "voices": Markup.make { $0.voices(theme.counts.byOutlet, root: root) },
        "events": stories.count.counted("event"),
        "stories": cards(stories[page.items], sentences: 1, root: root),
      ]
      context["turn"] = page.turn
      return site.page(page.path, "theme", head, context)
    }
  }

  /// All themes of a day that has more than its page lists.
  func themeListPages() -> [RenderedFile] {
    listPages(
      lists.themes, "Themes",
      rows: day.themes.map { theme in
        Listing.Row(
          text: FactSeparator.set(in: theme.label), link: SiteAddresses.theme(theme.id),
          meta: theme.stories.count.counted("event") + FactSeparator.text + theme.counts.line)
      })
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
