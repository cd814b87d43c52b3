/// Which sentences of an event may be printed.
struct CandidateRules {
  let settings: SummarySettings
  /// Only so many sentences of an article.
  let depth: Int

  init(settings: SummarySettings, depth: Int? = nil) {
    self.settings = settings
    self.depth = depth ?? settings.sentencesPerArticle
  }

  /// In order of member and position; of sentences with equal words the first alone. Core members that are reports, and
  /// beside them short ones; where there is none, whatever is of the core and no opinion; else all members; never those
  /// whose publishers let nobody quote them.
  /// - Complexity: O(sentences)
  /// - Parameter language: the first subtag of the only one wanted.
  func candidates(of members: [Member], in language: String) -> [Candidate] {
    let spoken = members.indices.filter { members[$0].language == language && !members[$0].isSilent }
    let reports = spoken.filter { members[$0].isReport }
    let choices = [
      reports.isEmpty ? [] : spoken.filter { members[$0].isReport || members[$0].isShortReport },
      spoken.filter { members[$0].isCore && !members[$0].isOpinion }, spoken,
    ]
    let sources = choices.first { !$0.isEmpty } ?? []
    var seen: Set<String> = []
    var found: [Candidate] = []
    for index in sources {
      let isBesideReports = !reports.isEmpty && members[index].isShortReport
      found += candidates(of: members[index], at: index, isBesideReports: isBesideReports).filter {
        seen.insert($0.sentence.text).inserted
      }
    }
    return found
  }

  /// Of one article, whatever it is.
  func candidates(ofOne member: Member) -> [Candidate] { candidates(of: member, at: 0) }

  private func candidates(of member: Member, at index: Int, isBesideReports: Bool = false) -> [Candidate] {
    member.sentences.prefix(depth).compactMap { sentence in
      guard sentence.standing != .never, isPrintable(sentence) else { return nil }
      return Candidate(
        member: index, sentence: sentence, needsPrevious: sentence.standing == .afterPrevious,
        isBesideReports: isBesideReports, lead: sentence.position == 0 ? Lead(sentence.text) : nil)
    }
  }

  private func isPrintable(_ sentence: Sentence) -> Bool {
    sentence.words >= Double(settings.minimumSentenceWords) && sentence.words <= Double(settings.maximumSentenceWords)
      && sentence.norm > 0 && !sentence.isQuoted
  }
}
