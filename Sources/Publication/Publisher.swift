import Digests
import NewsModel

/// Makes an edition: one day of news as a record and the files that readers and machines get.
///
/// A pure function of its input: no clock, no disk, and the order of the input's records changes nothing. What it does
/// not do: pages that speak of more than one day, which ``SiteAssembler`` makes from all editions.
package struct Publisher: Sendable {
  private let settings: PublicationSettings

  package init(_ settings: PublicationSettings = .init()) { self.settings = settings }

  /// - Parameter workers: sets and renders stories, on as many cores as the caller likes.
  /// - Returns: the edition, whose gate says whether it may be printed, and its files.
  /// - Complexity: O(words of the articles cited)
  package func publish(_ input: EditionInput, workers: some Workers = OneWorker()) -> PublishedEdition {
    let index = EditionIndex(input, settings)
    var (day, results) = DayComposer(index: index).compose(workers)
    let today = DayMeasures(
      clusters: input.clusters, summaries: input.summaries, health: input.sourceHealth, minimum: settings.storyArticles)
    day.unsupportedBefore = today.unsupportedBefore
    day.unsupportedAfter = today.unsupportedAfter
    let stories = results.map(\.story)
    let press = EditionPress(site: Site(settings), day: day, stories: stories, pictures: input.pictures)
    let pages = (workers.map(stories, press.files) + workers.map(press.forms) { $0() }).flatMap { $0 }
    let files = (pages + press.pictureFiles).sorted { $0.path < $1.path }
    let gate = EditionGate(settings: settings.gate).judge(
      results, gathered: input.articles.count, today: today, before: input.trailing, RightsAudit(index.articles))
    return PublishedEdition(edition: record(day, stories, index, gate, files), files: files)
  }

  private func record(
    _ day: PublishedDay, _ stories: [PublishedStory], _ index: EditionIndex, _ gate: Edition.Gate,
    _ files: [RenderedFile]
  ) -> Edition {
    var edition = Edition()
    edition.id = Edition.id(date: day.date)
    edition.date = day.date
    edition.window = day.window
    let reasons = Dictionary(stories.map { ($0.cluster, $0.because) }, uniquingKeysWith: { first, _ in first })
    edition.stories = day.stories.map { card in
      var entry = Edition.Entry()
      (entry.story, entry.cluster, entry.slug) = (card.story, card.cluster, card.slug)
      entry.because = reasons[card.cluster] ?? ""
      return entry
    }
    let leftovers = Set(day.leftovers.map(\.member.article))
    edition.leftovers = index.ranked.leftovers.filter { $0.members.contains { leftovers.contains($0.article) } }.map(
      \.id)
    edition.counts = day.counts
    edition.sourceHealth = day.sourceHealth
    edition.gate = gate
    edition.generations = index.input.generations
    edition.models = day.models
    edition.files = files.map { file in
      var entry = Edition.File()
      (entry.path, entry.digest, entry.mediaType) = (file.path, file.digest.description, file.mediaType)
      return entry
    }
    edition.links = LinkAudit(of: files).unresolved
    edition.corrections = index.input.labels.map(\.id.rawValue).sorted()
    edition.previous = day.previous
    edition.next = day.next
    return edition
  }
}
