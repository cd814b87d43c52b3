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
        day.stories.prefix(DayLists.cards).dropFirst(3), sentences: 1, root: root,
        pictures: Array(repeating: .small, count: 3)),
      "themes": day.themes.prefix(DayLists.themes).map(\.context), "hasThemes": !day.themes.isEmpty,
      "also": Markup.make { $0.headlines(day.leftovers.prefix(8).map(\.member)) }, "hasAlso": !day.leftovers.isEmpty,
      "alsoLink": SiteAddresses.also(day.date), "alsoCount": day.leftovers.count.counted("article"),
      "corrections": day.corrections.map(\.context), "hasCorrections": !day.corrections.isEmpty,
      "rejected": unusedPages == 1 ? "1 page was" : "\(unusedPages) pages were", "hasRejected": unusedPages > 0,
      "hasSecond": day.stories.count > 1, "hasRest": day.stories.count > 3,
      "forms": [("md", "Markdown"), ("csv", "CSV"), ("eml", "E-mail"), ("epub", "EPUB")].map {
        ["link": form($0.0), "name": $0.1]
      },
      "record": SiteAddresses.dayRecord(day.date), "empty": day.stories.isEmpty,
    ]
    if let before = day.unsupportedBefore, let after = day.unsupportedAfter {
      context["claims"] = "\(before.printed) of 100 sentences as first written, \(after.printed) as printed"
    }
    context["allStories"] = more(lists.stories, "All \(day.stories.count.counted("story")), weightiest first")
    context["allThemes"] = more(lists.themes, "All \(day.themes.count.counted("theme"))")
    if let previous = day.previous { context["previous"] = link(previous) }
    if let next = day.next { context["next"] = link(next) }
    return context
  }

  /// A column of pictures beside a lead without one would leave a hole.
  private var hasLeadPicture: Bool { day.stories.first?.image?.copy != nil }

  /// - Parameter pictures: of the first of them; those after have none, so that a page stays light.
  func cards(
    _ stories: some Sequence<PublishedDay.Card>, sentences: Int, root: String, pictures: [CardPicture] = []
  ) -> [[String: Any]] {
    stories.enumerated().map { place, card in
      let picture = place < pictures.count ? pictures[place] : .none
      return [
        "card": Markup.make { $0.card(card, sentences: sentences, root: root, picture: picture) },
        "voices": Markup.make { $0.voices(card.counts.byOutlet, root: nil, most: 8) },
      ]
    }
  }

  /// Pages that were read and gave no article; feeds, records of archives and pages that never came are none.
  private var unusedPages: Int {
    day.rejections.filter { $0.stage == "normalize" }.reduce(0) { $0 + $1.n }
  }

  private var summaryLine: String {
    [
      day.counts.stories.counted("story"), day.counts.articles.counted("article"), day.counts.outlets.counted("outlet"),
    ].joined(separator: FactSeparator.text)
  }

  /// A link to all of a list that the page shows a part of.
  private func more(_ pager: Pager?, _ name: String) -> [String: Any]? {
    pager.map { ["link": $0.home, "name": name] }
  }

  private func link(_ day: Day) -> [String: Any] { ["link": SiteAddresses.day(day), "name": day.mediumText] }
}
