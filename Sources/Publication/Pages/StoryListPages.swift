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
    guard let pager else { return [] }
    return pager.paths.indices.map { page in
      let path = pager.paths[page]
      let items = pager.items(of: page)
      var head = Head(title: "\(name) of \(day.date.longText)\(pager.title(page))", canonical: path)
      head.description = "\(name) of \(day.date.mediumText), weightiest first\(pager.title(page))."
      let listing = Listing(
        heading: name, standfirst: "\(items.lowerBound + 1) to \(items.upperBound) of \(rows.count), weightiest first.",
        day: day.date, sections: [.init(rows: Array(rows[items]))], turn: pager.turn(page))
      return site.page(path, "listing", head, listing.context)
    }
  }
}
