import NewsModel

/// How pages tell Pagefind what to index.
enum SearchMark {
  /// Only what stands in an element with this attribute is found.
  static let body = "data-pagefind-body"
}

extension Site {
  /// Whether the site has an index to search in.
  var hasSearch: Bool { !settings.search.command.isEmpty }
}

extension SiteAssembler {
  /// Every story by day, and above it, where the site has an index, a field to search in.
  func searchPage(_ input: SiteInput) -> RenderedFile {
    let path = "search/"
    var head = Head(title: "Search", canonical: path)
    head.description = "Find a story by its words, or go through the headlines of each day."
    head.section = path
    head.hasScript = site.hasSearch
    return site.page(
      path, "search", head,
      [
        "hasSearch": site.hasSearch,
        "days": input.headlines.days.map { day in
          [
            "dayText": day.date.longText, "dayLink": SiteAddresses.day(day.date), "day": day.date.description,
            "stories": Markup.make { $0.headlines(day, root: Site.root(from: path)) },
          ]
        },
        "isCut": input.days.count > input.headlines.days.count,
      ])
  }

  /// The search page's own script; no other page has one.
  var searchScript: RenderedFile {
    RenderedFile(path: "assets/search.js", mediaType: "text/javascript", bytes: PackageResources.search_js)
  }
}

extension Markup {
  /// Stories as a list of links.
  fileprivate mutating func headlines(_ day: HeadlinesByDay.Headlines, root: String) {
    for (story, headline) in day.stories {
      raw("<li><a href=\"")
      text(root + SiteAddresses.chapter(story, day.date))
      raw("\"")
      language(headline.language)
      raw(">")
      text(headline.text)
      raw("</a></li>\n")
    }
    if let all = day.all {
      raw("<li><a href=\"")
      text(root + all.home)
      raw("\">")
      text("All \(all.count.counted("story"))")
      raw("</a></li>\n")
    }
  }
}
