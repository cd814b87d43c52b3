/// An outlet as the sources file describes it: who it is, where it speaks, and how it wants to be read.
package struct OutletSource: Sendable, Equatable {
  package var outlet: Outlet
  /// Registrable domains or single hosts, such as `bbc.co.uk`; the first is the outlet's own.
  package var domains: [String]
  /// BCP 47.
  package var language: String?
  /// Addresses of feeds and news sitemaps.
  package var feeds: [String]
  package var limits: Limits

  /// How far ingest may go with this outlet.
  package struct Limits: Sendable, Equatable {
    /// New entries taken from one feed a day.
    package var entries = 500
    /// Seconds between two requests to one of its hosts, when longer than the settings' own.
    package var delay: Int?
    /// Whether each entry's page is fetched, or the entry alone is kept.
    package var pages = true
    /// Whether the lead images' bytes are fetched; nil for as the settings say.
    package var images: Bool?

    package init() {}
  }

  package init(
    outlet: Outlet, domains: [String], language: String? = nil, feeds: [String] = [], limits: Limits = Limits()
  ) {
    self.outlet = outlet
    self.domains = domains
    self.language = language
    self.feeds = feeds
    self.limits = limits
  }
}
