import NewsModel

extension EditionPress {
  /// All stories of a day that has more than its page shows.
  func storyListPages() -> [RenderedFile] {
    listPages(
      lists.stories, "Stories",
      rows: day.stories.map { card in
        Listing.Row(
          text: card.headline.text, link: SiteAddresses.chapter(card.story, day.date), language: card.headline.language,
          meta: ([card.topic].compactMap { $0 } + [card.counts.line]).joined(separator: FactSeparator.text))
      })
  }

  /// The pages of a list of the day.
  /// - Parameter pager: nil for a list that needs none.
  func listPages(_ pager: Pager?, _ name: String, rows: [Listing.Row]) -> [RenderedFile] {
    (pager?.pages ?? []).map { page in
      let items = page.items
      var head = Head(title: "\(name) of \(day.date.longText)\(page.title)", canonical: page.path)
      head.description = "\(name) of \(day.date.mediumText), weightiest first\(page.title)."
      let listing = Listing(
        heading: name, standfirst: "\(items.lowerBound + 1) to \(items.upperBound) of \(rows.count), weightiest first.",
        day: day.date, sections: [.init(rows: Array(rows[items]))], turn: page.turn)
      return site.page(page.path, "listing", head, listing.context)
    }
  }
}
