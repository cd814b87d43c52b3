package import NewsModel

extension SiteAssembler {
  /// What stands at an address that pages lead to which were set before anybody could know that nothing would be there:
  /// - of a day that has no edition, since its gate held it back or it could not be made;
  /// - of a chapter that only an edition that was held back has;
  /// - of a chapter of a day one of whose neighbours, or which itself, was printed before the others had become what they are: a story may
  ///   have gone on since from an article that stood alone, or an event be grouped otherwise.
  /// - Parameters:
  ///   - path: of a file that is linked and is not there.
  ///   - editions: the days that have one.
  ///   - held: editions that their gates refused.
  ///   - outdated: days whose edition was made before what it tells of had become what it is.
  /// - Returns: nil for any other address: a link to it is a fault.
  package func placeholder(
    at path: String, editions: Set<Day>, held: [HeldEdition], outdated: Set<Day> = []
  ) -> RenderedFile? {
    guard let (folder, day, isChapter) = Self.place(of: path) else { return nil }
    let refusal = held.first { $0.date == day }
    let isSettled = refusal == nil && !outdated.contains(day) && day.near(outdated).isEmpty
    if editions.contains(day), !isChapter || isSettled { return nil }
    let heading =
      editions.contains(day)
      ? "The edition of \(day.mediumText) does not have this story" : "There is no edition of \(day.mediumText)"
    var head = Head(title: heading, canonical: folder)
    head.isIndexed = false
    let archive = Escaping.markup(Site.root(from: folder) + "archive/")
    let cause = cause(refusal, hasEdition: editions.contains(day), isOutdated: outdated.contains(day))
    let section = Listing.Section(paragraphs: [
      "\(cause) The <a href=\"\(archive)\">archive</a> has the days that were published. The address remains."
    ])
    return site.page(folder, "listing", head, Listing(heading: heading, sections: [section]).context)
  }

  private func cause(_ refusal: HeldEdition?, hasEdition: Bool, isOutdated: Bool) -> String {
    if let refusal {
      let reasons = Escaping.markup(refusal.reasons.joined(separator: "; "))
      return "\(hasEdition ? "A newer one" : "It") was held back: \(reasons)."
    }
    if !hasEdition { return "It could not be made yet." }
    return isOutdated ? "It was made before the story went on." : "It was made again after the page that leads here."
  }

  /// The folder of a day's page, or of a story's chapter of a day, and that day.
  private static func place(of path: String) -> (folder: String, day: Day, isChapter: Bool)? {
    if let chapter = ChapterPath(path), !chapter.isRecord {
      return (SiteAddresses.chapter(chapter.story, chapter.day), chapter.day, true)
    }
    guard let day = Day(path.split(separator: "/").prefix(3).joined(separator: "-")) else { return nil }
    return path == SiteAddresses.day(day) + "index.html" ? (SiteAddresses.day(day), day, false) : nil
  }
}
