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

  private let events: [StoryThread]
  private let chapters: [StoryThread]
  /// The chapters of each story, earliest first.
  private let told: [Story.ID: [Int]]
  private let links: [[Link]]
  /// By event of today.
  private var stories: [Story.ID?]
  private var holders: [Story.ID: Int] = [:]

  /// - Parameters:
  ///   - events: today's, each as the first chapter of a story of its own.
  ///   - chapters: of earlier days.
  ///   - links: by event.
  ///   - printed: stories that events were printed under.
  init(events: [StoryThread], chapters: [StoryThread], links: [[Link]], printed: [Cluster.ID: Story.ID]) {
    self.events = events
    self.chapters = chapters
    self.links = links
    told = Dictionary(grouping: chapters.indices) { chapters[$0].story }
    stories = events.map { printed[$0.cluster] }
    for (event, story) in stories.enumerated() { if let story { holders[story] = event } }
  }

  /// Gives stories to events, the most similar pair first, nearer days and smaller ids before others among equals.
  mutating func match() {
    var offers: [(event: Int, link: Link)] = []
    for (event, links) in links.enumerated() { offers += links.map { (event, $0) } }
    offers.sort { precedes($0, $1) }
    for (event, link) in offers {
      let story = chapters[link.chapter].story
      guard stories[event] == nil, holders[story] == nil else { continue }
      stories[event] = story
      holders[story] = event
    }
  }

  private func precedes(_ first: (event: Int, link: Link), _ second: (event: Int, link: Link)) -> Bool {
    if first.link.score != second.link.score { return first.link.score > second.link.score }
    let (left, right) = (chapters[first.link.chapter], chapters[second.link.chapter])
    if left.date != right.date { return left.date > right.date }
    return (events[first.event].cluster, left.cluster) < (events[second.event].cluster, right.cluster)
  }

  /// The record of an event of today.
  func thread(_ event: Int) -> StoryThread {
    let own = stories[event]
    var thread = events[event]
    if let own { thread.story = own }
    for link in links[event] {
      let chapter = chapters[link.chapter]
      guard let relation = relation(of: link, own: own, event: event) else { continue }
      var entry = StoryThread.Link()
      (entry.date, entry.cluster, entry.relation) = (chapter.date, chapter.cluster, relation)
      entry.score = link.score.rounded(to: 3)
      thread.previous.append(entry)
      if relation == .splits { continue }
      thread.firstSeen = min(thread.firstSeen, chapter.firstSeen)
      if chapter.story != thread.story { thread.sameAs.append(chapter.story) }
      thread.sameAs += chapter.sameAs.filter { $0 != thread.story }
    }
    thread.sameAs = Set(thread.sameAs).sorted()
    thread.previous.sort { ($1.date, $1.score, $0.cluster) < ($0.date, $0.score, $1.cluster) }
    thread.attention = attention(thread)
    return thread
  }

  /// The story's series so far and today, with the days that only stories have which turned out to be this one; of a day that several
  /// tell of what the story's own last chapter says.
  private func attention(_ thread: StoryThread) -> [StoryThread.Attention] {
    let earlier = (thread.sameAs + [thread.story]).flatMap { told[$0, default: []] }.flatMap { chapters[$0].attention }
    let days = Dictionary((earlier + thread.attention).map { ($0.date, $0) }) { $1 }
    return days.values.sorted { $0.date < $1.date }
  }

  /// Asks what the story is and not who gave it, so that a day which was printed is linked as before it was.
  /// - Returns: nil when the earlier event belongs to a story that another event of today goes on with, and this one goes on with its own.
  private func relation(of link: Link, own: Story.ID?, event: Int) -> StoryThread.Relation? {
    let story = chapters[link.chapter].story
    let goesOn: StoryThread.Relation = link.score >= Self.unchanged ? .continues : .updates
    if story == own { return goesOn }
    let isFirstChapter = own.map { told[$0] == nil } ?? true
    if let holder = holders[story], holder != event { return isFirstChapter ? .splits : nil }
    // A first chapter that was printed before the earlier day was known keeps its id; the stories are one all the same.
    return isFirstChapter ? goesOn : .merges
  }
}
