extension WebAddress {
  /// Equal for addresses that lead to one page though they are spelled differently: without scheme, `www.`, fragment,
  /// final slash and the parameters that only count clicks. For looking up, not for showing or fetching.
  package var likeness: String {
    let bare = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    let kept = (query ?? "").split(separator: "&").filter { !Self.isCounter($0) }
    return bare + (port.map { ":\($0)" } ?? "") + folder + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  /// The address without the parameters that only count clicks.
  package var withoutCounters: WebAddress {
    guard let query else { return self }
    let kept = query.split(separator: "&", omittingEmptySubsequences: false).filter { !Self.isCounter($0) }
    return WebAddress(origin + path + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))) ?? self
  }

  private static func isCounter(_ parameter: Substring) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return counterPrefixes.contains { name.hasPrefix($0) } || counters.contains(name)
  }

  private static let counterPrefixes = ["utm_", "at_custom", "mc_", "pk_", "hsa_", "wt."]
  private static let counters: Set<String> = [
    "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "ocid", "cmpid", "ncid", "sref", "smid", "smtyp", "ito",
    "at_medium", "at_campaign", "ns_source", "ns_mchannel", "ns_campaign", "partner", "xtor", "ftag", "cid_source",
  ]
}
