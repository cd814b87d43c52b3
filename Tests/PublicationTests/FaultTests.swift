import JSON
import NewsModel
import Testing

@testable import Publication

/// The faults of digests that were looked at before this one was written; each is gone.
@Suite struct FaultTests {
  let first: PublishedEdition
  let second: PublishedEdition
  let days: TwoDays
  let page: String

  init() throws {
    days = try TwoDays()
    first = days.first.publish()
    second = days.second.publish()
    page = first.storyPage(0)
  }

  @Test func f11DatesAreUnambiguousAndSortAndStandInTheAddress() {
    #expect(page.contains("<time datetime=\"2026-03-02\" data-pagefind-meta=\"date\">Monday, 2 March 2026</time>"))
    #expect(first.edition.files.contains { $0.path == "2026/03/02/index.html" })
    #expect(!page.contains("02-03-2026"))
  }

  @Test func f12ZoneWindowAndTimesOfArticlesAreStated() {
    #expect(first.text("2026/03/02/index.html").contains("00:00 to 24:00 UTC"))
    #expect(first.edition.window.start == Instant("2026-03-02T00:00:00Z"))
    #expect(first.edition.window.zone == "UTC")
    for member in days.first.input.articles.prefix(8) {
      #expect(page.contains("datetime=\"\(member.datePublished.value?.description ?? "")\""))
    }
  }

  @Test func f13OutletsAreCountedByPublisherAndNotByHost() throws {
    var room = try Newsroom("2026-03-02")
    let one = room.article("harbour-post", "One", "One event.") {
      $0.canonicalURL = "https://edition.harbour-post.example/1"
    }
    let two = room.article("harbour-post", "Two", "Same event.") {
      $0.canonicalURL = "https://m.harbour-post.example/2"
    }
    room.cluster([one, two])
    let page = room.publish().storyPage(0)
    #expect(page.contains("1 outlet\u{A0}· 2 articles"))
    #expect(!page.contains("edition.harbour-post.example</"))
  }

  @Test func f14TheOrderOfSourcesAndArticlesIsStated() {
    #expect(page.contains("Most articles first"))
    #expect(page.contains("Reports of the event first, then background; each by time of publication."))
    let names = first.text("api/v1/stories/\(first.edition.stories[0].story)/2026-03-02.json")
    let first = #""byOutlet":[{"id":"daily-lantern","name":"The Daily Lantern","n":2}"#
    #expect(names.contains(first))
  }

  @Test func f15TotalsAreGivenAndCopiesCollapsed() {
    // Harbour Post and North Courier have one owner, and print one agency text.
    #expect(page.contains("7 outlets\u{A0}· 8 articles\u{A0}· 6 independent reports"))
  }

  @Test func f16ThePictureNamesItsSource() {
    #expect(page.contains("Picture: Jon Aster/Harbour Post."))
  }

