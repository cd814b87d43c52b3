import Glibc
package import HTTP
package import Ingestion
package import NewsModel
import Synchronization

/// Fetches over HTTP: one request a host at a time, a pause between two, redirects followed by hand so that each hop is
/// checked like a request of its own. Safe to use from many threads.
package final class HTTPFetcher: Fetcher, Sendable {
  private static let redirectLimit = 5
  /// Hosts to which connections stay open: with hundreds of outlets a process would run out of files, of which systems give 1,024.
  static let openHosts = 64

  private struct Hosts {
    var gates: [String: HostGate] = [:]
    /// Those to which a connection may be open, by when they were last asked.
    var open: [String: Int] = [:]
    var turn = 0
  }

  private let settings: LiveSettings
  private let limits: HTTPLimits
  private let hosts = Mutex(Hosts())

  /// - Parameter limits: other than the client's own, for tests.
  package init(settings: LiveSettings, limits: HTTPLimits = HTTPLimits()) {
    self.settings = settings
    self.limits = limits
  }

  package func fetch(
    _ request: FetchRequest, judge: (WebAddress) -> Result<Double?, FetchFailure>
  ) -> FetchResult {
    var url = request.url
    var delay = request.delay
    var permanent: WebAddress?
    var isPermanent = true
    for _ in 0...Self.redirectLimit {
      switch send(request, to: url, delay: delay) {
      case .failure(let failure): return .failure(failure)
      case .success(let response):
        guard let location = redirect(response) else {
          return .answer(answer(response, finalURL: url, permanentURL: permanent))
        }
        guard let next = WebAddress(location, relativeTo: url) else {
          return .failure(FetchFailure(.refusedScheme, "a redirect leads to \(location.prefix(200))"))
        }
        switch judge(next) {
        case .failure(let refusal): return .failure(refusal)
        case .success(let pause): delay = pause
        }
        isPermanent = isPermanent && (response.status == 301 || response.status == 308)
        if isPermanent { permanent = next }
        url = next
      }
    }
    return .failure(FetchFailure(.redirectLoop, "more than \(Self.redirectLimit) redirects"))
  }

  private func redirect(_ response: HTTPResponse) -> String? {
    [301, 302, 303, 307, 308].contains(response.status) ? response.header("location") : nil
  }

  private func send(
    _ request: FetchRequest, to url: WebAddress, delay: Double?
  ) -> Result<HTTPResponse, FetchFailure> {
    let limit = bodyLimit(request.purpose)
    var headers = [(name: "Accept", value: accept(request.purpose))]
    // Validators belong to the address that gave them.
    if url == request.url {
      request.validators.etag.map { headers.append(("If-None-Match", $0)) }
      request.validators.lastModified.map { headers.append(("If-Modified-Since", $0)) }
    }
    var sent = HTTPRequest(url: url.description, headers: headers, bodyLimit: limit)
    sent.keepsHead = request.purpose == .robots
    return gate(url.host).send(sent, pause: max(settings.delay, delay ?? 0))
  }

  private func gate(_ host: String) -> HostGate {
    hosts.withLock { hosts in
      let gate = hosts.gates[host] ?? HostGate(settings, limits)
      hosts.gates[host] = gate
      hosts.turn += 1
      hosts.open[host] = hosts.turn
      if hosts.open.count > Self.openHosts { Self.restOne(of: &hosts, except: host) }
      return gate
    }
  }

  /// Hosts to which a connection may be open, by name.
  var open: [String] { hosts.withLock { $0.open.keys.sorted() } }

  /// Closes the connections to the host that was asked least lately, of those that nobody asks just now.
  private static func restOne(of hosts: inout Hosts, except host: String) {
    let rested = hosts.open.sorted { $0.value < $1.value }.first {
      $0.key != host && hosts.gates[$0.key]?.rest() == true
    }
    if let rested { hosts.open[rested.key] = nil }
  }

  private func bodyLimit(_ purpose: FetchRequest.Purpose) -> Int {
    switch purpose {
    case .feed: settings.feedBytes
    case .sitemap: settings.sitemapBytes
    case .page: settings.pageBytes
    case .image: settings.imageBytes
    case .robots, .reservations: RobotsFile.sizeLimit
    }
  }

  private func accept(_ purpose: FetchRequest.Purpose) -> String {
    switch purpose {
    case .feed: "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"
    case .sitemap: "application/xml, text/xml, application/gzip;q=0.9, */*;q=0.5"
    case .page: "text/html, application/xhtml+xml;q=0.9, */*;q=0.1"
    case .image: "image/avif, image/webp, image/jpeg, image/png, image/gif"
    case .reservations: "application/json"
    case .robots: "text/plain, */*;q=0.5"
    }
  }

  private func answer(_ response: HTTPResponse, finalURL: WebAddress, permanentURL: WebAddress?) -> FetchAnswer {
    var fields = HeaderFields()
    for header in response.headers { fields.append(header.name, header.value) }
    return FetchAnswer(
      status: response.status, fields: fields, body: response.body, answeredAt: Instant(seconds: time(nil)),
      finalURL: finalURL, permanentURL: permanentURL)
  }
}
