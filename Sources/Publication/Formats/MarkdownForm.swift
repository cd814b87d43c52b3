import NewsModel

extension EditionPress {
  /// CommonMark: every story with its summary, key points and sources.
  var markdown: String {
    var text = "# \(Markdown.text(site.settings.title)), \(day.date.longText)\n\n"
    text += "\(day.counts.stories.counted("story")) from \(day.counts.articles.counted("article")) of "
    text += "\(day.counts.outlets.counted("outlet")). Made by programs; every sentence rests on the articles named.\n"
    for story in printed { text += section(story) }
    if !day.leftovers.isEmpty { text += "\n## Also today\n\n" }
    for leftover in day.leftovers { text += line(leftover.member) }
    return text
  }

  private func section(_ story: PublishedStory) -> String {
    var text = "\n## \(Markdown.text(story.headline.text))\n\n"
    for notice in story.corrections {
      text += "**\(notice.kindText):** \(Markdown.text(notice.words.joined(separator: " · ")))\n\n"
    }
    text += "*\(story.counts.line)* — [sources and exact words](<\(story.chapterURL)>)\n\n"
    if !story.abstract.isEmpty { text += story.abstract.map { Markdown.text($0.text) }.joined(separator: " ") + "\n\n" }
    for point in story.keyPoints { text += "- \(Markdown.text(point.text))\n" }
    for difference in story.disagreements {
      let values = difference.values.map { value in
        "\(value.text) (\(value.outlets.joined(separator: ", ")))"
      }
      let title = difference.isUpdate ? "Figure updated" : "Sources differ"
      text += "- \(title), \(Markdown.text(difference.title)): \(Markdown.text(values.joined(separator: "; ")))\n"
    }
    return text + "\n" + story.members.map(line).joined()
  }

  private func line(_ member: PublishedStory.Member) -> String {
    let title = member.url.map { "[\(Markdown.text(member.headline))](<\($0)>)" } ?? Markdown.text(member.headline)
    return "* \(title), \(Markdown.text(member.outlet.name))\n"
  }
}

enum Markdown {
  /// Text without any meaning to CommonMark: every ASCII punctuation character that could have one is escaped.
  static func text(_ text: String) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      if isPunctuation(byte) { output.append(UInt8(ascii: "\\")) }
      output.append(byte)
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "~"),
      UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "="), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
