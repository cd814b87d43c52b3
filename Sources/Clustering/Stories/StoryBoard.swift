import NewsModel

/// Who gets which story: the state of linking one day.
struct StoryBoard {
  /// An earlier event that one of today resembles.
  struct Link {
    /// Position among the chapters.
    var chapter: Int
    /// 0...1
    var score: Double
  }

  /// From here on an event tells what was told before; under it there is news in it.
  static let unchanged = 0.6

  private let clusters: [Cluster]
  private let chapters: [Chapter]
  private let links: [[Link]]
  private let printed: [Cluster.ID: Story.ID]
  /// By event of today.
  private var stories: [Story.ID?]
  private var holders: [Story.ID: Int] = [:]

  init(clusters: [Cluster], chapters: [Chapter], links: [[Link]], printed: [Cluster.ID: Story.ID]) {
    self.clusters = clusters
    self.chapters = chapters
    self.links = links
    self.printed = printed
    stories = clusters.map { printed[$0.id] }
    for (event, story) in stories.enumerated() { if let story { holders[story] = event } }
  }

  /// Gives stories to events, the most similar pair first, nearer days and smaller ids before others among equals.
  mutating func match() {
    var offers: [(event: Int, link: Link)] = []
    for (event, links) in links.enumerated() { offers += links.map { (event, $0) } }
    offers.sort { precedes($0, $1) }
    for (event, link) in offers {
      let story = chapters[link.chapter].thread.story
      guard stories[event] == nil, holders[story] == nil else { continue }
      stories[event] = story
      holders[story] = event
    }
  }

  private func precedes(_ first: (event: Int, link: Link), _ second: (event: Int, link: Link)) -> Bool {
    if first.link.score != second.link.score { return first.link.score > second.link.score }
    let (left, right) = (chapters[first.link.chapter], chapters[second.link.chapter])
    if left.date != right.date { return left.date > right.date }
    return (clusters[first.event].id.rawValue, left.cluster.rawValue)
      < (clusters[second.event].id.rawValue, right.cluster.rawValue)
  }

  /// The record of an event of today.
  func thread(_ event: Int, on date: Day) -> StoryThread {
    let own = stories[event]
    var thread = StoryThread.founding(
      clusters[event], on: date, story: own ?? .founded(by: clusters[event].id))
    let wasPrinted = printed[clusters[event].id] != nil
    for link in links[event] {
      let chapter = chapters[link.chapter]
      guard let relation = relation(of: link, own: own, event: event, wasPrinted: wasPrinted) else { continue }
      var entry = StoryThread.Link()
      (entry.date, entry.cluster, entry.relation) = (chapter.date, chapter.cluster, relation)
      entry.score = link.score.rounded(to: 3)
      thread.previous.append(entry)
      if relation == .splits { continue }
      thread.firstSeen = min(thread.firstSeen, chapter.thread.firstSeen)
      if chapter.thread.story != thread.story { thread.sameAs.append(chapter.thread.story) }
      thread.sameAs += chapter.thread.sameAs.filter { $0 != thread.story }
    }
    thread.sameAs = Set(thread.sameAs).sorted()
    thread.previous.sort { ($1.date, $1.score, $0.cluster) < ($0.date, $0.score, $1.cluster) }
    thread.attention = attention(thread)
    return thread
  }

  /// Nil when the earlier event belongs to a story that another event of today goes on with, and this one has its own.
  private func relation(of link: Link, own: Story.ID?, event: Int, wasPrinted: Bool) -> StoryThread.Relation? {
    let story = chapters[link.chapter].thread.story
    let goesOn: StoryThread.Relation = link.score >= Self.unchanged ? .continues : .updates
    if story == own { return goesOn }
    if let holder = holders[story], holder != event { return own == nil ? .splits : nil }
    // A chapter that was printed before the earlier day was known keeps its id; the stories are one all the same.
    return wasPrinted ? goesOn : .merges
  }

  /// The story's series so far and today.
  private func attention(_ thread: StoryThread) -> [StoryThread.Attention] {
    var days: [Day: StoryThread.Attention] = [:]
    for chapter in chapters where chapter.thread.story == thread.story {
      for entry in chapter.thread.attention { days[entry.date] = entry }
    }
    for entry in thread.attention { days[entry.date] = entry }
    return days.values.sorted { $0.date < $1.date }
  }
}
