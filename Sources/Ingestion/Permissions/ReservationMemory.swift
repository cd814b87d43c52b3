import NewsModel

/// The reservations of the sites of one run, each asked for once.
struct ReservationMemory<Source: Fetcher> {
  private enum Verdict {
    case rules(MiningReservations)
    case unknown(String)
  }

  private let fetcher: Source
  private var verdicts: [String: Verdict] = [:]

  init(_ fetcher: Source) { self.fetcher = fetcher }

  /// - Parameter delay: seconds between two requests to the site.
  /// - Returns: why an address is reserved; nil when it is not. A site that does not answer may have reserved it.
  mutating func refusal(of url: WebAddress, delay: Double) -> String? {
    let verdict = verdicts[url.origin] ?? fetch(url.origin, delay)
    verdicts[url.origin] = verdict
    switch verdict {
    case .rules(let rules): return rules.reserve(url) ? "tdmrep.json reserves it" : nil
    case .unknown(let reason): return reason
    }
  }

  private func fetch(_ origin: String, _ delay: Double) -> Verdict {
    guard let address = WebAddress(origin + "/.well-known/tdmrep.json") else { return .rules(MiningReservations([])) }
    var request = FetchRequest(url: address, purpose: .reservations)
    request.delay = delay
    switch fetcher.fetch(request) {
    case .answer(let answer) where answer.status == 200: return .rules(MiningReservations(answer.body))
    case .answer(let answer) where answer.status == 429 || answer.status >= 500:
      return .unknown("tdmrep.json answered \(answer.status)")
    case .answer: return .rules(MiningReservations([]))
    case .failure(let failure) where failure.kind == .redirectLoop || failure.kind == .tooLarge:
      return .rules(MiningReservations([]))
    case .failure(let failure): return .unknown("tdmrep.json: \(failure.detail)")
    }
  }
}
