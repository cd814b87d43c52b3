/// Which words of a day are names, told from how its headlines write them: with a capital where other words have none
/// (Lita, Ittycheriah, Roukos, Kambhatla, tRuEcasIng, ACL 2003). Headlines that write most words with a capital say nothing, and
/// neither does the first word of one.
struct ProperWords {
  /// By term: how often headlines write it so.
  private var capitals: [UInt32] = []
  private var occurrences: [UInt32] = []
  /// By term, once weighed.
  private var kinds: [Kind] = []
  /// The headline that is read.
  private var headline: [(term: Int?, isCapitalised: Bool)] = []
  private var long = (capitalised: 0, all: 0)

  private enum Kind { case common, open, name }

  /// Languages that write every noun with a capital.
  private static let capitalisingNouns: Set = ["de", "gsw", "lb", "nds"]

  /// Shorter words are small in headlines of either kind.
  private static let longBytes = 4
  /// Headlines of fewer words do not show of which kind they are.
  private static let leastWords = 3
  /// Share of long words with a capital above which a headline is of the kind that gives one to nearly all.
  private static let titleCase = 0.6
  /// Share of a word's occurrences with a capital from which on it is a name, and from which on it may be one.
  private static let (name, open) = (0.8, 0.5)

  /// Notes a word of a headline.
  /// - Parameter term: nil for a stop word.
  mutating func take(_ word: WordList.Word, term: Int?) {
    if !headline.isEmpty, word.utf8.count >= Self.longBytes {
      long.all += 1
      if word.isCapitalised { long.capitalised += 1 }
    }
    headline.append((term, word.isCapitalised))
  }

  /// Counts the words that were noted.
  /// - Parameter language: BCP 47.
  mutating func endHeadline(language: String) {
    defer {
      headline.removeAll(keepingCapacity: true)
      long = (0, 0)
    }
    guard headline.count >= Self.leastWords, long.all > 0,
      Double(long.capitalised) <= Self.titleCase * Double(long.all),
      !Self.capitalisingNouns.contains(String(language.prefix { $0 != "-" }))
    else { return }
    for (term, isCapitalised) in headline.dropFirst() { if let term { count(term, isCapitalised) } }
  }

  private mutating func count(_ term: Int, _ isCapitalised: Bool) {
    // By half more than now, as each call would else make room for one.
    if term >= occurrences.count { makeRoom(for: term + term / 2 + 1) }
    occurrences[term] += 1
    if isCapitalised { capitals[term] += 1 }
  }

  private mutating func makeRoom(for terms: Int) {
    let missing = repeatElement(UInt32(0), count: max(0, terms - occurrences.count))
    occurrences += missing
    capitals += missing
  }

  /// Decides, once all headlines are read. A word that other news has often is none, however it is written; one that was not seen
  /// may be.
  /// - Complexity: O(terms)
  mutating func weigh(background: BackgroundFrequencies) {
    makeRoom(for: background.shares.count)
    kinds = occurrences.indices.map { term in
      if background.share(term) > 0 { return .common }
      let share = (Double(capitals[term]) + 0.5) / (Double(occurrences[term]) + 1)
      return share >= Self.name ? .name : share >= Self.open ? .open : .common
    }
  }

  /// The word is written as a name.
  func isName(_ term: UInt32) -> Bool { Int(term) < kinds.count && kinds[Int(term)] == .name }

  /// Nothing speaks against its being a name: it is written as one, or was not seen.
  func mayBeName(_ term: UInt32) -> Bool { Int(term) >= kinds.count || kinds[Int(term)] != .common }
}
