package import JSON
package import NewsModel

/// What is remembered of a feed between runs. It may be deleted at the price of requests made again.
package struct FeedState: JSONRecord, Equatable {
  /// The feed's address as the sources file has it.
  package var id = ""
  package var etag: String?
  package var lastModified: String?
  /// Of the body that was read last.
  package var bodyDigest: String?
  /// Where a permanent redirect led.
  package var movedTo: String?
  /// Not to be asked before.
  package var notBefore: Instant?
  /// In a row.
  package var failures = 0
  package var failingSince: Instant?
  package var retired = false
  /// Of a sitemap index: the maps that it named last.
  package var maps: [MapState] = []
  /// Whether it was looked whether the feed names maps; an earlier version did not.
  package var knowsMaps = false
  package var unknownFields = ""

  package init() {}
  package init(id: String) { self.id = id }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("etag", &etag)
    try coder.field("lastModified", &lastModified)
    try coder.field("bodyDigest", &bodyDigest)
    try coder.field("movedTo", &movedTo)
    try coder.field("notBefore", &notBefore)
    try coder.field("failures", &failures)
    try coder.field("failingSince", &failingSince)
    try coder.flag("retired", &retired)
    try coder.field("maps", &maps)
    try coder.flag("knowsMaps", &knowsMaps)
  }

  /// New validators are kept even when the body is the same: they are what the server wants to hear next time.
  mutating func succeed(_ answer: FetchAnswer, _ settings: LiveSettings) {
    let validators = answer.validators
    // A 304 need not repeat what it confirms.
    if answer.status != 304 || validators.etag != nil { etag = validators.etag }
    if answer.status != 304 || validators.lastModified != nil { lastModified = validators.lastModified }
    if let moved = answer.permanentURL { movedTo = moved.description }
    failures = 0
    failingSince = nil
    let hasValidators = etag != nil || lastModified != nil
    let pause = hasValidators ? settings.pollMinutes * 60 : settings.pollMinutesWithoutValidators * 60
    notBefore = Instant(seconds: answer.answeredAt.seconds + max(pause, answer.retryAfter ?? 0))
  }

  /// Lets the same bytes count as new.
  mutating func forgetBody() {
    (etag, lastModified, bodyDigest) = (nil, nil, nil)
    maps = maps.map { MapState(id: $0.id) }
  }

  /// Takes the maps that a sitemap index names; what is remembered of those that it named before stays.
  mutating func name(maps addresses: [WebAddress]) {
    let known = Dictionary(maps.map { ($0.id, $0) }) { first, _ in first }
    knowsMaps = true
    maps = addresses.map { known[$0.description] ?? MapState(id: $0.description) }
  }

  /// Waits as long as the server of a map asks.
  mutating func wait(for answer: FetchAnswer) {
    guard let pause = answer.retryAfter else { return }
    let end = Instant(seconds: answer.answeredAt.seconds + pause)
    notBefore = max(notBefore ?? end, end)
  }

  /// Waits twice as long after each failure, up to a day.
  mutating func fail(at now: Instant, retryAfter: Int?, _ settings: LiveSettings) {
    failures += 1
    failingSince = failingSince ?? now
    let pause = min(86_400, settings.pollMinutes * 60 << min(failures - 1, 10))
    notBefore = Instant(seconds: now.seconds + min(86_400, max(pause, retryAfter ?? 0)))
    if let since = failingSince, now.seconds - since.seconds >= settings.retireDays * 86_400 { retired = true }
  }
}
