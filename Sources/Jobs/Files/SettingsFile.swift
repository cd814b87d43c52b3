package import JSON
import Yams

/// Merges a file of settings over the defaults that a stage's `Codable` struct states.
package enum SettingsFile {
  /// - Parameters:
  ///   - defaults: every property set, none optional.
  ///   - yaml: the file's text; empty for the defaults alone.
  ///   - path: for messages.
  /// - Returns: the merged settings, and the same as a JSON object with sorted keys, for manifests.
  /// - Throws: `Failure` (64 is not ours to use: a bad settings file is bad data, 65) that names the unknown key and the
  ///   nearest known one, or the value of the wrong type.
  package static func merge<Settings: Codable>(
    _ defaults: Settings, yaml: String, path: String
  ) throws(Failure) -> (settings: Settings, tree: JSONTree) {
    do {
      let base = try Yams.compose(yaml: try YAMLEncoder().encode(defaults)) ?? Node.mapping([:])
      var merged = base
      if let overrides = try Yams.compose(yaml: yaml), !overrides.isNull {
        merged = try overlay(overrides, on: base, at: [], path: path)
      }
      do {
        return (try YAMLDecoder().decode(Settings.self, from: merged), tree(merged))
      } catch let error as DecodingError {
        throw WrongValue(error, in: merged, over: base).failure(path: path)
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.badData, "\(path): \(error)")
    }
  }

  private static func overlay(_ node: Node, on base: Node, at keys: [String], path: String) throws(Failure) -> Node {
    guard case .mapping(var merged) = base, !merged.isEmpty else {
      try checkSize(of: node, like: base, at: keys, path: path)
      return node
    }
    guard case .mapping(let overrides) = node else {
      throw Failure(.badData, "\(path):\(node.line): \(place(keys)) must be a mapping")
    }
    for (key, value) in overrides {
      let name = key.string ?? ""
      guard let old = merged[key] else {
        let known = Array(merged.keys.compactMap(\.string))
        throw Failure(
          .badData,
          "\(path):\(key.line): unknown key “\((keys + [name]).joined(separator: "."))”; \(advice(on: name, known))")
      }
      merged[key] = try overlay(value, on: old, at: keys + [name], path: path)
    }
    return .mapping(merged)
  }

  /// More than any size, count or time can mean; products of a few settings below it are still whole numbers of 64 bits.
  private static let largest = 1e12

  /// No setting is a number below 0 unless its default is one, nor beyond all measure: such sizes and counts would end a tool in
  /// the middle of its work.
  private static func checkSize(of node: Node, like base: Node, at keys: [String], path: String) throws(Failure) {
    guard case .number = tree(base), case .number(let text) = tree(node), let value = Double(text),
      let standard = Double(tree(base).text), standard >= 0, !(0...largest).contains(value)
    else { return }
    let wanted = value > largest ? "at most 1,000,000,000,000" : "0 or more"
    throw Failure(
      .badData,
      "\(path):\(node.line): \(place(keys)) must be \(wanted), not “\(node.string ?? text)”; its default is \(tree(base).text)"
    )
  }

  private static func place(_ keys: [String]) -> String {
    keys.isEmpty ? "the file" : "“\(keys.joined(separator: "."))”"
  }

  /// The key with the smallest edit distance, the first by name among equals; all of them where none is near.
  private static func advice(on name: String, _ known: [String]) -> String {
    let known = known.sorted()
    let nearest = known.min { editDistance($0, name) < editDistance($1, name) } ?? ""
    return editDistance(nearest, name) * 2 <= max(nearest.count, name.count)
      ? "did you mean “\(nearest)”?" : "the keys are \(known.joined(separator: ", "))"
  }

  static func tree(_ node: Node) -> JSONTree {
    switch node {
    case .mapping(let mapping):
      .object(
        mapping.map { JSONTree.Field($0.key.string ?? "", tree($0.value)) }.sorted { $0.key < $1.key })
    case .sequence(let sequence): .array(sequence.map(tree))
    case .scalar(let scalar): scalarTree(node, text: scalar.string)
    case .alias: .null
    }
  }

  private static func scalarTree(_ node: Node, text: String) -> JSONTree {
    switch node.any {
    case let value as Bool: .boolean(value)
    case let value as Int: .number(String(value))
    case let value as Double: .number(value.description)
    case let value as String: .string(value)
    default: .string(text)
    }
  }
}

extension Node {
  fileprivate var isNull: Bool { null != nil }
  var line: Int { mark?.line ?? 1 }
}

/// Levenshtein distance over characters.
/// - Complexity: O(n·m)
func editDistance(_ first: String, _ second: String) -> Int {
  let right = Array(second)
  var row = Array(0...right.count)
  for (i, left) in first.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for j in right.indices {
      let substituted = diagonal + (left == right[j] ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
    }
  }
  return row[right.count]
}
