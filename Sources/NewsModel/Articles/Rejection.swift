package import JSON

/// A record turned away, with its reason.
package struct Rejection: JSONRecord, Equatable {
  package typealias ID = Identifier<Rejection>

  package var id = ID("")
  package var stage = ""
  /// The id of the record turned away.
  package var record = ""
  package var url = ""
  /// Dotted words, such as `body.tooShort`.
  package var reason = ""
  /// The figures behind the reason.
  package var detail: String?
  package var date = Day(number: 0)
  package var unknownFields = ""

  package init() {}

  package init(stage: String, record: String, url: String, reason: String, detail: String? = nil, date: Day) {
    id = ID(kind: "rejection", of: [stage, record, reason])
    self.stage = stage
    self.record = record
    self.url = url
    self.reason = reason
    self.detail = detail
    self.date = date
  }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("stage", &stage)
    try coder.field("record", &record)
    try coder.field("url", &url)
    try coder.field("reason", &reason)
    try coder.field("detail", &detail)
    try coder.field("date", &date)
  }
}
