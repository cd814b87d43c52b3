package import NewsModel

/// Where the page or the record of a story's chapter stands, read from its path.
package struct ChapterPath: Sendable, Equatable {
  package let story: Story.ID
  package let day: Day
  /// Rather than the page.
  package let isRecord: Bool

  /// - Returns: nil for the path of another file.
  package init?(_ path: String) {
    let parts = path.split(separator: "/")
    if parts.count == 4, parts[0] == "story", parts[3] == "index.html", let day = Day(String(parts[2])) {
      (story, self.day, isRecord) = (Story.ID(String(parts[1])), day, false)
      return
    }
    guard parts.count == 5, parts[2] == "stories", parts[4].hasSuffix(".json"),
      let day = Day(String(parts[4].dropLast(5)))
    else { return nil }
    (story, self.day, isRecord) = (Story.ID(String(parts[3])), day, true)
  }

  /// Where the same stands for the story's latest day.
  package var permalink: String {
    isRecord ? SiteAddresses.storyRecord(story) : SiteAddresses.story(story) + "index.html"
  }
}
