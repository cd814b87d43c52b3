import NewsModel
import TextAnalysis

/// A sentence that may be printed.
struct Candidate {
  /// Of the member in the event's list.
  let member: Int
  let sentence: Sentence
  /// Speaks of what the sentence before it said, so it is printed only after that one.
  let needsPrevious: Bool
}

/// Which sentences of an event may be printed.
struct CandidateRules {
  let settings: SummarySettings
  /// Only so many sentences of an article.
  let depth: Int

  init(settings: SummarySettings, depth: Int? = nil) {
    self.settings = settings
    self.depth = depth ?? settings.sentencesPerArticle
  }

  /// In order of member and position; of sentences with equal words the first alone. Core members that are reports;
  /// where there is none, all members; never those whose publishers let nobody quote them.
  /// - Complexity: O(sentences)
  /// - Parameter language: the first subtag of the only one wanted.
  func candidates(of members: [Member], in language: String) -> [Candidate] {
    let spoken = members.indices.filter { members[$0].language == language && !members[$0].isSilent }
    let usable = spoken.filter { members[$0].isReport }
    let sources = usable.isEmpty ? spoken : usable
    var seen: Set<String> = []
    var found: [Candidate] = []
    for index in sources {
      found += candidates(of: members[index], at: index).filter { seen.insert($0.sentence.text).inserted }
    }
    return found
  }

  /// Of one article, whatever it is.
  func candidates(ofOne member: Member) -> [Candidate] { candidates(of: member, at: 0) }

  private func candidates(of member: Member, at index: Int) -> [Candidate] {
    member.sentences.prefix(depth).compactMap { sentence in
      guard sentence.standing != .never, isPrintable(sentence) else { return nil }
      return Candidate(member: index, sentence: sentence, needsPrevious: sentence.standing == .afterPrevious)
    }
  }

  private func isPrintable(_ sentence: Sentence) -> Bool {
    sentence.words >= Double(settings.minimumSentenceWords) && sentence.words <= Double(settings.maximumSentenceWords)
      && sentence.norm > 0 && !sentence.isQuoted
  }
}
