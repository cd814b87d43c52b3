/// The names that are a site's own, under which it may sign where its authors would.
struct OwnNames {
  let names: [String]

  /// Names of others, each once and in their order.
  func others(_ candidates: [String]) -> [String] {
    var seen: Set<String> = []
    return candidates.map(withoutSite).filter { name in
      !isPublisher(name) && seen.insert(name.lowercased()).inserted
    }
  }

  /// `Ada Byron Harbour Post` is `Ada Byron`.
  private func withoutSite(_ name: String) -> String {
    for site in names where site.count >= 4 && name.lowercased().hasSuffix(" " + site.lowercased()) {
      let rest = String(name.dropLast(site.count + 1))
      if PersonName.isFull(rest) { return rest }
    }
    return name
  }

  /// The very name of the site: not its newsroom, nor its domain.
  func isSite(_ name: String) -> Bool {
    !name.contains(".") && names.contains { $0.lowercased() == name.lowercased() }
  }

  /// The site's name, its domain, or one of them with what is glued to it.
  func isPublisher(_ name: String) -> Bool {
    let lowered = name.lowercased()
    if lowered.hasSuffix(".com") || lowered.hasPrefix("www.") { return true }
    return names.contains { site in
      guard lowered.hasPrefix(site.lowercased()) else { return false }
      return lowered.dropFirst(site.lowercased().count).first.map { !$0.isLetter } ?? true
    }
  }
}
