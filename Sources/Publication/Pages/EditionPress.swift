import Images
import JSON
import NewsModel

/// Renders the files of one edition.
struct EditionPress: Sendable {
  let site: Site
  let day: PublishedDay
  /// In the order of the page; withdrawn ones last. None where only the day's own page is wanted.
  let stories: [PublishedStory]
  /// Events that are stories of the day.
  private let told: Set<Cluster.ID>
  /// Those of them with a place of their own on the day's page.
  let anchored: Set<Cluster.ID>

  /// The bytes of the printed pictures, by path.
  let pictures: [String: [UInt8]]

  init(
    site: Site, day: PublishedDay, stories: [PublishedStory] = [], pictures: [String: PressPicture] = [:]
  ) {
    self.site = site
    self.day = day
    self.stories = stories
    let bytes = pictures.values.flatMap { [$0.wide, $0.small] }.map {
      (SiteAddresses.picture($0.name, day.date), $0.thumbnail.bytes)
    }
    let printed = Set(stories.compactMap(\.image).flatMap { [$0.copy?.path, $0.smallCopy?.path] })
    self.pictures = Dictionary(bytes, uniquingKeysWith: { first, _ in first }).filter { printed.contains($0.key) }
    told = Set(day.stories.map(\.cluster))
    anchored = Set(day.stories.prefix(DayLists.cards).map(\.cluster))
  }

  var lists: DayLists { DayLists(day: day) }

  /// The files of one story.
  @Sendable func files(_ story: PublishedStory) -> [RenderedFile] {
    [
      storyPage(story),
      RenderedFile(SiteAddresses.chapterRecord(story.id, story.date), .json, story.jsonText + "\n"),
    ]
  }

  /// The stories of the day, without other pages that it has.
  var printed: [PublishedStory] {
    stories.filter { told.contains($0.cluster) }
  }

  /// The path of a form of the whole edition.
  func form(_ ending: String) -> String { "\(SiteAddresses.day(day.date))stonehand-\(day.date).\(ending)" }

  /// The pictures themselves.
  var pictureFiles: [RenderedFile] {
    pictures.sorted { $0.key < $1.key }.map {
      RenderedFile(path: $0.key, mediaType: MediaType.jpeg.rawValue, bytes: $0.value)
    }
  }

  /// The files of the day itself, each group to be made by somebody.
  var forms: [@Sendable () -> [RenderedFile]] {
    let themes = day.themes.map { theme in { @Sendable in themePages(theme) } }
    return [
      { [dayPage()] }, alsoPages, storyListPages, themeListPages,
      { [RenderedFile(SiteAddresses.dayRecord(day.date), .json, day.jsonText + "\n")] },
      { [RenderedFile(form("md"), .markdown, markdown)] }, { [RenderedFile(form("csv"), .csv, csv)] },
      { [RenderedFile(form("eml"), .mail, mail)] },
      { [RenderedFile(path: form("epub"), mediaType: MediaType.epub.rawValue, bytes: epub)] },
    ] + themes
  }
}
