import NewsModel

/// Files an event under an IPTC Media Topic of the top level (https://iptc.org/standards/media-topics), by the sections that
/// its publishers set it in and by words that are common to a topic.
struct TopicClassifier: Sendable {
  static let standard = TopicClassifier()

  /// Under this confidence no topic is given.
  private let leastConfidence = 0.4
  /// What speaks against any topic: one light word that speaks for one makes nobody sure.
  private let doubt = 0.08

  /// Positions among all topics.
  private let topicsOfWord: [String: [Int]]
  private let topicsOfSection: [String: [Int]]

  private init() {
    var (words, sections): ([String: [Int]], [String: [Int]]) = ([:], [:])
    for (index, topic) in MediaTopic.all.enumerated() {
      for word in topic.words { words[word, default: []].append(index) }
      for section in topic.sections { sections[section, default: []].append(index) }
    }
    (topicsOfWord, topicsOfSection) = (words, sections)
  }

  /// - Parameters:
  ///   - sections: as the publishers name them.
  ///   - words: of the event, with weights.
  func topic(sections: [String], words: [(word: String, weight: Double)]) -> Cluster.Topic? {
    var scores = [Double](repeating: 0, count: MediaTopic.all.count)
    for (word, weight) in words { for index in topicsOfWord[word] ?? [] { scores[index] += weight } }
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
