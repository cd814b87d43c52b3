/// Who speaks in the articles of an event. A text speaks for whoever wrote it: what an agency signs for the agency, a copy for the article
/// that it repeats, whoever prints them. Two articles are of one voice when they have a writer or a text in common.
package enum Voice {
  /// An article as far as it tells who speaks in it.
  package struct Report: Sendable {
    let article: Article.ID
    let outlet: Outlet
    let published: Instant?
    let agency: String?
    let text: Article.ID

    /// - Parameter text: the same in all articles that are copies of one another.
    package init(article: Article.ID, outlet: Outlet, published: Instant?, agency: String?, text: Article.ID) {
      self.article = article
      self.outlet = outlet
      self.published = published
      self.agency = agency
      self.text = text
    }

    /// An outlet that reprints a text does not speak in it.
    fileprivate var reprinted: [String] { ["text \(text)"] + (agency.map { ["agency \($0)"] } ?? []) }

    /// Publication decides, then the id; undated articles come last.
    fileprivate var age: (Int, Article.ID) { (published?.seconds ?? .max, article) }
  }

  /// What each report shares with others of its voice.
  package static func keys(of reports: [Report]) -> [[String]] {
    var keys = reports.map(\.reprinted)
    for copies in Dictionary(grouping: reports.indices, by: { reports[$0].text }).values {
      for own in writers(copies, of: reports) { keys[own].append("owner \(reports[own].outlet.owner)") }
    }
    return keys
  }

  /// Those of the copies of one text whose outlet wrote it: the agency's own site where an agency signs any, else the earliest.
  private static func writers(_ copies: [Int], of reports: [Report]) -> [Int] {
    let agencies = Set(copies.compactMap { reports[$0].agency })
    if agencies.isEmpty { return copies.min { reports[$0].age < reports[$1].age }.map { [$0] } ?? [] }
    return copies.filter { copy in agencies.contains { reports[copy].outlet.isSite(of: $0) } }
  }
}

extension Outlet {
  /// The family, or the outlet of none.
  package var owner: String { family ?? id.rawValue }

  /// Whether this is where an agency prints its own reports, by the name or the domain: `reuters.com`, `afp.com`, `apnews.com`.
  fileprivate func isSite(of agency: String) -> Bool {
    if name == agency { return true }
    let site = domain.prefix { $0 != "." }
    let words = agency.lowercased().split { !$0.isLetter }
    // A single word has no initials: X is not Xinhua's.
    let names = [words.joined()] + (words.count > 1 ? [String(words.compactMap(\.first))] : [])
    return names.contains { site == $0 || site == $0 + "news" }
  }
}
