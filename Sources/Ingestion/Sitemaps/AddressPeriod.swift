import NewsModel

/// The days that an address names: `/2026/03/02/`, `sitemap-2026-03.xml`, `20260302`.
enum AddressPeriod {
  /// - Returns: a day or a month; nil when no part of the path reads as one.
  /// - Complexity: O(bytes of the path)
  static func find(in url: WebAddress) -> ClosedRange<Day>? {
    let parts = url.path.split { !("0"..."9").contains($0) }.map(String.init)
    for (index, part) in parts.enumerated() {
      let next = index + 1 < parts.count ? parts[index + 1] : ""
      let afterNext = index + 2 < parts.count ? parts[index + 2] : ""
      switch part.count {
      case 8: if let day = day(part.prefix(4), part.dropFirst(4).prefix(2), part.suffix(2)) { return day...day }
      case 6: if let month = month(part.prefix(4), part.suffix(2)) { return month }
      case 4 where next.count <= 2 && !next.isEmpty:
        if let day = day(part[...], next[...], afterNext[...]) { return day...day }
        if let month = month(part[...], next[...]) { return month }
      default: continue
      }
    }
    return nil
  }

  private static func day(_ year: Substring, _ month: Substring, _ day: Substring) -> Day? {
    guard let year = plausible(year), let month = Int(month), day.count <= 2, let day = Int(day) else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private static func month(_ year: Substring, _ month: Substring) -> ClosedRange<Day>? {
    guard let year = plausible(year), let month = Int(month) else { return nil }
    return Day.days(ofMonth: month, in: year)
  }

  private static func plausible(_ year: Substring) -> Int? {
    Int(year).flatMap { (1990...2100).contains($0) ? $0 : nil }
  }
}
