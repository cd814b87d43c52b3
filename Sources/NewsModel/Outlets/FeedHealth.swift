package import JSON

/// How one feed did on one day.
package struct FeedHealth: JSONRecord, Equatable {
  package enum State: String, Sendable, JSONStringConvertible {
    /// Read.
    case ok
    /// The server said that nothing has changed, or the bytes are the same.
    case unchanged
    /// Not asked: too early after the last time, or after a failure.
    case waiting
    /// It did not come, or did not read.
    case failed
    /// robots.txt, an address that is not public, or a scheme that is not ours.
    case refused
    /// 410, or failing for too long: no longer asked.
    case retired
  }

  /// The feed's address.
  package var id = ""
  package var outlet = Outlet.ID("")
  package var state = State.ok
  /// Dotted words such as `http.429` or `fetch.timeout`; nil when all went well.
  package var reason: String?
  /// Figures or words behind the reason.
  package var detail: String?
  /// Of the last answer.
  package var status: Int?
  /// Entries in the feed when it was read last.
  package var entries = 0
  /// Captures made for this day.
  package var new = 0
  /// Captures that went to earlier days.
  package var late = 0
  /// Entries held back: from the future, too old, or over the limit.
  package var held = 0
  /// Pages that did not come; their entries were kept alone.
  package var pagesFailed = 0
  /// Lead images that came with its pages; nil for none.
  package var images: Int?
  /// Its pages that were looked at again, and those of them that had been edited; nil for none.
  package var rechecked: Int?
  package var edited: Int?
  package var unknownFields = ""

  package init() {}

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("outlet", &outlet)
    try coder.field("state", &state)
    try coder.field("reason", &reason)
    try coder.field("detail", &detail)
    try coder.field("status", &status)
    try coder.field("entries", &entries)
    try coder.field("new", &new)
    try coder.field("late", &late)
    try coder.field("held", &held)
    try coder.field("pagesFailed", &pagesFailed)
    try coder.field("images", &images)
    try coder.field("rechecked", &rechecked)
    try coder.field("edited", &edited)
  }
}
