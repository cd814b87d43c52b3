package import JSON
import Digests

/// What a partition holds and how it came to be: `manifest.json`. Replacing it is the commit.
package struct Manifest: JSONRecord, Equatable {
  package var stage = ""
  package var dataset = ""
  package var date = ""
  /// Version of the records' schema.
  package var schema = 1
  /// `sha256:` of everything that can change the output.
  package var fingerprint = ""
  /// The first 12 hexadecimal digits of the fingerprint.
  package var generation = ""
  package var settings = JSONTree.object([])
  package var models: [Model] = []
  package var inputs: [Input] = []
  /// `sha256:` over the files' SHA-256 in order: the partition's content.
  package var digest = ""
  package var files: [File] = []
  package var counters = Counters()
  /// What the stage measured of its own output; nil when it measures nothing.
  package var measures: [Measure]?
  /// The generation that was live before.
  package var previous: String?
  /// All kept generations that were live before, each once, the last first; nil where `previous` says it all. Chained `previous` do
  /// not tell them: a generation that is made live again leaves its place in the chain.
  package var earlier: [String]?
  package var unknownFields = ""

  package init() {}

  /// Records in all files.
  package var records: Int { files.reduce(0) { $0 + $1.records } }

  /// The content digest of a list of files.
  package static func digest(of files: [File]) -> String {
    SHA256Digest(of: files.map { $0.sha256 + "\n" }.joined()).description
  }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("stage", &stage)
    try coder.field("dataset", &dataset)
    try coder.field("date", &date)
    try coder.field("schema", &schema)
    try coder.field("fingerprint", &fingerprint)
    try coder.field("generation", &generation)
    try coder.field("settings", &settings)
    try coder.field("models", &models)
    try coder.field("inputs", &inputs)
    try coder.field("digest", &digest)
    try coder.field("files", &files)
    try coder.field("counters", &counters)
    try coder.field("measures", &measures)
    try coder.field("previous", &previous)
    try coder.field("earlier", &earlier)
  }
}

extension Manifest {
  package struct Model: JSONObject, Equatable, Sendable {
    package var role = ""
    package var name = ""
    /// Of the weights loaded, or what the server reported.
    package var digest = ""

    package init() {}
    package init(role: String, name: String, digest: String) {
      self.role = role
      self.name = name
      self.digest = digest
    }

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("role", &role)
      try coder.field("name", &name)
      try coder.field("digest", &digest)
    }
  }

  /// A figure about a partition's content, such as `unsupportedBefore`.
  package struct Measure: JSONObject, Equatable, Sendable {
    package var name = ""
    package var value = 0.0

    package init() {}
    package init(name: String, value: Double) {
      self.name = name
      self.value = value
    }

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("name", &name)
      try coder.field("value", &value)
    }
  }

  package struct Input: JSONObject, Hashable, Sendable {
    /// A partition, or what an import was made from, such as `warc:NAME`.
    package var partition = ""
    /// The `digest` of its manifest, or of the imported bytes.
    package var digest = ""

    package init() {}
    package init(partition: String, digest: String) {
      self.partition = partition
      self.digest = digest
    }

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("partition", &partition)
      try coder.field("digest", &digest)
    }
  }

  package struct File: JSONObject, Equatable, Sendable {
    /// Relative to the partition.
    package var path = ""
    package var records = 0
    /// Of the compressed file.
    package var bytes = 0
    /// Of the compressed file, 64 hexadecimal digits.
    package var sha256 = ""

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("path", &path)
      try coder.field("records", &records)
      try coder.field("bytes", &bytes)
      try coder.field("sha256", &sha256)
    }
  }

  /// The conservation law: `in` = `out` + `merged` + all of `rejected`.
  package struct Counters: JSONObject, Equatable, Sendable {
    package var `in` = 0
    package var out = 0
    package var merged = 0
    package var rejected = ReasonCounts()

    package init() {}
    package init(in read: Int, out: Int, merged: Int = 0, rejected: ReasonCounts = ReasonCounts()) {
      self.in = read
      self.out = out
      self.merged = merged
      self.rejected = rejected
    }

    /// Whether nothing was lost.
    package var areConserved: Bool { self.in == out + merged + rejected.total }

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("in", &`in`)
      try coder.field("out", &out)
      try coder.field("merged", &merged)
      try coder.field("rejected", &rejected)
    }
  }
}

/// How many records were rejected for which reason; a JSON object, sorted by reason.
package struct ReasonCounts: JSONValue, Equatable, Sendable {
  private var counts: [String: Int] = [:]

  package init() {}

  /// Counts reasons as they come.
  package init(_ reasons: some Sequence<String>) {
    for reason in reasons { counts[reason, default: 0] += 1 }
  }

  /// The sums of both.
  package func adding(_ other: Self) -> Self {
    var sum = self
    for (reason, count) in other.counts { sum.counts[reason, default: 0] += count }
    return sum
  }

  package var total: Int { counts.values.reduce(0, +) }

  /// Reason and count, by reason.
  package var sorted: [(reason: String, count: Int)] {
    counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  package static var jsonSchema: JSONTree {
    .schema("object", .init("additionalProperties", .schema("integer")))
  }

  package init(json reader: inout JSONReader) throws(JSONError) {
    let start = reader.offset
    guard let fields = try JSONTree(json: &reader).fields else {
      throw JSONError(offset: start, reason: "counts by reason are no object")
    }
    for field in fields {
      guard case .number(let text) = field.value, let count = Int(text) else {
        throw JSONError(offset: start, reason: "the count of “\(field.key)” is not a whole number")
      }
      counts[field.key] = count
    }
  }

  package func write(json writer: inout JSONWriter) {
    JSONTree.object(sorted.map { .init($0.reason, .number(String($0.count))) }).write(json: &writer)
  }
}
