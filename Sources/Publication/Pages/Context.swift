import NewsModel

// How records look to templates. Keys that may be missing are read with a leading dot in the templates, so that a
// missing one is not looked up in what stands around. What a page holds by the dozen comes as markup, made by
// ``Markup``: a template costs ten times as much.

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
      .joined(separator: FactSeparator.text)
  }
}

extension Int {
  /// `1 article`, `2 articles`, `1,727 articles`
  func counted(_ noun: String) -> String {
    if self != 1, noun.hasSuffix("y") { return "\(grouped) \(noun.dropLast())ies" }
    return "\(grouped) \(noun)\(self == 1 ? "" : "s")"
  }

  /// Thousands apart, as English has them.
  private var grouped: String {
    self < 1000 ? String(self) : (self / 1000).grouped + "," + String(1000 + self % 1000).dropFirst()
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

  /// The old words, the new ones and the note, as far as there are any.
  var words: [String] {
    [oldText.map { "“\($0)”" }, newText.map { "now “\($0)”" }, note].compactMap { $0 }
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
