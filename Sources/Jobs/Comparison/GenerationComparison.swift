package import DataLake
import JSON
import NewsModel
import SystemPackage

/// Two generations of a partition side by side: what a change of model, prompt or setting really changed.
package struct GenerationComparison: Sendable {
  package let partition: Partition
  package let old: Manifest
  package let new: Manifest
  package let records: RecordComparison
  /// For clusters.
  package let clusters: ClusterComparison?
  /// For summaries of clusters and of articles.
  package let sentences: SentenceComparison?
  /// Headlines of articles and clusters, where they are known, by id.
  package let names: [String: String]

  /// - Parameters: first digits of the generations' names; by default the live one, and that before it.
  /// - Throws: `DataLakeError`; `Failure` (66) when there is nothing to compare with.
  package init(lake: Lake, partition: Partition, old: String? = nil, new: String? = nil) throws {
    let live = try lake.manifest(of: partition)
    let kept = try lake.generations(of: partition)
    func find(_ prefix: String) throws(DataLakeError) -> Manifest {
      let found = kept.filter { $0.generation.hasPrefix(prefix) }
      guard found.count == 1 else {
        throw .noSuchGeneration(partition: partition.description, prefix: prefix, found: found.count)
      }
      return found[0]
    }
    let newer = try new.map(find) ?? live
    guard let before = old ?? newer.previous else {
      throw Failure(.inputMissing, "\(partition): no generation was live before \(newer.generation)")
    }
    let older = try find(before)
    self.partition = partition
    self.old = older
    self.new = newer
    let left = try Side(lake, partition, older)
    let right = try Side(lake, partition, newer)
    records = try RecordComparison(left.lines, right.lines)
    clusters = partition.dataset == "clusters" ? ClusterComparison(left.clusters, right.clusters) : nil
    let speaks = ["summaries", "article-summaries"].contains(partition.dataset)
    sentences = speaks ? SentenceComparison(left.texts, right.texts) : nil
    names = try lake.headlines(on: partition.date, clusters: left.clusters + right.clusters)
  }

  /// What `id` is called on the page, or the id itself.
  package func name(_ id: String) -> String { names[id].map { "“\($0)” (\(id))" } ?? id }
}

/// The records of one generation, in the forms that are compared.
private struct Side {
  var lines: [String: String] = [:]
  var clusters: [Cluster] = []
  var texts: [String: SentenceComparison.Text] = [:]

  init(_ lake: Lake, _ partition: Partition, _ manifest: Manifest) throws {
    let entry = try Catalog.existing(partition.dataset)
    for file in manifest.files {
      switch partition.dataset {
      case "clusters":
        for cluster in try lake.records(Cluster.self, of: file, in: partition) {
          clusters.append(cluster)
          lines[cluster.id.rawValue] = cluster.jsonText
        }
      case "summaries":
        for summary in try lake.records(Summary.self, of: file, in: partition) {
          texts[summary.cluster.rawValue] = summary.printed
          lines[summary.id.rawValue] = summary.jsonText
        }
      case "article-summaries":
        for summary in try lake.records(ArticleSummary.self, of: file, in: partition) {
          texts[summary.article.rawValue] = .init(sentences: summary.sentences.map(\.text))
          lines[summary.id.rawValue] = summary.jsonText
        }
      default:
        for line in try lake.content(of: file, in: partition).split(separator: 0x0A) {
          let record = try line.withUnsafeBufferPointer(entry.validate).get()
          lines[record.id] = record.line
        }
      }
    }
  }
}

extension Lake {
  /// Headlines of a day's articles by id, and those of the clusters' representatives by the clusters' ids.
  fileprivate func headlines(on date: String, clusters: [Cluster]) throws -> [String: String] {
    let partition = try Partition(dataset: "articles", date: date)
    guard try manifestIfCommitted(of: partition) != nil else { return [:] }
    var names: [String: String] = [:]
    for article in try records(Article.self, of: partition) { names[article.id.rawValue] = article.headline }
    var grouped = clusters
    let live = try Partition(dataset: "clusters", date: date)
    if clusters.isEmpty, try manifestIfCommitted(of: live) != nil { grouped = try records(Cluster.self, of: live) }
    for cluster in grouped { names[cluster.id.rawValue] = names[cluster.representative.rawValue] }
    return names
  }
}
