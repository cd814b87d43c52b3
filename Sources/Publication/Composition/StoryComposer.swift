import Images
import NewsModel

/// Sets one story of the day: chooses what is printed, numbers the citations, obeys corrections.
struct StoryComposer {
  private let index: EditionIndex
  private let cluster: Cluster
  private let summary: Summary?
  private let articles: [Article]
  private let labels: [Label]
  private var corrections: TextCorrections
  private var printer: CitationPrinter
  private var story = PublishedStory()

  /// A story with what its gate wants to know.
  struct Result: Sendable {
    var story: PublishedStory
    /// Sentences offered, and those whose citations verified.
    var offered: Int
    var supported: Int
    var alarm: String?
  }

  init(_ index: EditionIndex, _ cluster: Cluster) {
    self.index = index
    self.cluster = cluster
    summary = index.summaries[cluster.id]
    articles = cluster.members.compactMap { index.articles[$0.article] }
    labels = index.labels.corrections(of: cluster)
    corrections = TextCorrections(labels)
    printer = CitationPrinter(index)
  }

  /// - Parameters:
  ///   - place: from 1, among the day's stories; nil for what is none of them.
  ///   - total: stories of the day.
  consuming func compose(place: Int?, of total: Int) -> Result {
    identify()
    // Themes gather the stories of the day only.
    if place == nil { story.theme = nil }
    if index.labels.isTakenDown(cluster) {
      withdraw()
    } else {
      setText()
      setMembers()
      setPicture()
      story.citations = printer.list()
      link()
      story.because = Self.reason(cluster, place, total)
    }
    note()
    return Result(story: story, offered: printer.offered, supported: printer.supported, alarm: cluster.purityAlarm)
  }

  private mutating func identify() {
    story.id = index.story(of: cluster.id)
    story.cluster = cluster.id
    story.date = cluster.date
    story.url = index.site.absolute(SiteAddresses.story(story.id))
    story.chapterURL = index.site.absolute(SiteAddresses.chapter(story.id, cluster.date))
    story.datePublished = Instant(day: cluster.date.advanced(by: 1), secondOfDay: 0)
    story.dateModified = story.datePublished
    story.takenDown = cluster.members.count - articles.count
    story.topic = cluster.topic.map { DisplayText.capitalized($0.name) }
    story.theme = cluster.theme
    story.keywords = cluster.keywords.map(DisplayText.clean)
    story.method = summary?.method ?? .extractive
    story.model = summary?.model.map(DisplayText.clean)
    story.promptDigest = summary?.promptDigest
    story.counts = PublishedCounts(of: articles, counted: cluster.counts)
  }

  private mutating func withdraw() {
    story.state = .withdrawn
    story.headline = PrintedText("This story was withdrawn")
    story.slug = "withdrawn"
    story.counts = PublishedCounts()
    story.keywords = []
    // Lists of topics and themes have the stories that are printed.
    story.topic = nil
    story.theme = nil
    story.takenDown = cluster.members.count
  }

  private mutating func setText() {
    let isVerbatim = story.method == .extractive
    if let summary {
      for value in summary.disagreements.flatMap(\.values) {
        printer.reserve(value.citations, around: value.value)
      }
      let headline = printer.print(summary.headline, isVerbatim: isVerbatim, corrections: &corrections)
      story.headline = headline ?? fallbackHeadline()
      story.abstract = set(summary.abstract, isVerbatim)
      story.keyPoints = set(summary.keyPoints, isVerbatim)
      story.whatIsNew = set(summary.whatIsNew, isVerbatim)
      story.disagreements = summary.disagreements.compactMap { set($0) }
      story.dropped = summary.dropped.count
    } else {
      story.headline = fallbackHeadline()
    }
    story.slug = Slug.make(story.headline.text)
    if story.slug.isEmpty { story.slug = String(SiteAddresses.folder(story.id.rawValue).suffix(8)) }
  }

  private mutating func set(_ texts: [CitedText], _ isVerbatim: Bool) -> [PrintedText] {
    texts.compactMap { printer.print($0, isVerbatim: isVerbatim, corrections: &corrections) }
  }

  /// The representative's own headline, or that of the first article whose headline may be printed.
  private mutating func fallbackHeadline() -> PrintedText {
    let representative = index.articles[cluster.representative].map { [$0] } ?? []
    for article in representative + articles where !article.headline.isEmpty {
      if let headline = printer.print(article.citedHeadline, isVerbatim: true, corrections: &corrections) {
        return headline
      }
    }
    return PrintedText("Untitled story")
  }

