/// Function words, which say how a text is put together and not what it is about.
package struct Stopwords: Sendable {
  private let words: Set<String>

  private init(_ list: String) { words = Set(list.split(whereSeparator: \.isWhitespace).map(String.init)) }

  /// - Parameter word: lower-cased, as ``WordTokenizer`` gives it.
  package func contains(_ word: String) -> Bool { words.contains(word) }

  /// Sorted.
  package var all: [String] { words.sorted() }

  /// The words of a language; none for one without a list.
  /// - Parameter language: BCP 47; only its first part counts.
  package static func of(language: String) -> Stopwords {
    let primary = String(language.prefix { $0 != "-" && $0 != "_" }).lowercased()
    return lists[kin[primary] ?? primary] ?? none
  }

  /// Languages whose function words are those of another, all but a few.
  private static let kin = ["ms": "id", "nb": "no", "bs": "hr"]

  package static let none = Stopwords("")

  /// Languages that have a list, sorted.
  package static var languages: [String] { lists.keys.sorted() }

  private static let lists: [String: Stopwords] = wordLists.mapValues { Stopwords($0) }
}
