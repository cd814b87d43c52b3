package import JSON

/// A publisher of news as its readers know it: one masthead, whatever its hosts.
package struct Outlet: JSONObject, Hashable, Sendable {
  package typealias ID = Identifier<Outlet>

  /// A short lower-case name that settings use, such as `harbour-post`; a registrable domain where the sources file does not know
  /// the outlet, or its name where no address is known either.
  package var id = ID("")
  package var name = ""
  /// The registrable domain, such as `bbc.co.uk`; empty when it is not known.
  package var domain = ""
  /// Outlets of one owner share a family and count as one independent voice.
  package var family: String?
  /// ISO 3166-1 alpha-2.
  package var country: String?

  /// Of all articles that tell neither who printed them nor where: nobody can tell them apart, so that they are one outlet, and
  /// one voice, wherever these are counted.
  package static let unknown = Outlet(id: ID("unknown"), name: "Outlet not known", domain: "")

  package init() {}

  package init(id: ID, name: String, domain: String, family: String? = nil, country: String? = nil) {
    self.id = id
    self.name = name
    self.domain = domain
    self.family = family
    self.country = country
  }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("name", &name)
    try coder.field("domain", &domain)
    try coder.field("family", &family)
    try coder.field("country", &country)
  }
}