  private mutating func set(_ difference: Summary.Disagreement) -> PublishedStory.Disagreement? {
    var printed = PublishedStory.Disagreement()
    printed.about = DisplayText.clean(difference.about)
    printed.isUpdate = difference.isUpdate
    for value in difference.values {
      let names = value.articles.compactMap { index.articles[$0] }.map { $0.publisher.printedName }
      guard !names.isEmpty, let text = corrections.apply(value.value) else { continue }
      var figure = PublishedStory.Disagreement.Value()
      figure.value = DisplayText.clean(text)
      figure.unit = value.unit.map(DisplayText.clean)
      for name in names where !figure.outlets.contains(name) { figure.outlets.append(name) }
      figure.citations = printer.number(value.citations)
      printed.values.append(figure)
    }
    return printed.values.count > 1 ? printed : nil
  }

  private mutating func setMembers() {
    let roles = Dictionary(cluster.members.map { ($0.article, $0.role) }, uniquingKeysWith: { first, _ in first })
    story.members = articles.map { .init($0, role: roles[$0.id] ?? .core) }.sorted(by: PublishedStory.Member.order)
    for place in story.members.indices {
      guard let summary = index.articleSummaries[story.members[place].article] else { continue }
      story.members[place].summary = set(summary.sentences, summary.method == .extractive)
    }
  }

  private mutating func setPicture() {
    guard let image = summary?.image, !corrections.rejectsImage, let address = Hyperlink(image.url),
      let article = index.articles[image.article]
    else { return }
    var picture = PublishedStory.Picture()
    picture.url = address.text
    picture.article = article.id
    picture.articleURL = article.address?.text
    picture.outlet = article.publisher.printedName
    picture.creditText = image.creditText.flatMap { PictureCredit.text($0, outlet: picture.outlet) }
    // Captions are the publisher's words like any others.
    if !index.silent.contains(image.article) {
      picture.caption = image.caption.map(DisplayText.clean)
      picture.alt = image.alt.map(DisplayText.clean)
    }
    picture.description = image.description.map(DisplayText.clean)
    picture.describedBy = image.describedBy.map(DisplayText.clean)
    picture.language = LanguageTag(article.inLanguage.tag)?.text
    if let press = index.input.pictures[image.url] {
      picture.copy = .init(press.wide, on: cluster.date)
      picture.smallCopy = .init(press.small, on: cluster.date)
    }
    story.image = picture
  }

  private mutating func link() {
    story.earlier = index.earlierChapters(of: cluster.id)
    story.later = index.laterChapters(of: cluster.id)
    story.sameAs = (index.threads[cluster.id]?.sameAs ?? []).filter { $0 != story.id }.sorted()
    if !story.earlier.isEmpty { story.state = story.whatIsNew.isEmpty ? .continued : .updated }
  }

  private mutating func note() {
    let named = labels.filter { $0.cluster != nil || !$0.articles.isEmpty || corrections.used.contains($0.id) }
    story.corrections = named.map { Notice($0, story) }
    if story.takenDown > 0 {
      var notice = Notice()
      notice.kind = Label.Kind.takeDown.rawValue
      notice.date = story.date
      notice.story = story.id
      notice.headline = story.headline.text
      notice.note =
        story.takenDown == 1 ? "One article is no longer shown." : "\(story.takenDown) articles are no longer shown."
      notice.at = index.labels.lastTakeDown(of: cluster)
      story.corrections.append(notice)
    }
    story.dateModified = max(story.datePublished, story.corrections.compactMap(\.at).max() ?? story.datePublished)
  }

  /// Why the story stands where it stands, in words.
  private static func reason(_ cluster: Cluster, _ place: Int?, _ total: Int) -> String {
    guard let place else { return "No other article of the day reports it" }
    let parts = cluster.rank.parts.map { "\(DisplayText.clean($0.name)) \($0.value.printed)" }.joined(separator: ", ")
    let figures = parts.isEmpty ? "" : " (\(parts))"
    return "No. \(place) of \(total.counted("story")) of the day, by a score of \(cluster.rank.score.printed)\(figures)"
  }
}

extension PublishedStory.Picture.Copy {
  init(_ size: PressPicture.Size, on day: Day) {
    self.init()
    path = SiteAddresses.picture(size.name, day)
    width = size.thumbnail.width
    height = size.thumbnail.height
  }
}

extension Notice {
  init(_ label: Label, _ story: PublishedStory) {
    self.init()
    kind = label.kind.rawValue
    date = story.date
    self.story = story.id
    headline = story.headline.text
    at = label.at
    oldText = label.oldText.map(DisplayText.clean)
    newText = label.newText.map(DisplayText.clean)
    note = label.note.map(DisplayText.clean)
  }
}

extension Double {
  /// Two decimals at most.
  var printed: String {
    guard abs(self) < 1e12 else { return "\(self)" }
    let hundredths = Int((self * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "−" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
