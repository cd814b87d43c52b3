/// The part of a host name that someone registered: `bbc.co.uk` for `news.bbc.co.uk`.
///
/// It follows the shape of the Public Suffix List (publicsuffix.org) by rule, not by list: under a country's two letters
/// the usual second labels (`co`, `com`, `gov` …) are taken for suffixes, and so are the hosts of blogs on which every
/// name is a publisher of its own. A list on the machine would give different ids on different machines.
package enum RegistrableDomain {
  /// - Parameter host: lower case, as `WebAddress` gives it. Addresses of machines come back whole.
  package static func of(host: String) -> String {
    let labels = host.split(separator: ".")
    guard labels.count > 2, !isMachineAddress(host) else { return host }
    return labels.suffix(suffixLength(labels) + 1).joined(separator: ".")
  }

  private static func isMachineAddress(_ host: String) -> Bool {
    host.hasPrefix("[") || host.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
  }

  /// Labels in the public suffix: 1 or 2.
  private static func suffixLength(_ labels: [Substring]) -> Int {
    let pair = labels.suffix(2).map(String.init)
    if sharedHosts.contains(pair.joined(separator: ".")) { return 2 }
    guard pair[1].utf8.count == 2 else { return 1 }
    return secondLabels.contains(pair[0]) || nationalLabels[pair[1]]?.contains(pair[0]) == true ? 2 : 1
  }

  /// Second labels that mean the same under nearly every country.
  private static let secondLabels: Set<String> = [
    "co", "com", "net", "org", "gov", "edu", "ac", "mil", "gob", "gouv", "govt",
  ]

  private static let nationalLabels: [String: Set<String>] = [
    "uk": ["ltd", "me", "nhs", "plc", "police", "sch"], "au": ["asn", "id"],
    "jp": ["ad", "ed", "go", "gr", "lg", "ne", "or"],
    "kr": ["go", "or", "ne", "re", "pe"], "br": ["jus", "leg", "tv", "blog", "eco", "art"],
    "nz": ["geek", "gen", "iwi", "kiwi", "maori", "school"],
    "th": ["go", "in", "or"], "id": ["go", "or", "web", "sch"], "za": ["web", "law", "nom"],
    "in": ["firm", "gen", "ind", "nic", "res"],
    "at": ["or", "gv"], "ke": ["go", "or", "ne"], "tz": ["go", "or", "ne"], "ug": ["go", "or", "ne"],
    "il": ["k12", "muni"],
    "tr": ["av", "bel", "gen", "k12", "tv", "web"], "pl": ["info", "waw"], "hu": ["info"], "tw": ["idv"],
    "ua": ["in", "kiev", "kyiv", "lviv", "od"],
    "ru": ["msk", "spb"],
  ]

  private static let sharedHosts: Set<String> = [
    "blogspot.com", "canalblog.com", "fly.dev", "ghost.io", "github.io", "gitlab.io", "hatenablog.com", "herokuapp.com",
    "livejournal.com", "netlify.app", "over-blog.com", "pages.dev", "substack.com", "tumblr.com", "typepad.com",
    "vercel.app",
    "web.app", "weebly.com", "wixsite.com", "wordpress.com",
  ]
}
