/// The stages in the order of the day, with what each reads and writes. `jobs/daily.mk` draws the same arrows.
package enum Stage: String, CaseIterable, Sendable {
  case ingest, normalize, cluster, link, summarize, publish

  /// The dataset that is committed last: its manifest says that the stage is done.
  package var dataset: String {
    switch self {
    case .ingest: "captures"
    case .normalize: "articles"
    case .cluster: "clusters"
    case .link: "threads"
    case .summarize: "summaries"
    case .publish: "editions"
    }
  }

  /// Datasets of the same date that must be committed before.
  package var inputs: [String] {
    switch self {
    case .ingest: []
    case .normalize: ["captures"]
    case .cluster: ["articles"]
    case .link: ["articles", "clusters"]
    case .summarize: ["articles", "clusters"]
    case .publish: ["articles", "clusters", "article-summaries", "summaries"]
    }
  }

  /// Datasets of the same date that are read when they are there: articles or clusters that somebody `put` into the lake
  /// have no threads and no themes, and are summarized and printed all the same.
  package var optionalInputs: [String] {
    switch self {
    case .ingest, .normalize, .cluster, .link: []
    case .summarize: ["threads"]
    case .publish: ["themes", "threads", "rejections/normalize"]
    }
  }

  /// Whether a record's result depends on nothing but the record, up to a last step over all: such stages run in shards.
  package var isRecordLocal: Bool { self == .normalize }

  /// Datasets committed before ``dataset``, under the same fingerprint.
  package var sideDatasets: [String] {
    switch self {
    case .ingest: ["rejections/ingest"]
    case .normalize: ["rejections/normalize"]
    case .cluster: ["themes"]
    case .link: []
    case .summarize: ["article-summaries"]
    case .publish: ["pages"]
    }
  }
}
