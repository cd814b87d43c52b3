import NewsModel

/// Summarizes one article by its own sentences.
struct ArticleSummarizer {
  let settings: SummarySettings
  let terms: Int

  /// - Complexity: O(sentences × chosen)
  func summarize(_ member: Member) -> ArticleSummary {
    var summary = ArticleSummary()
    summary.id = ArticleSummary.id(article: member.article.id)
    summary.article = member.article.id
    summary.sentences = sentences(of: member)
    if member.isThin {
      summary.checks.append(Check(name: "thin", verdict: .warn, detail: member.article.genre.rawValue))
    }
    if member.isOpinion { summary.checks.append(Check(name: "opinion", verdict: .warn)) }
    return summary
  }

  private func sentences(of member: Member) -> [CitedText] {
    if member.isSilent { return [] }
    var alone = member.settingsForOne(settings)
    alone.minimumSentenceWords = 5
    let candidates = CandidateRules(settings: alone).candidates(ofOne: member)
    if candidates.isEmpty { return firstSentence(of: member) }
    var greedy = GreedySelection(
      candidates, centroid: Centroid([member.vector], terms: terms), terms: terms,
      budget: Double(settings.articleWords), settings: alone)
    let chosen = greedy.select().map { candidates[$0].sentence }
    return chosen.sorted { $0.position < $1.position }.map(member.cited)
  }

  /// What stands in a text none of whose sentences is fit: its first words, if it has any.
  private func firstSentence(of member: Member) -> [CitedText] {
    guard let first = member.sentences.first, first.words <= Double(settings.articleWords) else { return [] }
    return [member.cited(first)]
  }
}

extension Member {
  /// In one article the beginning counts for more than in a cluster, where many beginnings compete.
  fileprivate func settingsForOne(_ settings: SummarySettings) -> SummarySettings {
    var alone = settings
    alone.positionWeight = settings.positionWeight * 4
    return alone
  }
}
