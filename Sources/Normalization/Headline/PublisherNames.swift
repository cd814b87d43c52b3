import Markup

/// The names under which a page's publisher may sign a title, as letters and digits.
struct PublisherNames {
  private let domain: String
  /// The domain's first label.
  private let label: String
  private let sites: [String]
  /// Letters and digits of ASCII that a name with a word of trade has at most.
  private let longest: Int

  init(_ witnesses: HeadlineWitnesses) {
    domain = witnesses.domain.lettersAndDigits
    label = String(witnesses.domain.prefix { $0 != "." }).lettersAndDigits
    sites = witnesses.siteNames.map { HeadlineCleaner.fold($0).lettersAndDigits }.filter { !$0.isEmpty }
    longest = ([domain, label] + sites).reduce(0) { max($0, $1.utf8.count) } + Self.longestTrade
  }

  /// Whether a part of a title, folded, is the publisher's name, its domain, or one of them with a word of trade.
  func include(_ folded: String) -> Bool {
    guard folded.utf8.count(where: { $0.isASCIILetter || $0.isASCIIDigit }) <= longest else { return false }
    let letters = folded.lettersAndDigits
    guard letters.unicodeScalars.count >= 2 else { return false }
    if letters == domain || letters == label || letters == "www" + domain { return true }
    if letters == "the" + label || "the" + letters == label { return true }
    if label.utf8.count >= 3, letters.hasPrefix(label), Self.trade.contains(String(letters.dropFirst(label.count))) {
      return true
    }
    return sites.contains { site in
      if letters == site || letters == "the" + site || "the" + letters == site { return true }
      if letters.hasPrefix(site), Self.trade.contains(String(letters.dropFirst(site.count))) { return true }
      return site.hasPrefix(letters) && Self.trade.contains(String(site.dropFirst(letters.count)))
    }
  }

  private static let longestTrade = trade.reduce(3) { max($0, $1.utf8.count) }

  /// Words that publishers add to their name.
  private static let trade: Set<String> = [
    "news", "online", "com", "world", "international", "magazine", "newspaper", "daily", "today", "live", "english",
    "uk", "us", "usa", "blog", "tv", "de", "fr", "worldnews", "businessnews", "sport", "sports", "politics", "business",
    "opinion", "archiv", "archive", "archives",
  ]
}
