/// The words that tell the large events of a day: those that half of an event's titles have, and hardly any other title.
///
/// A title that is cut off or plays with words, and has no text, resembles no report as a whole. Of which event it is, one such
/// word says all the same, in the title or in the address.
struct OwnWords {
  /// Rows of an event, with how many of their titles have each term.
  struct Event {
    let rows: [Int]
    private(set) var titles: [UInt32: Int] = [:]

    fileprivate init(_ rows: [Int], _ title: TermMatrix) {
      self.rows = rows
      for row in rows { for term in title.terms[title.range(row)] { titles[term, default: 0] += 1 } }
    }
  }

  /// An event's right to an article.
  struct Claim: Equatable {
    /// Place in ``OwnWords/events``.
    var event: Int
    var word: UInt32
    /// Titles of the event that have the word.
    var titles: Int
    /// Titles of other articles that have it.
    var strays: Int
  }

  /// Those that are large enough.
  let events: [Event]
  /// By term: how many titles have it; 0 for one that says nothing.
  private let titles: [Int]
  /// By term: the place of the event that has it most, if half of its titles do.
  private let owners: [UInt32: Int]
  private let share: Double

  /// Share of an event's titles that have its own word.
  private static let own = 0.5
  /// In UTF-8 bytes; shorter words are initials and particles.
  private static let leastBytes = 3
  /// A word of so many other titles, most of which are not the event's, speaks against it.
  private static let known = 2

  /// - Parameters:
  ///   - groups: rows of each, without copies.
  ///   - title: terms of the titles.
  ///   - background: a word that other news has often says nothing.
  ///   - share: of the titles that have a word, an article's that asks among them, which its owner must have.
  /// - Complexity: O(terms of the titles)
  init(_ groups: [[Int]], title: TermMatrix, vocabulary: Vocabulary, background: BackgroundFrequencies, share: Double) {
    self.share = share
    var titles = [Int](repeating: 0, count: vocabulary.count)
    for rows in groups { for row in rows { for term in title.terms[title.range(row)] { titles[Int(term)] += 1 } } }
    for term in titles.indices where titles[term] > 0 {
      if background.share(term) > 0 || !Self.mayTell(vocabulary[term]) { titles[term] = 0 }
    }
    self.titles = titles
    events = groups.filter { Double($0.count) >= share * Double($0.count + 1) }.map { Event($0, title) }
    owners = Self.owners(events)
  }

  /// Neither a number nor a particle.
  private static func mayTell(_ word: String) -> Bool {
    let isNumber = word.utf8.first.map { (0x30...0x39).contains($0) } ?? true
    return !isNumber && word.utf8.count >= leastBytes
  }

  private static func owners(_ events: [Event]) -> [UInt32: Int] {
    var owners: [UInt32: Int] = [:]
    for (place, event) in events.enumerated() {
      for (term, count) in event.titles where Double(count) >= own * Double(event.rows.count) {
        if let other = owners[term], events[other].titles[term] ?? 0 >= count { continue }
        owners[term] = place
      }
    }
    return owners
  }

  /// The claim of the one event that owns words of an article, by the word that most of its titles have. None where two do, or where
  /// a word of the article is chiefly that of others.
  /// - Parameters:
  ///   - titled: terms of the article's title, which was counted.
  ///   - others: other terms of it.
  /// - Complexity: O(terms · log terms)
  func claim(titled: some Sequence<UInt32>, others: some Sequence<UInt32>) -> Claim? {
    let titled = Set(titled)
    let words = titled.union(others).sorted().map { (term: $0, titles: count($0, without: titled)) }
    var best: Claim?
    for word in words {
      guard let claim = claim(word.term, of: word.titles) else { continue }
      if let best, best.event != claim.event { return nil }
      if claim.titles > best?.titles ?? 0 { best = claim }
    }
    guard let best, !words.contains(where: { isForeign($0.term, of: $0.titles, to: best.event) }) else { return nil }
    return best
  }

  /// Titles of other articles that have a word; 0 for one that says nothing.
  private func count(_ term: UInt32, without titled: Set<UInt32>) -> Int {
    guard Int(term) < titles.count, titles[Int(term)] > 0 else { return 0 }
    return titles[Int(term)] - (titled.contains(term) ? 1 : 0)
  }

  private func claim(_ term: UInt32, of all: Int) -> Claim? {
    guard all > 0, let event = owners[term], let own = events[event].titles[term],
      Double(own) >= share * Double(all + 1)
    else { return nil }
    return Claim(event: event, word: term, titles: own, strays: all - own)
  }

  private func isForeign(_ term: UInt32, of all: Int, to event: Int) -> Bool {
    all >= Self.known && 2 * (events[event].titles[term] ?? 0) < all
  }
}
