import JSON
import NewsModel

/// Renders the files of one edition.
struct EditionPress: Sendable {
  let site: Site
  let day: PublishedDay
  /// In the order of the page; withdrawn ones last. None where only the day's own page is wanted.
  var stories: [PublishedStory] = []

  /// The files of one story.
  @Sendable func files(_ story: PublishedStory) -> [RenderedFile] {
    [
      storyPage(story),
      RenderedFile(SiteAddresses.chapterRecord(story.id, story.date), .json, story.jsonText + "\n"),
    ]
  }

  /// The stories of the day, without other pages that it has.
  var printed: [PublishedStory] {
    let shown = Set(day.stories.map(\.cluster))
    return stories.filter { shown.contains($0.cluster) }
  }

  /// The path of a form of the whole edition.
  func form(_ ending: String) -> String { "\(SiteAddresses.day(day.date))stonehand-\(day.date).\(ending)" }

  /// The files of the day itself.
  func files() -> [RenderedFile] {
    [
      dayPage(), alsoPage(),
      RenderedFile(SiteAddresses.dayRecord(day.date), .json, day.jsonText + "\n"),
      RenderedFile(form("md"), .markdown, markdown), RenderedFile(form("csv"), .csv, csv),
      RenderedFile(form("eml"), .mail, mail),
      RenderedFile(path: form("epub"), mediaType: MediaType.epub.rawValue, bytes: epub),
    ] + day.themes.map(themePage)
  }
}
