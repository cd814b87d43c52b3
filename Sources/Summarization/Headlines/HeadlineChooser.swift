import NewsModel
import TextAnalysis

/// Chooses one of the members' headlines: of the fittest members first, among those the fittest headline, then the one nearest to the event.
struct HeadlineChooser {
  let members: [Member]
  let centroid: Centroid
  /// Of the abstract.
  let language: String
  /// Numbers that the members give differently: a headline that states one of them takes a side.
  var contested: Set<String> = []
  /// A headline that states one of these is overtaken.
  var superseded = SupersededFigures([])

  /// The place of the member whose headline it is; nil when no member has a headline.
  /// - Complexity: O(members² × terms)
  func choose() -> Int? {
    let isHedged = isHedged
    let ranked = members.indices.filter { !members[$0].article.headline.isEmpty }.map { index in
      let fitness = fitness(members[index])
      return (index: index, tier: tier(members[index], fitness, isHedged), fitness: fitness, score: score(index))
    }
    return ranked.min {
      ($0.tier, $0.fitness, -$0.score, members[$0.index].article.id)
        < ($1.tier, $1.fitness, -$1.score, members[$1.index].article.id)
    }?
    .index
  }

  /// A member of which little more than the headline is known, or that looks on from afar, has no headline that is plain.
  /// - Parameter isHedged: what others hedge is not certain.
  private func tier(_ member: Member, _ fitness: HeadlineFitness, _ isHedged: Bool) -> Int {
    let genre = member.article.genre
    let isSecond = member.isThin || genre == .live || genre == .analysis
    let words = WordTokenizer.words(in: member.article.headline)
    let isTooSure = CertaintyRules.isCertain(words) && isHedged
    let isOvertaken = superseded.areAllThatIsTold(by: member.article.headline, language: member.language)
    return (member.isCore ? 0 : 3) + (member.language == language ? 0 : 3) + (isOvertaken || isTooSure ? 1 : 0)
      + max(fitness, isSecond ? .formal : .plain).rawValue
  }

  /// Whether a report's headline says that it may be so.
  private var isHedged: Bool {
    members.contains { $0.isReport && CertaintyRules.hedges(WordTokenizer.words(in: $0.article.headline)) }
  }

  private func fitness(_ member: Member) -> HeadlineFitness {
    if member.isOpinion || member.headline.count < Self.leastTerms { return .unfit }
    return HeadlineFitness(of: member.article.headline)
  }

  /// Telling words of a headline. One alone is the nearest to all that have it, and says nothing that happened: `The cosmos is
  /// all that is, or ever was, or ever will be`.
  private static let leastTerms = 2

  /// Nearness to the event and to the other headlines.
  private func score(_ index: Int) -> Float {
    let member = members[index]
    let others = members.indices.filter { $0 != index }
    let agreement = others.reduce(0) { $0 + members[$1].headline.dot(member.headline) } / Float(max(1, others.count))
    let words = WordTokenizer.words(in: member.article.headline)
    let takesSide = words.contains { contested.contains($0) }
    return (centroid.cosine(member.headline) + agreement) * (takesSide ? 0.8 : 1)
  }
}
