import JSON
import Yams

/// A setting whose value is not of its type: what it is, where, and what it must be.
struct WrongValue {
  private let keys: [any CodingKey]
  private let wanted: String
  private let value: Node?
  private let standard: Node?

  /// - Parameters:
  ///   - merged: the settings that do not decode.
  ///   - base: the defaults, each of its right type.
  init(_ error: DecodingError, in merged: Node, over base: Node) {
    switch error {
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      keys = context.codingPath
      wanted = "must be \(Self.name(type, like: Self.node(keys, in: base)))"
    case .keyNotFound(let key, let context): (keys, wanted) = (context.codingPath + [key], "must be there")
    case .dataCorrupted(let context): (keys, wanted) = (context.codingPath, "must be one of its known values")
    @unknown default: (keys, wanted) = ([], "must be \(error)")
    }
    value = Self.node(keys, in: merged)
    standard = Self.node(keys, in: base)
  }

  func failure(path: String) -> Failure {
    let standard = standard.map { "; its default is \(SettingsFile.tree($0).text)" } ?? ""
    return Failure(.badData, "\(path):\(value?.line ?? 1): “\(place)” \(wanted), not \(found)\(standard)")
  }

  private var place: String {
    keys.reduce("") { place, key in
      if let index = key.intValue { return "\(place)[\(index)]" }
      return place.isEmpty ? key.stringValue : "\(place).\(key.stringValue)"
    }
  }

  private var found: String {
    switch value {
    case .scalar(let scalar)? where value?.null == nil && !scalar.string.isEmpty: "“\(scalar.string.prefix(80))”"
    case .sequence?: "a list"
    case .mapping?: "a mapping"
    default: "nothing"
    }
  }

  /// - Parameter standard: the default, for what Yams calls no more than a scalar.
  private static func name(_ type: any Any.Type, like standard: Node?) -> String {
    switch type {
    case is Bool.Type: "true or false"
    case is any BinaryInteger.Type: "a whole number"
    case is any BinaryFloatingPoint.Type: "a number"
    case is String.Type: "a text"
    case is Node.Sequence.Type: "a list"
    case is Node.Mapping.Type: "a mapping"
    default: standard.map { name(of: SettingsFile.tree($0)) } ?? "a single value"
    }
  }

  private static func name(of standard: JSONTree) -> String {
    switch standard {
    case .boolean: "true or false"
    case .number(let digits): digits.contains(".") || digits.contains("e") ? "a number" : "a whole number"
    default: "a text"
    }
  }

  private static func node(_ keys: [any CodingKey], in root: Node) -> Node? {
    keys.reduce(root as Node?) { node, key in
      guard let index = key.intValue else { return node?.mapping?[Node(key.stringValue)] }
      guard let sequence = node?.sequence, sequence.indices.contains(index) else { return nil }
      return sequence[index]
    }
  }
}
