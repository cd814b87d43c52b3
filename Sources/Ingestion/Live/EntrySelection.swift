import NewsModel

/// Which entries of an outlet's feeds are taken in one run: each page once, what the lake does not hold, of the days that
/// live ingest adds to, the newest first, and no more than the outlet may have.
struct EntrySelection {
  struct Choice {
    /// To be fetched, in this order, each with its day.
    var fresh: [(entry: FeedEntry, day: Day)] = []
    /// Held back, with the reason.
    var held: [(entry: FeedEntry, reason: RejectionReason, detail: String?)] = []
    /// Of pages that the lake holds.
    var known: [(entry: FeedEntry, likeness: String)] = []
    /// Whether entries were left for a later run, and how many of them because the outlet has its share of the day.
    var leavesRest = false
    var overShare = 0
  }

  private let limits: OutletSource.Limits
  private let settings: LiveSettings
  private let lake: HeldPages
  /// The edition's day, to which everything newer than the day before it belongs.
  private let day: Day
  private let now: Instant
  private var share: OutletShare
  /// Likenesses of addresses that were met in this run.
  private var met: Set<String> = []

  /// - Parameter lake: what it holds already.
  init(_ source: OutletSource, _ settings: LiveSettings, _ lake: HeldPages, day: Day, now: Instant) {
    limits = source.limits
    self.settings = settings
    self.lake = lake
    self.day = day
    self.now = now
    share = OutletShare(of: source.outlet.id, settings, lake.counts)
  }

  /// - Parameter feed: its address.
  /// - Complexity: O(n log n) over the entries
  mutating func choose(_ entries: [FeedEntry], of feed: String) -> Choice {
    var choice = Choice()
    var room = max(0, limits.entries - lake.counts.articles(ofFeed: feed, capturedOn: now.day))
    for entry in newestFirst(new(entries, &choice)) {
      let ownDay = min(entry.date?.instant.day ?? day, day)
      if room == 0 {
        leave(entry, .entryOverLimit, entry.date?.instant.description, &choice)
      } else if let detail = share.refusal(on: ownDay) {
        leave(entry, .entryOverShare, detail, &choice)
      } else {
        share.take(on: ownDay)
        room -= 1
        choice.fresh.append((entry, ownDay))
      }
    }
    return choice
  }

  /// What waits since an earlier run of the day has its record.
  private func leave(_ entry: FeedEntry, _ reason: RejectionReason, _ detail: String?, _ choice: inout Choice) {
    choice.leavesRest = true
    if reason == .entryOverShare { choice.overShare += 1 }
    let likeness = entry.link.flatMap { WebAddress($0)?.likeness } ?? ""
    if !lake.waits(likeness) { choice.held.append((entry, reason, detail)) }
  }

  /// Those that are neither held by the lake nor to be held back for what they are.
  private mutating func new(_ entries: [FeedEntry], _ choice: inout Choice) -> [FeedEntry] {
    var fresh: [FeedEntry] = []
    for entry in entries {
      guard let address = entry.link.flatMap({ WebAddress($0) }) else {
        choice.held.append((entry, .entryWithoutAddress, entry.date?.instant.description))
        continue
      }
      guard met.insert(address.likeness).inserted else { continue }
      if lake.holds(address.likeness) {
        choice.known.append((entry, address.likeness))
      } else if entry.title == nil, entry.content == nil {
        choice.held.append((entry, .untitledEntry, entry.date?.instant.description))
      } else if let reason = reasonToHold(entry.date) {
        choice.held.append((entry, reason, entry.date?.instant.description))
      } else {
        fresh.append(entry)
      }
    }
    return fresh
  }

  private func reasonToHold(_ date: WrittenDate?) -> RejectionReason? {
    guard let date else { return nil }
    if date.instant.seconds > now.seconds + 86_400 { return .entryFromFuture }
    return date.instant.day < day.advanced(by: -settings.oldestDays) ? .entryTooOld : nil
  }

  /// Those without a date follow in the feed's own order, which is mostly the same.
  private func newestFirst(_ entries: [FeedEntry]) -> [FeedEntry] {
    entries.enumerated().sorted {
      let (left, right) = ($0.element.date?.instant.seconds ?? 0, $1.element.date?.instant.seconds ?? 0)
      return left == right ? $0.offset < $1.offset : left > right
    }.map(\.element)
  }
}
