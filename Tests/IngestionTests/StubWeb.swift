import NewsModel

@testable import Ingestion

let now = Instant(day: Day(number: 20_514), secondOfDay: 43_200)

/// A web of a few addresses, in memory.
final class StubWeb: Fetcher {
  var answers: [String: (status: Int, fields: [(String, String)], body: [UInt8])] = [:]
  var failures: [String: FetchFailure] = [:]
  /// Where addresses lead, one step each.
  var redirects: [String: String] = [:]
  private(set) var asked: [FetchRequest] = []

  func fetch(_ request: FetchRequest, judge: (WebAddress) -> Result<Double?, FetchFailure>) -> FetchResult {
    asked.append(request)
    let url = request.url.description
    if let failure = failures[url] { return .failure(failure) }
    if let target = redirects[url].flatMap({ WebAddress($0) }) {
      var next = request
      next.url = target
      switch judge(target) {
      case .failure(let refusal): return .failure(refusal)
      case .success(let delay): next.delay = delay
      }
      return fetch(next, judge: judge)
    }
    let answer = answers[url] ?? (404, [], [])
    var fields = HeaderFields()
    for (name, value) in answer.fields { fields.append(name, value) }
    return .answer(
      FetchAnswer(
        status: answer.status, fields: fields, body: answer.body, answeredAt: now, finalURL: request.url))
  }

  func set(_ url: String, _ status: Int, _ fields: [(String, String)] = [], _ body: String) {
    answers[url] = (status, fields, Array(body.utf8))
  }

  func page(_ path: String, _ html: String = "<html><p>x", fields: [(String, String)] = []) {
    set("https://a.example" + path, 200, [("content-type", "text/html")] + fields, html)
  }

  func feed(_ items: [String], fields: [(String, String)] = []) {
    set("https://a.example/feed", 200, fields, "<rss><channel>\(items.joined())</channel></rss>")
  }

  /// Forgets what was asked.
  func forget() { asked = [] }

  var paths: [String] { asked.map(\.url.path) }
}

func item(_ path: String, _ date: String? = nil) -> String {
  "<item><title>T \(path)</title><link>https://a.example\(path)</link>"
    + (date.map { "<pubDate>\($0)</pubDate>" } ?? "") + "</item>"
}

/// All that reading an outlet gave.
struct OutletReading {
  var findings: [Finding] = []
  var harvest = Harvest()

  var health: [FeedHealth] { harvest.health }
  var states: [FeedState] { harvest.states }
  var pages: [PageState] { harvest.pages }
}

func read(
  _ web: StubWeb, state: FeedState? = nil, held: HeldPages = HeldPages(), pages: [PageState] = [],
  at now: Instant = now,
  settings: IngestionSettings = IngestionSettings(),
  limits: (inout OutletSource.Limits) -> Void = { _ in }
) -> OutletReading {
  var source = OutletSource(
    outlet: Outlet(id: .init("a"), name: "A", domain: "a.example"), domains: ["a.example"],
    feeds: ["https://a.example/feed"])
  source.limits.images = false
  limits(&source.limits)
  let ingester = Ingester(settings: settings, registry: OutletRegistry([source]))
  var reading = OutletReading()
  var reader = OutletReader(
    source, ingester: ingester, fetcher: web, held: held,
    pages: Dictionary(uniqueKeysWithValues: pages.map { ($0.id, $0) }), day: now.day, now: now
  ) { reading.findings.append($0) }
  reading.harvest = reader.read(state.map { [$0.id: $0] } ?? [:])
  return reading
}
