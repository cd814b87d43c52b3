package import NewsModel

/// How the printed sentences of one day differ between two runs.
package struct SentenceComparison: Sendable {
  /// What is printed of one subject.
  package struct Text: Sendable {
    /// There is one, so that another one is the same worded anew however little they share.
    package var headline: String?
    package var sentences: [String]

    package init(headline: String? = nil, sentences: [String] = []) {
      self.headline = headline
      self.sentences = sentences
    }
  }

  /// A sentence that came, went or was worded anew.
  package struct Change: Equatable, Sendable {
    /// What the sentence speaks of: a cluster or an article.
    package var subject: String
    package var old: String?
    package var new: String?
  }

  package private(set) var same = 0
  /// By subject, in the order of the texts.
  package private(set) var changes: [Change] = []

  package var gained: Int { changes.count { $0.old == nil } }
  package var lost: Int { changes.count { $0.new == nil } }
  package var changed: Int { changes.count - gained - lost }

  /// Two sentences that share at least this part of their words are one sentence worded anew.
  private static let likeness = 0.5

  /// - Parameters: the text of each subject.
  package init(_ old: [String: Text], _ new: [String: Text]) {
    for subject in Set(old.keys).union(new.keys).sorted() {
      let before = old[subject, default: Text()]
      let after = new[subject, default: Text()]
      compareHeadlines(before.headline, after.headline, subject)
      compare(before.sentences, after.sentences, subject)
    }
  }

  private mutating func compareHeadlines(_ old: String?, _ new: String?, _ subject: String) {
    if old != new {
      changes.append(Change(subject: subject, old: old, new: new))
    } else if old != nil {
      same += 1
    }
  }

  private mutating func compare(_ old: [String], _ new: [String], _ subject: String) {
    let kept = Set(old).intersection(new)
    same += kept.count
    var gone = old.filter { !kept.contains($0) }
    for text in new where !kept.contains(text) {
      let words = Self.words(text)
      let likest = gone.indices.max {
        Self.overlap(Self.words(gone[$0]), words) < Self.overlap(Self.words(gone[$1]), words)
      }
      if let likest, Self.overlap(Self.words(gone[likest]), words) >= Self.likeness {
        changes.append(Change(subject: subject, old: gone.remove(at: likest), new: text))
      } else {
        changes.append(Change(subject: subject, old: nil, new: text))
      }
    }
    changes += gone.map { Change(subject: subject, old: $0, new: nil) }
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0[...] })
  }

  /// Jaccard.
  private static func overlap(_ left: Set<Substring>, _ right: Set<Substring>) -> Double {
    let all = left.union(right).count
    return all == 0 ? 1 : Double(left.intersection(right).count) / Double(all)
  }
}

extension Summary {
  /// All that is printed of it, in the order of the page.
  package var printed: SentenceComparison.Text {
    .init(headline: headline.text, sentences: (abstract + keyPoints + whatIsNew).map(\.text))
  }
}
