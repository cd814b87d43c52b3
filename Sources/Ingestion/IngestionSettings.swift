/// What a person may set for `ingest`; `jobs/settings/ingest.yml` shows each with its default.
package struct IngestionSettings: Codable, Sendable, Equatable {
  /// Bytes of one record or page; longer ones are cut and flagged. 16 MiB, since archives hold pages of any size.
  package var recordLimit = 16 << 20
  /// A text in which a larger share of characters could not be read is turned away.
  package var replacedShare = 0.005
  /// Whether the lead images of pages are kept, where their sites allow it. An outlet in the sources file may say otherwise.
  package var images = true
  /// Pictures with more pixels than this are turned away unread, since they would need memory wherever they are shown.
  package var imagePixels = 50_000_000
  /// How the web is read.
  package var live = LiveSettings()

  package init() {}
}
