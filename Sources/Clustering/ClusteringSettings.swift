import Glibc

/// What people may change about clustering. Every value can change the output and is part of the fingerprint.
package struct ClusteringSettings: Codable, Sendable, Equatable {
  /// Words of the body that are compared, from its start: what the event is stands there.
  package var bodyWords = 300
  /// A word in the title counts as this many in the body.
  package var titleWeight = 3
  /// Characters of the body in which names are looked for.
  package var nameCharacters = 3000
  /// Articles of other days that the day's own words are counted among, by a table of what is common in English news.
  package var backgroundArticles = 100.0
  /// Heaviest terms of an article by which its neighbours are looked up.
  package var candidateTerms = 40
  /// Neighbours an article is compared with in full. More make clusters chain: 30 and 50 were measured worse.
  package var neighbours = 20
  /// Neighbours by an embedder's vectors that an article is compared with beside those; of no effect without an embedder.
  package var vectorNeighbours = 5
  /// Cosine under which vectors are not near.
  package var vectorFloor = 0.5
  /// Articles a term leads to, its heaviest ones: bounds the work that a common term causes on a large day.
  package var postingLimit = 1000
  /// Hours that the dated articles of one event may lie apart; undated articles always may.
  package var windowHours = 72
  /// Hours by which a date may be off that no witness confirms, such as the day in an address.
  package var doubtHours = 48
  /// Similarity (mean chance of reporting one event) at which two groups are still joined, 0...1.
  package var threshold = 0.45
  /// Members of the larger group that must agree with the smaller one before the rest is taken on trust.
  package var linkageCap = 7
  /// How far two groups of long texts must resemble each other as their own members do: 0 not at all, 1 fully.
  package var cohesion = 1.0
  /// Words at which a text counts as long by two thirds.
  package var longWords = 80.0
  /// Similarity at which an article left alone still joins the only group it resembles; 1 for never.
  package var looseThreshold = 0.3
  /// Share of that similarity which every other group must stay under.
  package var looseContrast = 0.7
  /// An article moves to a group that it resembles this many times as much as the rest of its own.
  package var moveAdvantage = 1.2
  /// A short article that was left alone goes to the event that has this share of the titles with one of its words; over 1 for never.
  package var ownWordShare = 0.9
  /// A group whose halves resemble each other less than this share of what each resembles itself raises the purity alarm.
  package var purityAlarm = 0.35
  /// A group whose halves resemble each other less than this share, by the pair model and by the words of the texts, is split.
  package var splitRatio = 0.3
  /// A group whose halves go by names of their own, and have none in common, is split under this share by the words of the texts.
  package var nameSplitRatio = 0.42
  /// A member whose mean chance is less than this share of the middle member's leaves its group.
  package var outlierShare = 0.1
  /// What is added to that share for a long text among titles.
  package var outlierLength = 0.5
  /// Similarity at which events still belong to one theme, 0...1 (cosine of their vectors).
  package var themeThreshold = 0.11
  /// Events that an event is compared with when themes are gathered, the nearest ones.
  package var themeNeighbours = 10
  /// Earlier days in which the story of an event is looked for; 0 for none.
  package var storyDays = 7
  /// Similarity at which an event goes on with a story, 0...1 (cosine of their vectors).
  package var storyThreshold = 0.3

  /// What tells that two texts mean the same in other words; none by default.
  package var embedder = EmbedderSettings()

  package init() {}

  var windowSeconds: Int { windowHours * 3600 }

  /// How far a text is long, 0...1.
  func longness(words: Int) -> Double { words == 0 ? 0 : 1 - exp(-Double(words) / longWords) }

  /// Less than half long: what else tells of such an article, its address, counts.
  func isShort(words: Int) -> Bool { longness(words: words) < 0.5 }
}
