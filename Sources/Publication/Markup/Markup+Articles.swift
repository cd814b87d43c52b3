import NewsModel

extension Markup {
  /// An article of others: its headline as a link, who printed it when, and what a reader should know before following it.
  /// - Parameters:
  ///   - day: the page's.
  ///   - root: the way from the page to the site's root.
  private mutating func article(_ member: PublishedStory.Member, on day: Day, root: String) {
    raw("<h3")
    if let tag = member.language.flatMap(LanguageTag.init) {
      attribute("lang", tag.text)
      attribute("dir", tag.direction)
    } else {
      raw(" dir=\"auto\"")
    }
    raw("><cite>")
    title(member)
    raw("</cite></h3>\n<p class=\"byline\"><a href=\"")
    text(root + SiteAddresses.outlet(member.outlet.id))
    raw("\">")
    name(member.outlet.name)
    raw("</a>")
    time(of: member, on: day)
    for mark in member.marks {
      raw(" <span class=\"mark\">")
      text(mark)
      raw("</span>")
    }
    raw("</p>\n")
    if member.summary.isEmpty { return }
    raw("<p class=\"digest\">")
    for sentence in member.summary {
      self.sentence(sentence)
      raw(" ")
    }
    raw("</p>\n")
  }

  private mutating func title(_ member: PublishedStory.Member) {
    if let url = member.url {
      outward(url) { $0.text(member.headline) }
    } else {
      text(member.headline)
    }
  }

  private mutating func time(of member: PublishedStory.Member, on day: Day) {
    guard let published = member.datePublished else { return }
    text(FactSeparator.text)
    moment(published, isDateOnly: member.isDateOnly, on: day)
    guard let modified = member.dateModified else { return }
    raw(", updated ")
    moment(modified, isDateOnly: modified.secondOfDay == 0, on: day)
  }

  private mutating func moment(_ instant: Instant, isDateOnly: Bool, on day: Day) {
    raw("<time datetime=\"")
    text(isDateOnly ? instant.day.description : instant.description)
    raw("\">")
    text(instant.day.text(on: day) + (isDateOnly ? "" : ", \(instant.timeText)"))
    raw("</time>")
  }

  /// The articles of a story.
  mutating func members(_ members: [PublishedStory.Member], on day: Day, root: String) {
    for member in members {
      raw("<li id=\"")
      text(String(SiteAddresses.folder(member.article.rawValue).suffix(26)))
      raw("\">\n")
      article(member, on: day, root: root)
      raw("</li>\n")
    }
  }

  /// Articles that stand alone, with the days before of those that are part of a story.
  mutating func leftovers(_ leftovers: [PublishedDay.Leftover], on day: Day, root: String) {
    for leftover in leftovers {
      raw("<li>\n")
      article(leftover.member, on: day, root: root)
      for chapter in leftover.earlier.prefix(1) {
        raw("<p class=\"meta\">On ")
        text(chapter.date.mediumText)
        raw(": ")
        link(chapter, root: root)
        raw("</p>\n")
      }
      if let story = leftover.story {
        raw("<p class=\"meta\"><a href=\"")
        text(root + SiteAddresses.chapter(story, day))
        raw("\">The story over days</a></p>\n")
      }
      raw("</li>\n")
    }
  }

  /// Articles in a short list: headline and outlet.
  mutating func headlines(_ members: [PublishedStory.Member]) {
    for member in members {
      raw("<li><span")
      language(member.language)
      raw(">")
      title(member)
      raw("</span> <span class=\"meta\">")
      name(member.outlet.name)
      raw("</span></li>\n")
    }
  }

  /// Articles by outlet, most first.
  mutating func tally(_ counts: [PublishedCounts.OutletCount], root: String) {
    for count in counts {
      raw("<li>")
      outlet(count, root: root)
      raw(" <span>")
      number(count.n)
      raw("</span></li>\n")
    }
  }

  /// The first of them in one line; a number only where there are several.
  mutating func voices(_ counts: [PublishedCounts.OutletCount], root: String?, most: Int = .max) {
    raw("<ul class=\"voices\" aria-label=\"Articles by outlet\">")
    for count in counts.prefix(most) {
      raw("<li>")
      if let root { outlet(count, root: root) } else { name(count.name) }
      if count.n > 1 {
        raw(" ")
        number(count.n)
      }
      raw("</li>")
    }
    if counts.count > most {
      raw("<li>")
      number(counts.count - most)
      raw(" more</li>")
    }
    raw("</ul>\n")
  }

  private mutating func outlet(_ count: PublishedCounts.OutletCount, root: String) {
    raw("<a href=\"")
    text(root + SiteAddresses.outlet(count.id))
    raw("\">")
    name(count.name)
    raw("</a>")
  }
}

extension PublishedStory.Member {
  /// What a reader should know before following the link.
  var marks: [String] {
    var marks: [String] = []
    if let language = language.flatMap(LanguageTag.init), language.primary != "en" { marks.append(language.name) }
    if let word = genre.word { marks.append(word) }
    if role == .support { marks.append("Background") }
    if let agency { marks.append("From \(agency)") }
    if copyOf != nil { marks.append("Same text as another report") }
    if flags.contains(Article.noSnippet) { marks.append("Not to be quoted") }
    if isAccessibleForFree == false { marks.append("Subscription") }
    if flags.contains("thin") || flags.contains("title-only") { marks.append("Short") }
    return marks
  }
}

extension Article.Genre {
  /// The kind, for all but plain reports.
  var word: String? {
    switch self {
    case .report, .other: nil
    case .analysis: "Analysis"
    case .opinion: "Opinion"
    case .live: "Live blog"
    case .video: "Video"
    case .gallery: "Pictures"
    }
  }
}
