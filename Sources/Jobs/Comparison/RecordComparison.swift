package import JSON

/// How records that share an id differ between two runs.
package struct RecordComparison: Sendable {
  package struct Change: Equatable, Sendable {
    package var id: String
    /// Top-level keys whose values differ, sorted.
    package var keys: [String]
  }

  package private(set) var same = 0
  package private(set) var gained: [String] = []
  package private(set) var lost: [String] = []
  package private(set) var changed: [Change] = []

  /// - Parameters: a record's written form by its id.
  /// - Throws: `JSONError` for a line that does not read.
  package init(_ old: [String: String], _ new: [String: String]) throws(JSONError) {
    for id in Set(old.keys).union(new.keys).sorted() {
      switch (old[id], new[id]) {
      case (nil, _): gained.append(id)
      case (_, nil): lost.append(id)
      case (let before?, let after?) where before == after: same += 1
      case (let before?, let after?): changed.append(Change(id: id, keys: try Self.keys(before, after)))
      }
    }
  }

  private static func keys(_ old: String, _ new: String) throws(JSONError) -> [String] {
    let before = try JSONReader.read(JSONTree.self, from: old.utf8).fields ?? []
    let after = try JSONReader.read(JSONTree.self, from: new.utf8)
    let tree = JSONTree.object(before)
    let keys = Set(before.map(\.key)).union((after.fields ?? []).map(\.key))
    return keys.filter { tree[$0] != after[$0] }.sorted()
  }
}
