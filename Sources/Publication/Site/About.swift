/// The words of the about page, as far as the settings make them true.
struct About {
  let settings: PublicationSettings

  var method: [String] {
    [
      "Each day programs gather articles from many outlets, clean them, and group those that report one event. A group of "
        + "\(least) or more articles becomes a story; what stands alone is listed under “Also today”. Related events meet in "
        + "a theme, which never pretends to be one event.",
      "“\(example.line)” means: copies of one agency text and outlets of one owner count "
        + "as one independent report. Stories stand in the order of a score that each page states with its parts.",
      "Times are in UTC. A day holds what was published from midnight to midnight, as far as the articles say when; an "
        + "older article that was found or revised that day keeps its own date.",
    ]
  }

  private var example: PublishedCounts {
    var counts = PublishedCounts()
    (counts.outlets, counts.articles, counts.independent) = (5, 11, 3)
    return counts
  }

  /// Articles of a story, in letters where they are few.
  private var least: String {
    let words = ["one", "two", "three", "four", "five", "six"]
    let place = settings.storyArticles - 1
    return words.indices.contains(place) ? words[place] : String(settings.storyArticles)
  }

  func machines(_ models: [String]) -> [String] {
    let names = models.map { "<b>\(Escaping.markup($0))</b>" }.joined(separator: ", ")
    return [
      "No person writes the pages; what one put right afterwards is marked. Every sentence carries numbers that lead to the words of the articles that it rests "
        + "on; a sentence whose words are not found there is not printed.",
      models.isEmpty
        ? "So far no language model had a part in the text: summaries consist of sentences of the articles, chosen by a "
          + "program."
        : "Language models that wrote text: \(names). Each page says whether one wrote it.",
    ]
  }

  func rights(_ report: String?) -> [String] {
    [
      "The reporting is the work of the outlets named. An edition repeats at most \(settings.verbatimWords) words of an "
        + "article, always named and linked. Of pages that tell robots <code>nosnippet</code> the title alone is "
        + "printed, with its link. \(pictures) Publishers may have articles taken down; the removal reaches every form of "
        + "the edition.",
      (report ?? "")
        + " Errors that are confirmed are put right and listed under <a href=\"../corrections/\">Corrections</a>.",
    ]
  }

  private var pictures: String {
    settings.pictures.printed
      ? "Pictures are small copies, with credit and the article that they come from, and only where the outlet lets "
        + "machines copy them."
      : "Pictures are not copied; a link leads to where they stand."
  }

  let data = [
    "Every day and story is also there as JSON, and the site as Atom, RSS and JSON Feed. They are made from the same "
      + "records as the pages and say the same."
  ]
}
