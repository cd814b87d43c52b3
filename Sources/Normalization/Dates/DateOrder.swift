import NewsModel

/// Whether `07/05/2025` is the fifth of July or the seventh of May, by who writes.
enum DateOrder {
  /// - Parameters:
  ///   - language: as the page declares it, with its region or not: `en-US`.
  ///   - host: of the page.
  ///   - country: of the outlet, ISO 3166.
  /// - Returns: nil when nothing says it: English of no country, and the languages that write the year first.
  static func monthFirst(language: String?, host: String, country: String?) -> Bool? {
    let parts = (language ?? "").lowercased().split { $0 == "-" || $0 == "_" }
    let tag = parts.first ?? ""
    if !tag.isEmpty, tag != "en" { return undecided.contains(tag) ? nil : false }
    let domain = host.split(separator: ".").last.map(String.init) ?? ""
    if American.domains.contains(domain) { return true }
    if domain.count == 2, !worldwide.contains(domain) { return American.countries.contains(domain) }
    if let country { return American.countries.contains(country.lowercased()) }
    guard tag == "en", let region = parts.dropFirst().last(where: { $0.count == 2 }) else { return nil }
    return American.countries.contains(String(region))
  }

  private enum American {
    static let domains: Set<String> = ["us", "gov", "mil", "edu"]
    static let countries: Set<String> = ["us", "ph"]
  }

  /// Languages whose short dates are seldom the day's first.
  private static let undecided: Set<Substring> = ["zh", "ja", "ko", "hu", "lt", "mn", "fil", "tl", "fa"]

  /// Domains of countries that the whole world uses, and Canada, which writes both.
  private static let worldwide: Set<String> = [
    "ai", "ca", "cc", "co", "eu", "fm", "gg", "io", "is", "it", "la", "ly", "me", "sh", "to", "tv", "vc", "ws",
  ]
}
