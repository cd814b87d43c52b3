package import JSON

/// What is remembered of one map of a sitemap index between runs.
package struct MapState: JSONRecord, Equatable {
  /// The map's address.
  package var id = ""
  package var etag: String?
  package var lastModified: String?
  /// Of the body that was read last.
  package var bodyDigest: String?
  package var unknownFields = ""

  package init() {}
  init(id: String) { self.id = id }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("etag", &etag)
    try coder.field("lastModified", &lastModified)
    try coder.field("bodyDigest", &bodyDigest)
  }

  var validators: Validators { Validators(etag: etag, lastModified: lastModified) }

  /// - Parameter digest: of the body that has just been read.
  mutating func succeed(_ answer: FetchAnswer, _ digest: String) {
    (etag, lastModified) = (answer.validators.etag, answer.validators.lastModified)
    bodyDigest = digest
  }
}
