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
  /// A line of text without any meaning to CommonMark or GitHub's kind of it: marks that could have one where they stand are escaped, so
  /// that people can still read it as it is.
  static func text(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 16)
    for (index, byte) in bytes.enumerated() {
      if always.contains(byte) || opensBlock(bytes, index) || opensLink(bytes, index) {
        output.append(UInt8(ascii: "\\"))
      }
      output.append(byte)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Emphasis, code, links, markup, entities, tables, formulas, addresses.
  private static let always = Set("\\`*_[]<>&~|$@".utf8)

  /// `# heading`, `- item`, `+ item`, `=== underline`, `1. item`, `1) item`, each at the start of a line; `# heading #` at its end.
  private static func opensBlock(_ bytes: [UInt8], _ index: Int) -> Bool {
    if bytes[index] == UInt8(ascii: "#"), bytes[index...].allSatisfy({ $0 == UInt8(ascii: "#") || $0 == 0x20 }) {
      return true
    }
    if index == 0 { return "#+-=".utf8.contains(bytes[0]) }
    return ".)".utf8.contains(bytes[index]) && bytes[..<index].allSatisfy { (0x30...0x39).contains($0) }
  }

  /// `https://` and `www.`, which become links by themselves.
  private static func opensLink(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: ":"): index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
    case UInt8(ascii: "."): index >= 3 && bytes[(index - 3)..<index].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
    default: false
    }
  }
}
