import NewsModel

@testable import Publication

extension SiteAssembler {
  /// What a site has beside the files of its editions: the pages of no day, and each day's documents for readers of feeds.
  func files(of days: [PublishedDay], retired: [Story.ID] = [], held: [HeldEdition] = []) -> [RenderedFile] {
    var input = input(retired: retired, held: held)
    var documents: [RenderedFile] = []
    let days = days.sorted { $0.date > $1.date }
    for (place, day) in days.enumerated() {
      input.add(day)
      let earlier = place + 1 < days.count ? days[place + 1].date : nil
      documents += archive(of: day, earlier: earlier, later: place > 0 ? days[place - 1].date : nil)
    }
    return assemble(input) + documents
  }
}