  @Test func f17ThePictureLinksToTheArticleThatItIsFrom() {
    #expect(
      page.contains(
        "From <a href=\"https://www.harbour-post.example/2026-03-02/1\" rel=\"noopener nofollow external\">an article of"
      ))
  }

  @Test func f16ACreditThatIsMissingLeavesNoEmptyLabel() throws {
    var days = try TwoDays()
    days.first.input.summaries[0].image?.creditText = nil
    #expect(!days.first.publish().storyPage(0).contains("Picture:"))
  }

  @Test func f18TheCaptionIsThePublishersAndNoNumberOfOurs() {
    #expect(page.contains("The Old Bridge at Maren on Monday morning, its arches under water"))
    #expect(!page.contains("Image for cluster"))
  }

  @Test func f19ADescriptionSaysWhoDescribed() throws {
    #expect(page.contains("Described by its publisher: Brown water up to the keystones of a stone bridge"))
    var days = try TwoDays()
    days.first.input.summaries[0].image?.describedBy = "seer-2b"
    #expect(days.first.publish().storyPage(0).contains("Described by a machine (seer-2b): "))
  }

  @Test func f22EverySentenceCarriesACitation() throws {
    var days = try TwoDays()
    days.first.input.summaries[0].abstract.append(CitedText(text: "Nobody said this.", citations: []))
    days.first.input.summaries[0].keyPoints.append(days.first.input.articles[0].says("words that are not there"))
    let page = days.first.publish().storyPage(0)
    #expect(!page.contains("Nobody said this."))
    #expect(!page.contains("words that are not there"))
  }

  @Test func f25FiguresThatDifferAreShownWithTheirOutlets() {
    #expect(page.contains("<td>at least 23 people</td><td>Harbour Post, North Courier"))
    #expect(page.contains("<td>26 people</td><td>The Daily Lantern"))
  }

  @Test func f25AnUpdatedFigureSaysFromWhatToWhat() {
    var figure = PublishedStory.Disagreement()
    figure.about = "injured"
    figure.isUpdate = true
    figure.values = [("23", "people"), ("26 people", "people")].map { value, unit in
      var printed = PublishedStory.Disagreement.Value()
      printed.value = value
      printed.unit = unit
      return printed
    }
    #expect(figure.title == "injured, updated from 23 people to 26 people")
    figure.isUpdate = false
    #expect(figure.title == "injured")
  }

  @Test func f28AndF29OpinionAndStubVideoAreMarked() {
    #expect(page.contains("<span class=\"mark\">Opinion</span>"))
    #expect(page.contains("<span class=\"mark\">Video</span> <span class=\"mark\">Short</span>"))
  }

  @Test func f30EveryStoryPageSaysThatAMachineMadeItAndWhich() {
    #expect(page.contains("Chosen by a machine: sentences of 2 articles of 2 outlets, word for word."))
    #expect(page.contains("no language model was used"))
    #expect(second.storyPage(1).contains("written by the language model small-writer-7b"))
  }

  @Test func f31EveryStoryPageHasAWayToReportAnErrorAndToTheCorrections() {
    for place in first.edition.stories.indices {
      #expect(first.storyPage(place).contains("<a href=\"mailto:corrections@stonehand.example?subject="))
      #expect(first.storyPage(place).contains("href=\"../../../corrections/\""))
    }
  }

  @Test func f32AnchorsOfADayDifferWhateverTheHeadlines() throws {
    var room = try Newsroom("2026-03-02")
    for (place, headline) in ["Flood", "Flood", "Flood 2", "Flood"].enumerated() {
      let articles = ["harbour-post", "valley-radio"].map { room.article($0, headline, "Water rose by a metre.") }
      room.cluster(articles, score: Double(9 - place))
    }
    #expect(room.publish().edition.stories.map(\.slug) == ["flood", "flood-2", "flood-2-2", "flood-3"])
  }

  @Test func f32SlugAndHeadlineComeFromOneRun() throws {
    #expect(first.edition.stories[0].slug == "flood-closes-the-old-bridge-at-maren-and-cuts-the-town-in")
    var days = try TwoDays()
    days.first.input.articles[0].headline = "A new headline"
    days.first.input.summaries[0].headline = days.first.input.articles[0].says("A new headline", in: "headline")
    let again = days.first.publish()
    #expect(again.edition.stories[0].slug == "a-new-headline")
    #expect(again.edition.stories[0].story == first.edition.stories[0].story)
    // The slug is no part of the address.
    #expect(again.files.map(\.path) == first.files.map(\.path))
  }

  @Test func f33EveryPageHasNavigationAndEveryStoryItsReason() {
    for file in first.files where file.path.hasSuffix(".html") {
      #expect(file.text.contains("<nav class=\"menu\" aria-label=\"Sections\">"))
    }
    #expect(page.contains("No. 1 of 9 stories of the day, by a score of 0.92 (outlets 0.55, freshness 0.37)."))
    #expect(first.text("2026/03/02/index.html").contains("<a rel=\"next\" href=\"../../../2026/03/03/\">"))
  }

  @Test func f34EveryPageOfAStoryHasATwinForMachines() throws {
    for entry in first.edition.stories {
      let text = first.text("api/v1/stories/\(entry.story)/2026-03-02.json")
      let story = try PublishedStory(jsonText: text)
      #expect(story.id == entry.story)
      #expect(story.jsonText + "\n" == text)
    }
    let day = try PublishedDay(jsonText: first.text("api/v1/days/2026-03-02.json"))
    #expect(day.stories.map(\.story) == first.edition.stories.map(\.story))
  }

  @Test func s4FieldsAreNeverGluedTogether() {
    #expect(!page.contains("Harbour PostHarbour Post"))
  }

  @Test func s5LeftoversAreRankedAndGrouped() {
    let also = first.text("2026/03/02/also/index.html")
    let places = [
      "<h2>Economy, business and finance</h2>", "How to dry a wet piano", "港の朝市", "<h2>Environment</h2>",
      "<h2>More news</h2>", "Night buses",
    ]
    .map { also.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test func s2TheSameStoryOnTwoDaysIsLinkedBothWaysInItsLanguage() throws {
    var days = days
    days.second.input.neighbours[0].language = "fr"
    let link = "<a href=\"../../../story/\(first.edition.stories[0].story)/2026-03-02/\" lang=\"fr\" dir=\"ltr\">"
    #expect(days.second.publish().storyPage(0).contains(link))
    #expect(page.contains("<a href=\"../../../story/\(first.edition.stories[0].story)/2026-03-03/\">"))
  }
}
