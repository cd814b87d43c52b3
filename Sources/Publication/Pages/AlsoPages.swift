import NewsModel

extension EditionPress {
  /// What fell into no story, by topic.
  func alsoPages() -> [RenderedFile] {
    lists.also.pages.map { page in
      var head = Head(title: "Also on \(day.date.longText)\(page.title)", canonical: page.path)
      head.description = "Articles of \(day.date.mediumText) that no other paper reports, by topic\(page.title)."
      var context: [String: Any] = [
        "dayText": day.date.longText, "day": day.date.description, "dayLink": SiteAddresses.day(day.date),
        "count": day.leftovers.count.counted("article"), "empty": day.leftovers.isEmpty,
        "groups": groups(day.leftovers[page.items]).map { topic, articles in
          [
            "topic": topic,
            "articles": Markup.make { $0.leftovers(articles, on: day.date, root: Site.root(from: page.path)) },
          ]
        },
      ]
      context["turn"] = page.turn
      return site.page(page.path, "also", head, context)
    }
  }

  private func groups(_ leftovers: ArraySlice<PublishedDay.Leftover>) -> [(String, [PublishedDay.Leftover])] {
    var groups: [(String, [PublishedDay.Leftover])] = []
    for leftover in leftovers {
      let topic = leftover.topic ?? "More news"
      if groups.last?.0 == topic {
        groups[groups.count - 1].1.append(leftover)
      } else {
        groups.append((topic, [leftover]))
      }
    }
    return groups
  }
}
