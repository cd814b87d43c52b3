import NewsModel
import TextAnalysis

/// An event with all its texts read.
struct EventReading {
  let cluster: Cluster
  /// By article, whatever order they came in.
  let members: [Member]
  /// The story's previous day.
  let earlier: [Sentence]
  /// What the reports have in common.
  let centroid: Centroid
  /// The terms of all texts.
  let vocabulary: Vocabulary
  /// Places of members from the nearest to the centroid, the medoid, to the farthest; reports before the others.
  let byNearness: [Int]
  /// The language that most reports are written in, by its first subtag; of several the readers', or that of the report nearest
  /// to the event. An abstract is in one language.
  let language: String

  /// - Parameters:
  ///   - depth: sentences of each article that may be printed.
  ///   - readersLanguage: BCP 47, first subtag.
  /// - Complexity: O(bytes)
  init(_ event: Event, depth: Int = 0, readersLanguage: String = "en") {
    var vocabulary = Vocabulary()
    let core = Set(event.cluster.members.filter { $0.role == .core }.map(\.article))
    cluster = event.cluster
    var (members, earlier): ([Member], [Member]) = ([], [])
    // Of what languages share, such as names, the texts whose language has a table of rarity say how rare it is, whatever their ids.
    for isRanked in [true, false] {
      let articles = event.articles.filter { Vocabulary.ranksWords(of: $0.inLanguage.tag) == isRanked }
      members += articles.sorted { $0.id < $1.id }.map {
        Member($0, isCore: core.isEmpty || core.contains($0.id), depth: depth, vocabulary: &vocabulary)
      }
      let before = event.earlier.filter { Vocabulary.ranksWords(of: $0.inLanguage.tag) == isRanked }
      earlier += before.sorted { $0.id < $1.id }.map {
        Member($0, isCore: true, depth: 0, vocabulary: &vocabulary)
      }
    }
    members.sort { $0.article.id < $1.article.id }
    self.members = members
    self.earlier = earlier.sorted { $0.article.id < $1.article.id }.flatMap(\.sentences)
    self.vocabulary = vocabulary
    let reports = members.filter(\.isReport)
    centroid = Centroid((reports.isEmpty ? members : reports).map(\.vector), terms: vocabulary.count)
    byNearness = Self.byNearness(members, to: centroid, representative: event.cluster.representative)
    language = Self.language(of: byNearness.map { members[$0] }, readersLanguage)
  }

  /// How many terms were numbered.
  var terms: Int { vocabulary.count }

  private static func byNearness(_ members: [Member], to centroid: Centroid, representative: Article.ID) -> [Int] {
    let nearness = members.map { member in
      (member.isReport ? 1 : 0, centroid.cosine(member.vector), member.article.id == representative ? 1 : 0)
    }
    return members.indices.sorted { nearness[$0] == nearness[$1] ? $0 < $1 : nearness[$0] > nearness[$1] }
  }

  /// - Parameter ranked: members, the nearest first; the readers' language where there are none.
  private static func language(of ranked: [Member], _ readersLanguage: String) -> String {
    var counts: [String: Int] = [:]
    let reports = ranked.filter(\.isReport)
    for report in reports { counts[report.language, default: 0] += 1 }
    let most = counts.values.max()
    if most != nil, counts[readersLanguage] == most { return readersLanguage }
    return (reports.first { counts[$0.language] == most } ?? ranked.first)?.language ?? readersLanguage
  }
}
