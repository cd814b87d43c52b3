package import JSON

/// A published file as it is kept in the lake, from which the site is assembled.
package struct PageRecord: JSONRecord, Equatable {
  /// The path relative to the site's root.
  package var id = ""
  package var mediaType = ""
  /// Text, or nil.
  package var body: String?
  /// Bytes that are no UTF-8, or nil.
  package var bodyBase64: String?
  package var unknownFields = ""

  package init() {}

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("mediaType", &mediaType)
    try coder.field("body", &body)
    try coder.field("bodyBase64", &bodyBase64)
  }
}
