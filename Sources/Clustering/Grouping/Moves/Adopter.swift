/// Gives short articles that were left alone to the event that owns words of their title or address.
struct Adopter {
  let day: DayFeatures
  /// What people labelled stays where it is.
  let constraints: Constraints

  /// - Parameter groups: rows of each, without copies, groups by their first row.
  /// - Returns: by row. Where an article goes depends on where others go only through the window.
  /// - Complexity: O(terms of the titles)
  func adoptions(_ groups: [[Int]]) -> [Adoption] {
    let words = ownWords(groups)
    let published = day.published
    var spans = words.events.map { $0.rows.reduce(TimeSpan()) { $0.union(published[$1]) } }
    return loners(in: groups).compactMap { row in
      let (titled, others) = (day.title.range(row), day.addresses.range(row))
      guard let claim = words.claim(titled: day.title.terms[titled], others: day.addresses.terms[others]),
        spans[claim.event].takes(published[row], within: day.settings.windowSeconds)
      else { return nil }
      spans[claim.event] = spans[claim.event].union(published[row])
      let event = words.events[claim.event]
      return Adoption(
        row: row, group: event.rows[0], size: event.rows.count, word: day.vocabulary.written(Int(claim.word)),
        titles: claim.titles, strays: claim.strays)
    }
  }

  private func ownWords(_ groups: [[Int]]) -> OwnWords {
    let background = Background.english.frequencies(in: day.vocabulary, articles: day.settings.backgroundArticles)
    return OwnWords(
      groups, title: day.title, vocabulary: day.vocabulary, background: background, share: day.settings.ownWordShare)
  }

  private func loners(in groups: [[Int]]) -> [Int] {
    let bound = constraints.bound
    return groups.filter { $0.count == 1 }.map { $0[0] }
      .filter { day.settings.isShort(words: day.cards[$0].words) && !bound.contains($0) }
  }
}
