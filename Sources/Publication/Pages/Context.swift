import NewsModel

// How records look to templates. Keys that may be missing are read with a leading dot in the templates, so that a
// missing one is not looked up in what stands around.

extension PrintedText {
  var context: [String: Any] {
    var context: [String: Any] = ["text": text, "cites": citations.map { ["n": $0] }]
    context.merge(LanguageTag.attributes(language)) { own, _ in own }
    return context
  }
}

extension LanguageTag {
  /// `lang` and `dir` of foreign text.
  static func attributes(_ tag: String?) -> [String: Any] {
    guard let tag = tag.flatMap(LanguageTag.init) else { return [:] }
    return ["lang": tag.text, "dir": tag.direction]
  }
}

extension PublishedCounts {
  /// `5 outlets · 11 articles · 3 independent reports`
  var line: String {
    [outlets.counted("outlet"), articles.counted("article"), independent.counted("independent report")]
      .joined(separator: " · ")
  }

  var context: [String: Any] {
    [
      "line": line, "articles": articles,
      "byOutlet": byOutlet.map {
        ["name": $0.name, "n": $0.n, "link": SiteAddresses.outlet($0.id), "several": $0.n > 1] as [String: Any]
      },
    ]
  }
}

extension Int {
  /// `1 article`, `2 articles`
  func counted(_ noun: String) -> String {
    if self != 1, noun.hasSuffix("y") { return "\(self) \(noun.dropLast())ies" }
    return "\(self) \(noun)\(self == 1 ? "" : "s")"
  }
}

extension PublishedStory.State {
  /// A word for the reader; nil for a story that is simply new.
  var word: String? {
    switch self {
    case .new: nil
    case .updated: "Updated"
    case .continued: "Continued"
    case .withdrawn: "Withdrawn"
    }
  }
}

extension PublishedStory.Member {
  var context: [String: Any] {
    var context: [String: Any] = [
      "id": String(SiteAddresses.folder(article.rawValue).suffix(26)),
      "headline": headline, "outlet": outlet.name, "outletLink": SiteAddresses.outlet(outlet.id),
      "marks": marks.map { ["mark": $0] }, "summary": summary.map(\.context),
    ]
    context.merge(LanguageTag.attributes(language)) { own, _ in own }
    if context["dir"] == nil { context["dir"] = "auto" }
    if let url { context["url"] = url }
    if let datePublished {
      context["time"] = isDateOnly ? datePublished.day.description : datePublished.description
      context["timeText"] = datePublished.day.shortText + (isDateOnly ? "" : ", \(datePublished.timeText)")
    }
    return context
  }

  /// What a reader should know before following the link.
  private var marks: [String] {
    var marks: [String] = []
    if let language = language.flatMap(LanguageTag.init), language.primary != "en" { marks.append(language.name) }
    if let word = genre.word { marks.append(word) }
    if role == .support { marks.append("Background") }
    if let agency { marks.append("From \(agency)") }
    if copyOf != nil { marks.append("Same text as another report") }
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

extension PublishedStory.Chapter {
  /// - Parameter showsDate: false among stories of one day.
  func context(showsDate: Bool = true) -> [String: Any] {
    var context: [String: Any] = [
      "headline": headline.context, "link": SiteAddresses.chapter(story, date), "day": date.description,
      "dayText": date.mediumText,
    ]
    if showsDate { context["dated"] = true }
    switch relation {
    case .splits: context["note"] = "split off"
    case .merges: context["note"] = "came together"
    case .continues, .updates, nil: break
    }
    return context
  }
}

extension Notice {
  var context: [String: Any] {
    var context: [String: Any] = [
      "kindText": kindText, "headline": headline, "day": date.description, "dayText": date.mediumText,
      "link": SiteAddresses.chapter(story, date),
    ]
    if let at {
      context["at"] = at.description
      context["atText"] = "\(at.day.mediumText), \(at.timeText)"
    }
    if let oldText { context["oldText"] = oldText }
    if let newText { context["newText"] = newText }
    if let note { context["note"] = note }
    return context
  }

  var kindText: String {
    switch kind {
    case "wrong-fact": "Removed as wrong"
    case "wrong-image": "Picture removed"
    case "take-down": "Taken down"
    default: "Corrected"
    }
  }
}
