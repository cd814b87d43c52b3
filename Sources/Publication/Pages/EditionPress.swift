import JSON
import NewsModel

/// Renders the files of one edition.
struct EditionPress: Sendable {
  let site: Site
  let day: PublishedDay
  /// In the order of the page; withdrawn ones last. None where only the day's own page is wanted.
  let stories: [PublishedStory]
  /// Events with a place of their own on the day's page.
  let anchored: Set<Cluster.ID>

  init(site: Site, day: PublishedDay, stories: [PublishedStory] = []) {
    self.site = site
    self.day = day
    self.stories = stories
    anchored = Set(day.stories.map(\.cluster))
  }

  /// The files of one story.
  @Sendable func files(_ story: PublishedStory) -> [RenderedFile] {
    [
      storyPage(story),
      RenderedFile(SiteAddresses.chapterRecord(story.id, story.date), .json, story.jsonText + "\n"),
    ]
  }

  /// The stories of the day, without other pages that it has.
  var printed: [PublishedStory] {
    stories.filter { anchored.contains($0.cluster) }
  }

  /// The path of a form of the whole edition.
  func form(_ ending: String) -> String { "\(SiteAddresses.day(day.date))stonehand-\(day.date).\(ending)" }

  /// The files of the day itself, each to be made by somebody.
  var forms: [@Sendable () -> RenderedFile] {
    let themes = day.themes.map { theme in { @Sendable in themePage(theme) } }
    return [
      { dayPage() }, { alsoPage() }, { RenderedFile(SiteAddresses.dayRecord(day.date), .json, day.jsonText + "\n") },
      { RenderedFile(form("md"), .markdown, markdown) }, { RenderedFile(form("csv"), .csv, csv) },
      { RenderedFile(form("eml"), .mail, mail) },
      { RenderedFile(path: form("epub"), mediaType: MediaType.epub.rawValue, bytes: epub) },
    ] + themes
  }
}
