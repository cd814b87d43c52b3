import JSON
import NewsModel

/// Renders the files of one edition.
struct EditionPress: Sendable {
  let site: Site
  let day: PublishedDay

  /// The files of one story.
  @Sendable func files(_ story: PublishedStory) -> [RenderedFile] {
    [
      storyPage(story),
      RenderedFile(SiteAddresses.chapterRecord(story.id, story.date), .json, story.jsonText + "\n"),
    ]
  }

  /// The files of the day itself.
  func files() -> [RenderedFile] {
    [
      dayPage(), alsoPage(),
      RenderedFile(SiteAddresses.dayRecord(day.date), .json, day.jsonText + "\n"),
    ] + day.themes.map(themePage)
  }
}
