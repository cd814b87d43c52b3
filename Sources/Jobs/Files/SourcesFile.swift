package import NewsModel
import Yams

/// Reads the sources file: `outlets:`, a list of outlets sorted by id. Unknown keys are errors.
package enum SourcesFile {
  /// - Throws: `Failure` (66) when there is no such file, (65) with `path:line` for what does not read.
  package static func read(_ path: String) throws(Failure) -> [OutletSource] {
    try parse(try TextFile.read(path), path: path)
  }

  /// A registry for `--sources`; the one that knows nothing when no file is named.
  package static func registry(_ path: String?) throws(Failure) -> OutletRegistry {
    guard let path else { return .unknown }
    return OutletRegistry(try read(path))
  }

  static func parse(_ text: String, path: String) throws(Failure) -> [OutletSource] {
    let reader = SourcesReader(path: path)
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw Failure(.badData, "\(path): \(error)")
    }
    guard let root else { throw Failure(.badData, "\(path): the file is empty") }
    let fields = try reader.fields(root, known: ["outlets"])
    var sources: [OutletSource] = []
    for node in try reader.list(fields["outlets"]) {
      let source = try reader.source(node)
      if let last = sources.last, last.outlet.id >= source.outlet.id {
        throw reader.failure(node, "outlet “\(source.outlet.id)” after “\(last.outlet.id)”: not sorted by id, or twice")
      }
      sources.append(source)
    }
    return sources
  }
}

/// Reads nodes of one file, so that every message names the line.
private struct SourcesReader {
  let path: String

  func failure(_ node: Node, _ reason: String) -> Failure {
    Failure(.badData, "\(path):\(node.mark?.line ?? 1): \(reason)")
  }

  func fields(_ node: Node, known: [String]) throws(Failure) -> [String: Node] {
    guard case .mapping(let mapping) = node else { throw failure(node, "expected a mapping") }
    var fields: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.string ?? ""
      guard known.contains(name) else {
        throw failure(key, "unknown key “\(name)”; the keys are \(known.joined(separator: ", "))")
      }
      fields[name] = value
    }
    return fields
  }

  func list(_ node: Node?) throws(Failure) -> [Node] {
    guard let node else { return [] }
    guard case .sequence(let sequence) = node else { throw failure(node, "expected a list") }
    return Array(sequence)
  }

  func text(_ node: Node?) throws(Failure) -> String? {
    guard let node else { return nil }
    guard let text = node.scalar?.string, !text.isEmpty else { throw failure(node, "expected a text") }
    return text
  }

  func texts(_ node: Node?) throws(Failure) -> [String] {
    var texts: [String] = []
    for element in try list(node) { if let text = try text(element) { texts.append(text) } }
    return texts
  }

  func source(_ node: Node) throws(Failure) -> OutletSource {
    let fields = try fields(
      node, known: ["id", "name", "domains", "family", "country", "language", "feeds", "limits"])
    guard let id = try text(fields["id"]) else { throw failure(node, "an outlet needs an id") }
    guard id.utf8.allSatisfy({ isIDByte($0) }) else {
      throw failure(node, "“\(id)” is no id: lower-case letters, digits, “-” and “.”")
    }
    let domains = try texts(fields["domains"]).map { $0.lowercased() }
    guard let domain = domains.first else { throw failure(node, "outlet “\(id)” needs its domains") }
    let outlet = Outlet(
      id: Outlet.ID(id), name: try text(fields["name"]) ?? id, domain: domain, family: try text(fields["family"]),
      country: try text(fields["country"]))
    return OutletSource(
      outlet: outlet, domains: domains, language: try text(fields["language"]),
      feeds: try feeds(fields["feeds"], of: node),
      limits: try limits(fields["limits"]))
  }

  private func isIDByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
  }

  private func feeds(_ node: Node?, of parent: Node) throws(Failure) -> [String] {
    let feeds = try texts(node)
    for feed in feeds where WebAddress(feed) == nil {
      throw failure(node ?? parent, "“\(feed)” is no web address")
    }
    return feeds
  }

  private func limits(_ node: Node?) throws(Failure) -> OutletSource.Limits {
    var limits = OutletSource.Limits()
    guard let node else { return limits }
    let fields = try fields(node, known: ["entries", "delay", "pages", "images"])
    if let entries = try whole(fields["entries"]) { limits.entries = entries }
    limits.delay = try whole(fields["delay"])
    if let pages = try flag(fields["pages"]) { limits.pages = pages }
    limits.images = try flag(fields["images"])
    return limits
  }

  private func whole(_ node: Node?) throws(Failure) -> Int? {
    guard let node else { return nil }
    guard let value = node.int, value >= 0 else { throw failure(node, "expected a whole number") }
    return value
  }

  private func flag(_ node: Node?) throws(Failure) -> Bool? {
    guard let node else { return nil }
    guard let value = node.bool else { throw failure(node, "expected true or false") }
    return value
  }
}
