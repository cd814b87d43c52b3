package import JSON

extension Article {
  /// The headline as each witness had it.
  package struct AlternativeHeadlines: JSONObject, Equatable, Sendable {
    package var jsonld: String?
    package var og: String?
    package var h1: String?
    package var feed: String?

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("jsonld", &jsonld)
      try coder.field("og", &og)
      try coder.field("h1", &h1)
      try coder.field("feed", &feed)
    }
  }

  /// When the article says it was published, and how far that can be trusted.
  package struct PublicationDate: JSONObject, Equatable, Sendable {
    package enum Source: String, CaseIterable, Sendable, JSONStringConvertible {
      case jsonld, meta, time, feed, url, http, none
    }

    package var value: Instant?
    /// The text that was read.
    package var raw: String?
    package var zoneKnown = false
    package var from = Source.none
    package var reliable = false

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("value", &value)
      try coder.field("raw", &raw)
      try coder.field("zoneKnown", &zoneKnown)
      try coder.field("from", &from)
      try coder.field("reliable", &reliable)
    }
  }

  /// The language of the body.
  package struct Language: JSONObject, Equatable, Sendable {
    /// BCP 47; `und` when it cannot be told.
    package var tag = "und"
    /// 0...1
    package var confidence = 0.0

    package init() {}
    package init(tag: String, confidence: Double) {
      self.tag = tag
      self.confidence = confidence
    }

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("tag", &tag)
      try coder.field("confidence", &confidence)
    }
  }

  /// A picture that the publisher set beside the text.
  package struct Image: JSONObject, Equatable, Sendable {
    package var url = ""
    package var caption: String?
    package var creditText: String?
    package var alt: String?
    /// Pixels, as the page says.
    package var width: Int?
    package var height: Int?
    /// `lead` or `body`.
    package var role: String?

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("url", &url)
      try coder.field("caption", &caption)
      try coder.field("creditText", &creditText)
      try coder.field("alt", &alt)
      try coder.field("width", &width)
      try coder.field("height", &height)
      try coder.field("role", &role)
    }
  }

  /// The news agency whose copy this is.
  package struct Wire: JSONObject, Equatable, Sendable {
    package var agency = ""
    /// The words that say so.
    package var evidence = ""

    package init() {}
    package init(agency: String, evidence: String) {
      self.agency = agency
      self.evidence = evidence
    }

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("agency", &agency)
      try coder.field("evidence", &evidence)
    }
  }

  /// How the body was found.
  package struct Extraction: JSONObject, Equatable, Sendable {
    package var method = ""
    package var version = 0

    package init() {}
    package init(method: String, version: Int) {
      self.method = method
      self.version = version
    }

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("method", &method)
      try coder.field("version", &version)
    }
  }
}
