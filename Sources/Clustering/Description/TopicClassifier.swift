import NewsModel

/// Files an event under an IPTC Media Topic of the top level (https://iptc.org/standards/media-topics), by the sections that
/// its publishers set it in and by words that are common to a topic.
struct TopicClassifier {
  /// Under this confidence no topic is given.
  private let leastConfidence = 0.4
  /// What speaks against any topic: one light word that speaks for one makes nobody sure.
  private let doubt = 0.08

  /// Positions among all topics, by the number of a word's term: so no word of an event is written out to be looked up.
  private let topicsOfTerm: [Int: [Int]]
  private let topicsOfSection: [String: [Int]]

  /// - Parameter vocabulary: of the day; words that it does not have speak for nothing.
  init(_ vocabulary: Vocabulary) {
    var (terms, sections): ([Int: [Int]], [String: [Int]]) = ([:], [:])
    for (index, topic) in MediaTopic.all.enumerated() {
      for term in topic.words.compactMap({ vocabulary.existing($0) }) { terms[term, default: []].append(index) }
      for section in topic.sections { sections[section, default: []].append(index) }
    }
    (topicsOfTerm, topicsOfSection) = (terms, sections)
  }

  /// - Parameters:
  ///   - sections: as the publishers name them.
  ///   - terms: of the event, with weights.
  func topic(sections: [String], terms: [(term: Int, weight: Double)]) -> Cluster.Topic? {
    var scores = [Double](repeating: 0, count: MediaTopic.all.count)
    for (term, weight) in terms { for index in topicsOfTerm[term] ?? [] { scores[index] += weight } }
    for section in sections { for index in topicsOfSection[section.lowercased()] ?? [] { scores[index] += 0.3 } }
    let total = scores.reduce(doubt, +)
    guard let best = scores.indices.max(by: { (scores[$0], $1) < (scores[$1], $0) }),
      scores[best] >= leastConfidence * total
    else { return nil }
    var topic = Cluster.Topic()
    topic.code = MediaTopic.all[best].code
    topic.name = MediaTopic.all[best].name
    topic.confidence = (scores[best] / total).rounded(to: 2)
    return topic
  }
}
