/// Finds the outlet behind a host name.
package struct OutletRegistry: Sendable {
  /// As the sources file has them, by id; empty for ``unknown``.
  package let sources: [OutletSource]
  private var byDomain: [String: Int] = [:]
  private var byName: [String: Int] = [:]

  /// Knows no outlet; every host becomes an outlet of its own registrable domain.
  package static let unknown = OutletRegistry([])

  /// - Parameter sources: the first that names a domain owns it.
  package init(_ sources: [OutletSource]) {
    self.sources = sources
    for (index, source) in sources.enumerated() {
      for domain in source.domains where byDomain[domain] == nil { byDomain[domain] = index }
      for name in [source.outlet.id.rawValue, source.outlet.name.lowercased()] where byName[name] == nil {
        byName[name] = index
      }
    }
  }

  /// The outlet with the longest domain that ends the host; one named after the registrable domain when none is known.
  /// - Parameter host: lower case.
  /// - Complexity: O(labels of the host)
  package func outlet(host: String) -> Outlet {
    if let source = source(host: host) { return source.outlet }
    let domain = RegistrableDomain.of(host: host)
    return Outlet(id: Outlet.ID(domain), name: domain, domain: domain)
  }

  /// The outlet behind an address, or nil when it is no web address.
  package func outlet(url: String) -> Outlet? { WebAddress(url).map { outlet(host: $0.host) } }

  /// The described outlet behind a host.
  package func source(host: String) -> OutletSource? {
    var rest = host[...]
    while true {
      if let index = byDomain[String(rest)] { return sources[index] }
      guard let dot = rest.firstIndex(of: ".") else { return nil }
      rest = rest[rest.index(after: dot)...]
    }
  }

  /// The described outlet of an id, or of a name in any case, as imports write it.
  package func source(named name: String) -> OutletSource? { byName[name.lowercased()].map { sources[$0] } }
}
